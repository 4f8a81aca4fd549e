/**
 * @import { Span } from 'verbatim/client'
 * @import { ReadMention, ReadQuote, Reading } from './reading.js'
 */

/**
 * A range of a block to be marked, and what for. A quote's `last` range is where the quote ends.
 * @typedef {{ start: number, end: number } & (
 *   | { what: 'quote', quote: ReadQuote, last: boolean }
 *   | { what: 'verbatim' | 'cue' | 'surface', quote: ReadQuote }
 *   | { what: 'mention', mention: ReadMention, number: number }
 * )} Mark
 */

/** Opening quotation marks, each with those that may close it. */
const CLOSING = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['‘', '’'],
  ['„', '“”'],
  ['”', '”'],
  ['’', '’'],
  ['«', '»'],
  ['»', '«'],
  ['״', '״'],
  ['「', '」'],
  ['『', '』']
])

/**
 * The range with the quotation marks that stand directly around it, if any do: the quote is shown with its marks.
 * An opening mark alone is taken along too, when the quotation closes elsewhere.
 * @param {string} text
 * @param {{ start: number, end: number }} range
 */
export function withQuotationMarks(text, { start, end }) {
  const closing = CLOSING.get(text.charAt(start - 1))
  if (closing === undefined) return { start, end }
  const next = text.charAt(end)
  return { start: start - 1, end: next !== '' && closing.includes(next) ? end + 1 : end }
}

/**
 * Everything to be marked in a story, by the index of the block that it stands in.
 * @param {Reading} reading
 * @returns {Map<number, Mark[]>}
 */
export function marksOf({ blocks, quotes, mentions }) {
  const texts = new Map(blocks.map(block => [block.index, block.text]))
  /** @type {Map<number, Mark[]>} */
  const marks = new Map(blocks.map(block => [block.index, []]))
  const add = (/** @type {Span | null | undefined} */ span, /** @type {(span: Span) => Mark} */ make) => {
    if (span) marks.get(span.block)?.push(make(span))
  }

  for (const quote of quotes) {
    for (const [index, span] of quote.content.entries()) {
      const last = index === quote.content.length - 1
      add(span, ({ block, ...range }) => {
        const wide = withQuotationMarks(texts.get(block) ?? '', range)
        return { ...wide, what: 'quote', quote, last }
      })
    }
    for (const span of quote.verbatim) {
      add(span, ({ block, ...range }) => ({
        ...withQuotationMarks(texts.get(block) ?? '', range),
        what: 'verbatim',
        quote
      }))
    }
    add(quote.cue?.span, ({ start, end }) => ({ start, end, what: 'cue', quote }))
    add(quote.speaker?.surface, ({ start, end }) => ({ start, end, what: 'surface', quote }))
  }
  for (const [number, mention] of mentions.entries()) {
    add(mention.span, ({ start, end }) => ({ start, end, what: 'mention', mention, number }))
  }
  return marks
}
