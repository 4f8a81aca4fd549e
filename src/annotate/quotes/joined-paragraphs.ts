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
      all.push(...rest)
      if (rest.length > 0) open = null
    } else {
      all.push(...quotes)
      open = null
    }
    const last = quotations.at(-1)
    const lastQuote = all.at(-1)
    const leftOpen = last?.unclosed === true && last.close === read.block.text.length
    if (!leftOpen || !lastQuote || lastQuote.content.at(-1)!.end !== last.end) open = null
    else if (open !== lastQuote) {
      open = lastQuote
      at = all.length - 1
    }
  }
  return all
}

function join(before: QuoteSurface, after: QuoteSurface): QuoteSurface {
  const speaking = before.speaker || !after.speaker ? before : after
  return {
    ...speaking,
    content: [...before.content, ...after.content],
    verbatim: [...before.verbatim, ...after.verbatim]
  }
}
