import { attributes, escapeMarkup } from '../markup.js'

/** A half-open range of a text, in UTF-16 code units, that is to stand in an element. `id` goes to its first part. */
export type Mark = { start: number; end: number; tag: string; id?: string; attributes: Record<string, string | null> }

/** More elements do not stand in each other: hostile marks could make the page as long as their number squared. */
const DEPTH_MAX = 12

/**
 * The text as HTML, each mark an element round its range. Where marks overlap, the one that begins later is parted, so
 * that every element closes inside its parent. Linear in the text and the number of marks; a mark in more than twelve
 * others is left out.
 */
export function nest(text: string, marks: readonly Mark[]): string {
  const whole = marks
    .map(mark => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const points = [...new Set(whole.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const open: Mark[] = []
  let next = 0
  let at = 0
  let html = ''
  const opening = (mark: Mark, id: string | null) => `<${mark.tag}${attributes({ id, ...mark.attributes })}>`
  for (const point of points) {
    html += escapeMarkup(text.slice(at, point))
    at = point
    const outermost = open.findIndex(({ end }) => end <= point)
    const closed = outermost < 0 ? [] : open.splice(outermost)
    html += closed
      .map(({ tag }) => `</${tag}>`)
      .reverse()
      .join('')
    for (const mark of closed.filter(({ end }) => end > point)) {
      html += opening(mark, null)
      open.push(mark)
    }
    for (let mark = whole[next]; mark?.start === point; mark = whole[++next]) {
      if (open.length >= DEPTH_MAX) continue
      html += opening(mark, mark.id ?? null)
      open.push(mark)
    }
  }
  return html + escapeMarkup(text.slice(at))
}
