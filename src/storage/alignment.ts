import type { Word } from './wording.js'

/** How a stretch of words that was asked for stands in the text that was searched: word numbers, half-open. */
export type Edit = { op: 'equal' | 'replace' | 'insert' | 'delete'; asked: [number, number]; found: [number, number] }

/** The best place of some words in a text. */
export type Alignment = {
  /** 1 when all stand there as they were asked for; less by the share of words that were put in, left out or changed. */
  similarity: number
  /** From the first word to the last of the place that was found. */
  edits: Edit[]
}

const EQUAL = 1
const REPLACE = 2
const INSERT = 3
const DELETE = 4
const SKIP = 5

/**
 * Where in `found` the words of `asked` stand, with the fewest words changed: approximate string matching after
 * Sellers (1980), whose unit is the word. Words of `found` before and after the place cost nothing, nor do those at a
 * gap: `gaps` says after how many of the asked words something was left out. Takes time and room in
 * proportion to the product of both lengths.
 */
export function align(
  asked: readonly Word[],
  found: readonly Word[],
  gaps: ReadonlySet<number> = new Set()
): Alignment {
  const [rows, columns] = [asked.length + 1, found.length + 1]
  const steps = new Uint8Array(rows * columns)
  let above = new Uint16Array(columns)
  for (let i = 1; i < rows; i++) {
    const costs = new Uint16Array(columns)
    costs[0] = i
    steps[i * columns] = DELETE
    const gap = gaps.has(i)
    for (let j = 1; j < columns; j++) {
      const same = asked[i - 1]!.key === found[j - 1]!.key
      let [step, cost] = [same ? EQUAL : REPLACE, above[j - 1]! + (same ? 0 : 1)]
      if (above[j]! + 1 < cost) [step, cost] = [DELETE, above[j]! + 1]
      const inserted = costs[j - 1]! + (gap ? 0 : 1)
      if (inserted < cost) [step, cost] = [gap ? SKIP : INSERT, inserted]
      steps[i * columns + j] = step
      costs[j] = cost
    }
    above = costs
  }
  // Of places that are equally good the last is more likely to end with a word that was asked for.
  const end = above.lastIndexOf(above.reduce((least, cost) => Math.min(least, cost)))
  return { similarity: Math.max(0, 1 - above[end]! / asked.length), edits: editsOf(steps, columns, asked.length, end) }
}

/** The way back through the steps, with neighbouring steps of a kind as one edit. */
function editsOf(steps: Uint8Array, columns: number, asked: number, found: number): Edit[] {
  const edits: Edit[] = []
  let [i, j] = [asked, found]
  while (i > 0) {
    const step = steps[i * columns + j]
    const [up, left] = [step === INSERT || step === SKIP ? 0 : 1, step === DELETE ? 0 : 1]
    if (step !== SKIP) {
      const op = step === EQUAL ? 'equal' : step === REPLACE ? 'replace' : step === INSERT ? 'insert' : 'delete'
      const [next] = edits
      if (next && next.op === op && next.asked[0] === i && next.found[0] === j) {
        next.asked[0] -= up
        next.found[0] -= left
      } else edits.unshift({ op, asked: [i - up, i], found: [j - left, j] })
    }
    i -= up
    j -= left
  }
  return edits
}
