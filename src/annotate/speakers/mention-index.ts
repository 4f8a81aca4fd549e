import type { FoundMention } from '../../model/annotations.js'
import type { Span } from '../../model/span.js'

/** Mentions by where they stand. */
export type MentionIndex = {
  /** The mentions that share a character with the span, in reading order. */
  within(span: Span): FoundMention[]
  /** The mentions of the span's block that end at or before its start, nearest first, then those of earlier blocks. */
  before(span: Span): Iterable<FoundMention>
  /** The mentions that begin at or after the span's end, nearest first, then those of later blocks. */
  after(span: Span): Iterable<FoundMention>
}

/** Indexes mentions, which are in reading order. */
export function indexMentions(mentions: readonly FoundMention[]): MentionIndex {
  /** The first mention that begins at or after a place. */
  const firstFrom = (block: number, start: number) => {
    let low = 0
    let high = mentions.length
    while (low < high) {
      const middle = (low + high) >> 1
      const { span } = mentions[middle]!
      if (span.block < block || (span.block === block && span.start < start)) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    within({ block, start, end }) {
      const found: FoundMention[] = []
      let i = firstFrom(block, start)
      const prior = mentions[i - 1]
      if (prior && prior.span.block === block && prior.span.end > start) i--
      for (; i < mentions.length; i++) {
        const { span } = mentions[i]!
        if (span.block !== block || span.start >= end) break
        found.push(mentions[i]!)
      }
      return found
    },
    *before({ block, start }) {
      for (let i = firstFrom(block, start) - 1; i >= 0; i--) yield mentions[i]!
    },
    *after({ block, end }) {
      for (let i = firstFrom(block, end); i < mentions.length; i++) yield mentions[i]!
    }
  }
}
