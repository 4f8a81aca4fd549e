/** A half-open range of a text, in UTF-16 code units. */
export type Range = { start: number; end: number }

/** Two ranges of one text that belong together, as places in the two lists, and how much of them they share. */
export type Pair = { gold: number; found: number; overlap: number }

const BEFORE = /[\s"“”'‘’`([]/
const AFTER = /[\s"“”'‘’`)\].,;:!?…—–-]/

/** The range without the white space, marks and brackets at its ends, unless there is nothing else. */
export function trim(text: string, { start, end }: Range): Range {
  let first = start
  let last = end
  while (first < end && BEFORE.test(text[first]!)) first++
  if (first === end) return { start, end }
  while (last > first && AFTER.test(text[last - 1]!)) last--
  return { start: first, end: last }
}

/** What two ranges share of what they cover together, 0 to 1 (intersection over union). */
export function overlap(a: Range, b: Range): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared > 0 ? shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) : 0
}

/**
 * Pairs ranges of two lists whose overlap, after `trim`, is at least `least` and above 0, each range once, the best
 * pairs first. In the order of `gold`.
 */
export function pairUp(text: string, gold: readonly Range[], found: readonly Range[], least: number): Pair[] {
  const trimmed = found.map(range => trim(text, range))
  const candidates = gold.flatMap((range, g): Pair[] => {
    const own = trim(text, range)
    return trimmed.flatMap((other, f) => {
      const shared = overlap(own, other)
      return shared > 0 && shared >= least ? [{ gold: g, found: f, overlap: shared }] : []
    })
  })
  candidates.sort((a, b) => b.overlap - a.overlap || a.gold - b.gold)
  const [golds, founds] = [new Set<number>(), new Set<number>()]
  return candidates
    .filter(pair => {
      if (golds.has(pair.gold) || founds.has(pair.found)) return false
      golds.add(pair.gold)
      founds.add(pair.found)
      return true
    })
    .sort((a, b) => a.gold - b.gold)
}
