import type { Block } from '../../model/block.js'
import type { Name } from '../names/name.js'
import type { Reading } from '../reading.js'
import type { Token } from '../tokens.js'
import { type Hints, hintsFor } from './hints.js'
import { splitAtHyphens } from './pieces.js'

/** A sentence as it goes to the tagger: its tokens, in ranges of its block's text, and what the rules say of them. */
export type Sentence = { block: Block; tokens: Token[]; hints: Hints }

/** The sentences of a text with what `names`, in reading order, say of their tokens. */
export function sentencesOf(reading: Reading, names: readonly Name[]): Sentence[] {
  const sentences: Sentence[] = []
  let next = 0
  for (const { block, tokens, sentences: ranges } of reading) {
    for (const { first, last, end } of ranges) {
      const from = next
      while (next < names.length && isBefore(names[next]!, block.index, end)) next++
      const pieces = splitAtHyphens(tokens.slice(first, last + 1))
      sentences.push({ block, tokens: pieces, hints: hintsFor(pieces, names.slice(from, next)) })
    }
  }
  return sentences
}

const isBefore = ({ span }: Name, block: number, end: number) =>
  span.block < block || (span.block === block && span.start < end)
