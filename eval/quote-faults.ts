import { type Fault, mark } from './fault.js'
import { type Pair, pairUp, trim } from './pairs.js'
import {
  type GoldQuote,
  type Item,
  loadQuotes,
  type PredictedQuote,
  predictQuotes,
  type QuoteSet,
  type Segment,
  segmentsOf
} from './quote-set.js'
import { sameName } from './same-name.js'

/** From this overlap on, the content of a quote counts as right. */
export const RIGHT = 0.8

type Compared = {
  item: Item
  gold: Segment<GoldQuote>[]
  found: Segment<PredictedQuote>[]
  /** Pairs of places in `gold` and `found`, with right content. */
  right: Pair[]
}

/** The marked and the found stretches of each article of a set, and which of them agree. */
export const compareQuotes = (dataPath: string, set: QuoteSet): Compared[] =>
  loadQuotes(dataPath, set).map(item => {
    const gold = segmentsOf(item.quotes)
    const found = segmentsOf(predictQuotes(item).quotes)
    return { item, gold, found, right: pairUp(item.text, gold, found, RIGHT) }
  })

const about = ({ quote }: Segment<PredictedQuote>) =>
  `${quote.type}, “${quote.cue?.text ?? ''}”, ${quote.method}, ${quote.confidence.toFixed(2)}`

/** Misses, false alarms, wrong boundaries and wrong kinds. Attributions by other verbs than those of speech are let be. */
export function quoteFaults(dataPath: string, set: QuoteSet): Fault[] {
  return compareQuotes(dataPath, set).flatMap(({ item: { id, text }, gold, found, right }): Fault[] => {
    const golds = new Set(right.map(pair => pair.gold))
    const founds = new Set(right.map(pair => pair.found))
    const restGold = gold.filter((_, i) => !golds.has(i))
    const restFound = found.filter((_, i) => !founds.has(i))
    const near = pairUp(text, restGold, restFound, 0)
    const missed = restGold.filter((_, i) => !near.some(pair => pair.gold === i))
    const alarms = restFound.filter((_, i) => !near.some(pair => pair.found === i))
    const wrongKinds = right
      .map(pair => ({ gold: gold[pair.gold]!, found: found[pair.found]! }))
      .filter(pair => pair.gold.quote.type !== pair.found.quote.type && pair.gold.quote.speech)
    return [
      ...near
        .map(pair => ({ gold: restGold[pair.gold]!, found: restFound[pair.found]! }))
        .filter(({ gold }) => gold.quote.speech)
        .map(({ gold, found }) => ({
          kind: `boundary: ${boundary(text, gold, found)}, ${gold.quote.type}`,
          article: id,
          context: mark(text, [gold], [found]),
          note: about(found)
        })),
      ...missed
        .filter(({ quote }) => quote.speech)
        .map(one => ({
          kind: `missed: ${one.quote.type}`,
          article: id,
          context: mark(text, [one], []),
          note: `“${one.quote.cue?.text ?? ''}” of ${one.quote.entity ?? one.quote.speaker?.text ?? 'nobody'}`
        })),
      ...alarms.map(one => ({
        kind: `false alarm: ${one.quote.type}, ${one.quote.method.split(' ')[0]}`,
        article: id,
        context: mark(text, [], [one]),
        note: about(one)
      })),
      ...wrongKinds.map(({ gold, found }) => ({
        kind: `kind: ${gold.quote.type} taken as ${found.quote.type}`,
        article: id,
        context: mark(text, [gold], [found]),
        note: about(found)
      }))
    ]
  })
}

/** Which way an answer goes wrong at its ends. */
function boundary(text: string, gold: Segment<GoldQuote>, found: Segment<PredictedQuote>): string {
  const [want, have] = [trim(text, gold), trim(text, found)]
  const begin = have.start < want.start ? 'begins too early' : have.start > want.start ? 'begins too late' : ''
  const end = have.end < want.end ? 'ends too early' : have.end > want.end ? 'ends too late' : ''
  return [begin, end].filter(Boolean).join(' and ')
}

/** Quotes with right content whose speaker is missing or wrong, by the rule that answered; and wrong cues. */
export function speakerFaults(dataPath: string, set: QuoteSet): Fault[] {
  return compareQuotes(dataPath, set).flatMap(({ item: { id, text }, gold, found, right }): Fault[] =>
    right.flatMap((pair): Fault[] => {
      const want = gold[pair.gold]!.quote
      const have = found[pair.found]!.quote
      const kind = speakerFault(want, have)
      if (!kind || !want.speech) return []
      const named = `${want.entity ?? '?'} (“${want.speaker?.text ?? ''}”)`
      const answered = `${have.entity ?? 'nobody'} (“${have.speaker?.text ?? ''}”)`
      const context = mark(text, [want.speaker ?? gold[pair.gold]!], [have.speaker ?? found[pair.found]!])
      return [{ kind, article: id, context, note: `${named}, answered ${answered}, ${have.confidence.toFixed(2)}` }]
    })
  )
}

function speakerFault(want: GoldQuote, have: PredictedQuote): string | null {
  const rule = have.method.split(' + ')[1] ?? have.method
  const met = (a: { start: number; end: number } | null, b: { start: number; end: number } | null) =>
    a !== null && b !== null && a.start < b.end && b.start < a.end
  if (want.entity !== null && !(have.entity !== null && sameName(have.entity, want.entity))) {
    if (have.entity === null) return `no name: ${rule}`
    return met(want.speaker, have.speaker) ? `right words, wrong name: ${rule}` : `wrong name: ${rule}`
  }
  if (want.speaker !== null && !met(want.speaker, have.speaker)) return `wrong words: ${rule}`
  return want.cue !== null && !met(want.cue, have.cue) ? 'wrong cue' : null
}
