/** What the full-text engine puts around each hit: control characters, which `addText` keeps out of every text. */
export const HIT_START = '\u0002'
export const HIT_END = '\u0003'

/** A text around hits: plain, with the ranges of the hits in its UTF-16 code units, and as HTML with them marked. */
export type Snippet = { snippet: string; highlights: { start: number; end: number }[]; html: string }

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string) => text.replace(/[&<>"']/g, character => ESCAPES[character] ?? character)

/** Reads a text in which the hits are marked. */
export function readSnippet(marked: string): Snippet {
  const highlights: { start: number; end: number }[] = []
  let snippet = ''
  for (const [i, part] of marked.split(HIT_START).entries()) {
    if (i === 0) {
      snippet += part
      continue
    }
    const end = part.indexOf(HIT_END)
    const start = snippet.length
    snippet += part.slice(0, end) + part.slice(end + 1)
    highlights.push({ start, end: start + end })
  }
  return { snippet, highlights, html: toHtml(snippet, highlights) }
}

function toHtml(snippet: string, highlights: Snippet['highlights']): string {
  let html = ''
  let at = 0
  for (const { start, end } of highlights) {
    html += `${escaped(snippet.slice(at, start))}<mark>${escaped(snippet.slice(start, end))}</mark>`
    at = end
  }
  return html + escaped(snippet.slice(at))
}
