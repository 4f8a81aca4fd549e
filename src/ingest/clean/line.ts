import { isByline } from './bylines.js'
import { type Picture, readPicture } from './captions.js'
import { type Wording, wordingOf } from './furniture.js'
import { findLists } from './lists.js'
import { type Look, look } from './look.js'
import { type Paragraph, splitParagraphs } from './paragraphs.js'

/** A paragraph of the page with all that can be told from it alone, and how often the page has it. */
export type Line = Paragraph & {
  look: Look
  wording: Wording
  picture: Picture | null
  byline: boolean
  repeats: number
  /** Whether it is an entry of a list or a cell of a table. */
  listed: boolean
}

const KEY_MAX = 300
/** A caption that stands twice has so many words. */
const SHOWN_WORDS_MIN = 8
const SHOWN_WORDS_MAX = 80

/** The paragraphs of a text, looked at. Linear: a look at a paragraph is bounded. */
export function readLines(text: string): Line[] {
  const paragraphs = splitParagraphs(text)
  const counts = new Map<string, number>()
  for (const paragraph of paragraphs) {
    const key = repeatKey(paragraph)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const lines = paragraphs.map(paragraph => {
    const seen = look(paragraph)
    const wording = wordingOf(seen)
    const byline = isByline(paragraph, seen)
    const picture = wording || byline ? null : readPicture(paragraph, seen)
    return { ...paragraph, look: seen, wording, picture, byline, repeats: counts.get(repeatKey(paragraph))! }
  })
  const listed = findLists(lines)
  return lines.map((line, i) => ({
    ...line,
    wording: listed[i]! ? null : line.wording,
    picture: isShownTwice(lines, i) ? { caption: line, credit: null } : line.picture,
    listed: listed[i]!
  }))
}

/** Whether a line stands right beside its like, as a picture's alternative text stands beside its caption. */
function isShownTwice(lines: readonly (Paragraph & { look: Look; wording: Wording })[], i: number): boolean {
  const { text, look, wording } = lines[i]!
  if (wording || !look.closed || look.words < SHOWN_WORDS_MIN || look.words > SHOWN_WORDS_MAX) return false
  return lines[i - 1]?.text === text || lines[i + 1]?.text === text
}

/** What two lines that say the same have in common. */
export function repeatKey({ text }: Paragraph): string {
  return text.slice(0, KEY_MAX).toLowerCase()
}
