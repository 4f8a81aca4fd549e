import { isByline } from './bylines.js'
import { type Picture, readPicture } from './captions.js'
import { type Wording, wordingOf } from './furniture.js'
import { type Look, look } from './look.js'
import { type Paragraph, splitParagraphs } from './paragraphs.js'

/** A paragraph of the page with all that can be told from it alone, and how often the page has it. */
export type Line = Paragraph & {
  look: Look
  wording: Wording
  picture: Picture | null
  byline: boolean
  repeats: number
}

const KEY_MAX = 300

/** The paragraphs of a text, looked at. Linear: a look at a paragraph is bounded. */
export function readLines(text: string): Line[] {
  const paragraphs = splitParagraphs(text)
  const counts = new Map<string, number>()
  for (const paragraph of paragraphs) {
    const key = repeatKey(paragraph)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return paragraphs.map(paragraph => {
    const seen = look(paragraph)
    const wording = wordingOf(seen)
    const byline = isByline(paragraph, seen)
    const picture = wording || byline ? null : readPicture(paragraph, seen)
    return { ...paragraph, look: seen, wording, picture, byline, repeats: counts.get(repeatKey(paragraph))! }
  })
}

/** What two lines that say the same have in common. */
export function repeatKey({ text }: Paragraph): string {
  return text.slice(0, KEY_MAX).toLowerCase()
}
