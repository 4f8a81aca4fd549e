import type { Article } from '../../model/article.js'

const BETWEEN_BLOCKS = '\n\n'

/** The story as plain text: its blocks in reading order, an empty line between two of them. Nothing is changed in them. */
export const writeText = ({ blocks }: Article): string => `${blocks.map(block => block.text).join(BETWEEN_BLOCKS)}\n`

/** Where each block begins in what `writeText` gives, in Unicode code points. */
export function blockStarts({ blocks }: Article): number[] {
  let at = 0
  return blocks.map(({ text }) => {
    const start = at
    at += codePointCount(text) + BETWEEN_BLOCKS.length
    return start
  })
}

/** How many Unicode code points there are in a text; half of a surrogate pair counts as one. */
export function codePointCount(text: string): number {
  let count = text.length
  for (let i = 0; i + 1 < text.length; i++) {
    if (isPair(text, i)) {
      count--
      i++
    }
  }
  return count
}

const isPair = (text: string, i: number) =>
  (text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00

/** A look-up from UTF-16 code units of a text to Unicode code points, made in one pass. */
export function codePointsOf(text: string): (unit: number) => number {
  if (!/[\ud800-\udfff]/.test(text)) return unit => unit
  const before = new Uint32Array(text.length + 1)
  let count = 0
  for (let i = 0; i < text.length; i++) {
    before[i] = count++
    if (isPair(text, i)) before[++i] = count
  }
  before[text.length] = count
  return unit => before[unit] ?? count
}
