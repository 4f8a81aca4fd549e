import { attributes, escapeMarkup } from '../markup.js'

/** A half-open range of a text, in UTF-16 code units, that is to stand in an element. `id` goes to its first part. */
export type Mark = { start: number; end: number; tag: string; id?: string; attributes: Record<string, string | null> }

/** More elements do not stand in each other, and a mark is parted no more often: hostile marks could make a huge page. */
const DEPTH_MAX = 12
const PARTS_MAX = 3

type Open = Mark & { parts: number }

/**
 * The text as HTML, each mark an element round its range. Where marks overlap, the one that begins later is parted, so
 * that every element closes inside its parent. Linear in the text and the number of marks: a mark in more than twelve
 * others is left out, and so is what would be the fourth part of one.
 */
export function nest(text: string, marks: readonly Mark[]): string {
  const whole = marks
    .map(mark => ({ ...mark, ...wholeCharacters(text, mark), parts: 1 }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const points = [...new Set(whole.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const open: Open[] = []
  let next = 0
  let at = 0
  let html = ''
  for (const point of points) {
    html += escapeMarkup(text.slice(at, point))
    at = point
    const outermost = open.findIndex(({ end }) => end <= point)
    const closed = outermost < 0 ? [] : open.splice(outermost)
    for (const { tag } of [...closed].reverse()) html += `</${tag}>`
    for (const mark of closed) {
      if (mark.end <= point || mark.parts >= PARTS_MAX) continue
      html += `<${mark.tag}${attributes(mark.attributes)}>`
      open.push({ ...mark, parts: mark.parts + 1 })
    }
    for (let mark = whole[next]; mark?.start === point; mark = whole[++next]) {
      if (open.length >= DEPTH_MAX) continue
      html += `<${mark.tag}${attributes({ id: mark.id ?? null, ...mark.attributes })}>`
      open.push(mark)
    }
  }
  return html + escapeMarkup(text.slice(at))
}

/** The range without any half of a surrogate pair. */
function wholeCharacters(text: string, { start, end }: Mark) {
  const splits = (at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
  return {
    start: splits(start) ? start - 1 : Math.max(0, start),
    end: splits(end) ? end + 1 : Math.min(text.length, end)
  }
}
