import { formOf } from './consistency.js'
import type { Name } from './name.js'
import type { Word, WordBlock } from './words.js'

/** A name with its words, `words[first]` up to `words[last]` of its block, and them as one string. */
export type Placed = { name: Name; words: readonly Word[]; first: number; last: number; form: string }

/** Finds the words of names, which are in reading order. */
export function place(blocks: readonly WordBlock[], names: readonly Name[]): Placed[] {
  const placed: Placed[] = []
  let next = 0
  for (const { read, words } of blocks) {
    let first = 0
    for (; next < names.length && names[next]!.span.block === read.block.index; next++) {
      const name = names[next]!
      while (read.tokens[first]!.end <= name.span.start) first++
      let last = first
      while (last + 1 < words.length && read.tokens[last + 1]!.start < name.span.end) last++
      placed.push({ name, words, first, last, form: formOf(words, { first, last }) })
    }
  }
  return placed
}
