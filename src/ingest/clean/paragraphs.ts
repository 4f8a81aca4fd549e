/** A paragraph of a page's text: a half-open range in UTF-16 code units, with its characters and no white space around. */
export type Paragraph = { start: number; end: number; text: string }

type Line = Paragraph & {
  /** Whether the line before it is not blank, so that both may be one paragraph. */
  follows: boolean
}

const LINE = /[^\n\r\f\v\u0085\u2028\u2029]*(?:\r\n|[\n\r\f\v\u0085\u2028\u2029])?/g
const SENTENCE_END = /[.!?…:;。！？][\s"'”’»)\]]*$/
const GOES_ON = /^[\p{Ll}\p{Lo}]/u
const FIRST_WORD_MAX = 20

/** Widths at which people and programs break lines; anything outside is not hard-wrapped text. */
const WIDTH_MIN = 40
const WIDTH_MAX = 110

/** Of the line breaks in broken text, so many come where the line is full, and so many amid a sentence. */
const FULL_SHARE = 0.65
const GOES_ON_SHARE = 0.5

/**
 * The paragraphs of a text, in order: its lines that are not blank, or, where lines were broken to fit a width, the
 * lines that belong together. All that is outside is white space. Linear: each line is looked at a fixed number of times.
 */
export function splitParagraphs(text: string): Paragraph[] {
  const lines = splitLines(text)
  const width = wrappedWidth(lines)
  const paragraphs: Paragraph[] = []
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i]!
    while (width && i + 1 < lines.length && lines[i + 1]!.follows && isFull(lines[i]!, lines[i + 1]!, width)) i++
    const { end } = lines[i]!
    paragraphs.push({ start: first.start, end, text: text.slice(first.start, end) })
  }
  return paragraphs
}

function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let follows = false
  for (const match of text.matchAll(LINE)) {
    const trimmed = match[0].trim()
    if (trimmed) {
      const start = match.index + (match[0].length - match[0].trimStart().length)
      lines.push({ start, end: start + trimmed.length, text: trimmed, follows })
    }
    follows = trimmed !== ''
  }
  return lines
}

/**
 * The width to which the lines were broken, or null when they were not: broken text fills its lines, so that the next
 * line's first word would not have fitted, and most of its breaks fall inside sentences.
 */
function wrappedWidth(lines: readonly Line[]): number | null {
  const pairs: [Line, Line][] = []
  for (let i = 1; i < lines.length; i++) if (lines[i]!.follows) pairs.push([lines[i - 1]!, lines[i]!])
  if (pairs.length === 0) return null
  const lengths = pairs.map(([line]) => line.text.length).sort((a, b) => a - b)
  const width = lengths[Math.floor((lengths.length - 1) * 0.9)]!
  if (width < WIDTH_MIN || width > WIDTH_MAX) return null
  const full = pairs.filter(([line, next]) => isFull(line, next, width))
  const goesOn = full.filter(([line, next]) => !SENTENCE_END.test(line.text.slice(-6)) && GOES_ON.test(next.text))
  return full.length >= pairs.length * FULL_SHARE && goesOn.length >= pairs.length * GOES_ON_SHARE ? width : null
}

/** Whether the next line's first word would not have fitted on the line, give or take two characters. */
function isFull(line: Line, next: Line, width: number): boolean {
  const word = next.text.slice(0, FIRST_WORD_MAX).split(/\s/, 1)[0]!
  return line.text.length + 1 + word.length > width - 2
}
