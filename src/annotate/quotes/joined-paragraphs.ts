import type { ReadBlock } from '../reading.js'
import type { Quotation } from './quotation.js'
import type { QuoteSurface } from './quote-surface.js'

/** A block with its quotations and the quotes found in it. */
export type QuotedBlock = { read: ReadBlock; quotations: readonly Quotation[]; quotes: readonly QuoteSurface[] }

/**
 * Joins a quotation that runs over several paragraphs, each opening with a mark and only the last closing, into one
 * quote with a content span for each. Whichever paragraph names the speaker speaks for all.
 */
export function joinParagraphs(blocks: readonly QuotedBlock[]): QuoteSurface[] {
  const all: QuoteSurface[] = []
  /** The quote whose quotation the block before left open, and its place in `all`. */
  let open: QuoteSurface | null = null
  let at = -1
  for (const { read, quotations, quotes } of blocks) {
    const [first, ...rest] = quotes
    const opensAtOnce =
      first !== undefined && quotations[0]?.open === 0 && first.verbatim[0]?.start === quotations[0].start
    const continues = open !== null && opensAtOnce && open.content.at(-1)!.block === read.block.index - 1
    if (open && continues && first) {
      open = join(open, first)
      all[at] = open
      for (const quote of rest) all.push(quote)
      if (rest.length > 0) open = null
    } else {
      for (const quote of quotes) all.push(quote)
      open = null
    }
    const last = quotations.at(-1)
    const lastQuote = all.at(-1)
    const leftOpen = last?.unclosed === true && last.close === read.block.text.length
    if (!leftOpen || !lastQuote || lastQuote.content.at(-1)!.end !== last.end) open = null
    else if (open === null) {
      open = { ...lastQuote, content: [...lastQuote.content], verbatim: [...lastQuote.verbatim] }
      at = all.length - 1
    }
  }
  return all
}

/** Adds to the lists of `before`, so that a paragraph more costs no copy of those before it. */
function join(before: QuoteSurface, after: QuoteSurface): QuoteSurface {
  const { content, verbatim } = before
  for (const span of after.content) content.push(span)
  for (const span of after.verbatim) verbatim.push(span)
  return { ...(before.speaker || !after.speaker ? before : after), content, verbatim }
}
