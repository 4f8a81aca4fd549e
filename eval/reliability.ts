import { compareQuotes } from './quote-faults.js'
import type { Row } from './row.js'
import { sameName } from './same-name.js'

/** An answer with the confidence that it was given with, 0 to 1, and whether it was right. */
type Judged = { confidence: number; right: boolean }

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1] as const

const COMMAND = 'npm run eval -- reliability'

/**
 * How far the confidence of quotes can be trusted, on GenderGapTracker (development half): the answers in bins of their
 * confidence, of each the share that is right, and over all the expected calibration error (Naeini, Cooper and Hauskrecht
 * 2015): the mean distance of a bin's mean confidence from its share of right answers, weighted by its answers, in points.
 *
 * An answer is a stretch of a quote, with the confidence of its quote. Its content is right when it overlaps a marked
 * stretch by 0.8. Its speaker is right when it has the marked name; this is judged where the content is right and
 * people have named a speaker. The confidence that the system states is that of both, which the third table judges.
 */
export function evalReliability(dataPath: string): Row[] {
  const content: Judged[] = []
  const speaker: Judged[] = []
  const both: Judged[] = []
  for (const { gold, found, right } of compareQuotes(dataPath, 'ggt')) {
    const goldOf = new Map(right.map(pair => [pair.found, gold[pair.gold]!.quote]))
    for (const [i, { quote }] of found.entries()) {
      const { confidence, entity } = quote
      const want = goldOf.get(i)
      content.push({ confidence, right: want !== undefined })
      if (want?.entity === null) continue
      const named = want !== undefined && entity !== null && sameName(entity, want.entity)
      if (want) speaker.push({ confidence, right: named })
      both.push({ confidence, right: named })
    }
  }
  return [...table('content', content), ...table('speaker', speaker), ...table('content and speaker', both)]
}

function table(of: string, answers: readonly Judged[]): Row[] {
  const bins = EDGES.slice(1).map((edge, i) => {
    const from = EDGES[i]!
    const those = answers.filter(({ confidence: c }) => c >= from && (c < edge || edge === 1))
    return { from, edge, ...summary(those) }
  })
  const error = bins.reduce((sum, { count, mean, share }) => sum + count * Math.abs(mean - share), 0) / answers.length
  return [
    ...bins.map(({ from, edge, count, mean, share }) => ({
      name: `${of} right, confidence ${from.toFixed(1)}–${edge.toFixed(1)}: ${count} answers, mean ${mean.toFixed(2)}`,
      figure: 100 * share,
      goal: null,
      command: COMMAND
    })),
    { name: `${of}: expected calibration error, points (GGT)`, figure: 100 * error, goal: null, command: COMMAND }
  ]
}

function summary(answers: readonly Judged[]): { count: number; mean: number; share: number } {
  const count = answers.length
  if (count === 0) return { count, mean: 0, share: 0 }
  const mean = answers.reduce((sum, { confidence }) => sum + confidence, 0) / count
  return { count, mean, share: answers.filter(({ right }) => right).length / count }
}
