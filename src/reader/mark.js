/**
 * A half-open range of a text, in UTF-16 code units.
 * @typedef {{ start: number, end: number }} Range
 */

/**
 * A piece of a marked text: plain text, or a part of a range with the pieces inside it.
 * A range that crosses another is cut in parts; `first` and `last` tell the parts at its ends.
 * @template {Range} R
 * @typedef {string | { range: R, first: boolean, last: boolean, pieces: Piece<R>[] }} Piece
 */

/** Ranges that would be nested deeper than this are left out, so that the work stays linear in the text. */
const DEPTH_MAX = 12

const stands = (/** @type {string} */ text, /** @type {Range} */ { start, end }) =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length

/**
 * Cuts `text` along `ranges` into nested pieces: the texts of all pieces, joined, are `text`.
 * The longer of two ranges that start together is the outer one; of two equal ranges, the one that comes first.
 * Ranges that do not stand in the text are left out.
 * @template {Range} R
 * @param {string} text
 * @param {readonly R[]} ranges in any order
 * @returns {Piece<R>[]}
 */
export function mark(text, ranges) {
  /** @type {Piece<R>[]} */
  const pieces = []
  /** @type {Exclude<Piece<R>, string>[]} */
  const open = []
  let at = 0

  const write = (/** @type {number} */ to) => {
    if (to > at) (open.at(-1)?.pieces ?? pieces).push(text.slice(at, to))
    at = to
  }
  const begin = (/** @type {R} */ range, /** @type {boolean} */ first) => {
    const piece = { range, first, last: true, pieces: [] }
    ;(open.at(-1)?.pieces ?? pieces).push(piece)
    open.push(piece)
  }
  const closeUpTo = (/** @type {number} */ to) => {
    for (;;) {
      const end = Math.min(...open.map(piece => piece.range.end))
      if (end > to) break
      write(end)
      const ended = open.splice(open.findIndex(piece => piece.range.end === end))
      for (const piece of ended) {
        if (piece.range.end === end) continue
        piece.last = false
        begin(piece.range, false)
      }
    }
  }

  const sorted = ranges.filter(range => stands(text, range)).sort((a, b) => a.start - b.start || b.end - a.end)
  for (const range of sorted) {
    closeUpTo(range.start)
    write(range.start)
    if (open.length < DEPTH_MAX) begin(range, true)
  }
  closeUpTo(text.length)
  write(text.length)
  return pieces
}
