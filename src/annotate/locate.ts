import type { Span } from '../model/span.js'
import type { ReadBlock, Reading, Sentence } from './reading.js'

/** Where a span stands among the tokens of its block: `first` to `last`, both included. */
export type Location = { read: ReadBlock; first: number; last: number; sentence: Sentence }

/** The number of the last item whose `start` is at or before `offset`, by halving; 0 when there is none. */
function before(items: readonly { start: number }[], offset: number): number {
  let low = 0
  let high = items.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (items[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Finds the tokens and the sentence of spans. The spans must stand in blocks of the reading, on tokens. */
export function locator(reading: Reading): (span: Span) => Location {
  const blocks = new Map(reading.map(read => [read.block.index, read]))
  return span => {
    const read = blocks.get(span.block)!
    return {
      read,
      first: before(read.tokens, span.start),
      last: before(read.tokens, span.end - 1),
      sentence: read.sentences[before(read.sentences, span.start)]!
    }
  }
}
