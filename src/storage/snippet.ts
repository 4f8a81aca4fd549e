import type { Highlight, Range } from './highlights.js'

/** A text around hits: plain, with the ranges of the hits in its UTF-16 code units, and as HTML with them marked. */
export type Snippet = { snippet: string; highlights: Range[]; html: string }

/** A snippet has so many code units of its text at most: some 25 words. */
const LENGTH = 160
/** So many of them may come before the first hit. */
const LEAD = 60
/** A word that is longer than this is cut. */
const WORD_MAX = 30
/** So many hits of a text are looked at. */
const HITS_MAX = 200

/** How much of what is looked for stands together in a text, and where. */
export type Excerpt = { text: string; hits: readonly Highlight[]; terms: number; at: number }

/**
 * Where the most of what is looked for stands together in a text, the first such place: no more of the text is read
 * when all `wanted` terms do.
 */
export function excerptOf(text: string, found: Iterable<Highlight>, wanted: number): Excerpt {
  const hits: Highlight[] = []
  let best = { terms: 0, at: 0 }
  let from = 0
  for (const hit of found) {
    if (hits.length === HITS_MAX || (best.terms === wanted && hit.start > best.at + LENGTH)) break
    hits.push(hit)
    while (hit.end - hits[from]!.start > LENGTH - LEAD && from < hits.length - 1) from++
    const terms = wanted > 1 ? new Set(hits.slice(from).map(({ term }) => term)).size : 1
    if (terms > best.terms) best = { terms, at: hits[from]!.start }
  }
  return { text, hits, ...best }
}

/** The text around the hits of an excerpt. */
export function snippetOf({ text, hits, at }: Excerpt): Snippet {
  const start = startBefore(text, at)
  const end = endAfter(text, start + LENGTH)
  const left = start > 0 ? '…' : ''
  const right = end < text.length ? '…' : ''
  const snippet = left + text.slice(start, end) + right
  const shift = left.length - start
  const highlights = hits
    .filter(hit => hit.start >= start && hit.start < end)
    .map(hit => ({ start: hit.start + shift, end: Math.min(hit.end, end) + shift }))
  return { snippet, highlights, html: toHtml(snippet, highlights) }
}

/** Where a snippet begins that shows a place: with the sentence, if that is near, or with a word. */
function startBefore(text: string, at: number): number {
  const earliest = Math.max(0, Math.min(at - LEAD, text.length - LENGTH))
  if (earliest === 0) return 0
  const lead = text.slice(earliest, at)
  const sentence = /[.!?…]['"’”»)]* (?=\S)/.exec(lead)
  if (sentence) return earliest + sentence.index + sentence[0].length
  const space = text.slice(earliest - 1, Math.min(at, earliest + WORD_MAX)).indexOf(' ')
  return space < 0 ? notInPair(text, earliest) : earliest + space
}

/** Where a snippet ends that goes as far as this, at the end of a word if there is one. */
function endAfter(text: string, latest: number): number {
  if (latest >= text.length) return text.length
  const space = text.lastIndexOf(' ', latest)
  return space > latest - WORD_MAX ? space : notInPair(text, latest)
}

/** The place, or the one before it in the middle of a surrogate pair. */
const notInPair = (text: string, at: number) => (text.codePointAt(at - 1)! > 0xffff ? at - 1 : at)

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Most texts have none of these, and to find that out takes a third of the time of a replacement. */
const escaped = (text: string) =>
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, character => ESCAPES[character] ?? character) : text

function toHtml(snippet: string, highlights: readonly Range[]): string {
  let html = ''
  let at = 0
  for (const { start, end } of highlights) {
    html += `${escaped(snippet.slice(at, start))}<mark>${escaped(snippet.slice(start, end))}</mark>`
    at = end
  }
  return html + escaped(snippet.slice(at))
}
