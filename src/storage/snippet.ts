/** What the full-text engine puts around each hit: control characters, which `indexText` keeps out of every text. */
export const HIT_START = '\u0002'
export const HIT_END = '\u0003'

/** A marked text as plain text, with the ranges that were marked, in UTF-16 code units of the plain text. */
export function readSnippet(marked: string): { snippet: string; highlights: { start: number; end: number }[] } {
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
  return { snippet, highlights }
}
