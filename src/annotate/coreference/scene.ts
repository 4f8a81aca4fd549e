import type { FoundMention } from '../../model/annotations.js'
import { type Span, spanOf } from '../../model/span.js'
import { locator } from '../locate.js'
import { LABEL, type QuoteSurface } from '../quotes/quote-surface.js'
import type { ReadBlock, Reading, Sentence } from '../reading.js'

/** A block with mentions and quotes on its tokens. */
export type Scene = {
  read: ReadBlock
  /** For each token the index of the mention of which it is part, or -1. */
  mentionAt: number[]
  /** For each token the index of the quote within whose quotation marks it stands, or -1. */
  quoteAt: number[]
  /** For each token the index of the quote whose speaker it stands for, or -1. */
  speaking: number[]
  /** For each token the index of the mention that its quote says something of (*described **Obi** as a fool*), or -1. */
  labelled: number[]
}

/** How many tokens into what a label verb reports the name of its object stands: a title may go before it. */
const OBJECT = 4

/** Lays mentions and quotations over the tokens of the article. */
export function scenes(reading: Reading, mentions: readonly FoundMention[], quotes: readonly QuoteSurface[]): Scene[] {
  const all = reading.map(read => ({
    read,
    mentionAt: new Array<number>(read.tokens.length).fill(-1),
    quoteAt: new Array<number>(read.tokens.length).fill(-1),
    speaking: new Array<number>(read.tokens.length).fill(-1),
    labelled: new Array<number>(read.tokens.length).fill(-1)
  }))
  const byBlock = new Map(all.map(scene => [scene.read.block.index, scene]))
  const locate = locator(reading)
  mentions.forEach(({ span }, i) => {
    const { first, last } = locate(span)
    byBlock.get(span.block)!.mentionAt.fill(i, first, last + 1)
  })
  const fill = (span: Span, lay: (scene: Scene, first: number, end: number) => void) => {
    const scene = byBlock.get(span.block)
    if (!scene || span.end <= span.start) return
    const { first, last } = locate(span)
    lay(scene, first, last + 1)
  }
  quotes.forEach(({ content, verbatim, speaker, method }, i) => {
    for (const span of verbatim) fill(span, ({ quoteAt }, first, end) => quoteAt.fill(i, first, end))
    if (speaker) fill(speaker, ({ speaking }, first, end) => speaking.fill(i, first, end))
    if (method === LABEL)
      fill(content[0]!, ({ labelled, mentionAt }, first, end) => {
        labelled.fill(mentionAt.slice(first, first + OBJECT).find(mention => mention >= 0) ?? -1, first, end)
      })
  })
  return all
}

/** Whether a mention begins at the token. */
export const beginsAt = ({ mentionAt }: Scene, i: number): boolean =>
  mentionAt[i]! >= 0 && mentionAt[i] !== mentionAt[i - 1]

/** The last token of the mention of which token `i` is part. */
export function endOfMention({ mentionAt }: Scene, i: number): number {
  while (i + 1 < mentionAt.length && mentionAt[i + 1] === mentionAt[i]) i++
  return i
}

/** A token of a scene within its sentence. */
export type Place = { scene: Scene; sentence: Sentence; at: number }

/** The characters of the tokens `first` to `last`, both included. */
export function spanAt({ scene }: Place, first: number, last: number): Span {
  const { block, tokens } = scene.read
  return spanOf(block.index, block.text, tokens[first]!.start, tokens[last]!.end)
}
