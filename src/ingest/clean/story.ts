import type { Zone } from '../../model/block.js'
import { isBiography, isBiographyHeading } from './bylines.js'
import type { Line } from './line.js'
import type { Run } from './story-run.js'

const HEADING_WORDS_MAX = 16
/** A line all in capitals with this many words is a link to another story; headings in capitals are shorter. */
const SHOUTED_LINK_WORDS_MIN = 5
/** An author's biography stands in the last lines of a story. */
const BIOGRAPHY_LINES = 4

/**
 * Writes the zones of the lines of a story: what is told, and what stands between. Only where the page has furniture
 * are a refrain, a line in capitals or a biography suspected of being some.
 */
export function zonesOfStory(lines: readonly Line[], { first, last }: Run, zones: Zone[], furnished: boolean): void {
  for (let i = first; i <= last; i++) zones[i] = zoneOf(lines, i, furnished)
  for (let i = first; i <= last; i++) if (lines[i]!.wording === 'label') i = endOfAside(lines, i, last, zones)
  for (let i = first; i < last; i++) if (zones[i] === 'body' && isHeading(lines, i, first)) zones[i] = 'heading'
  if (furnished) zonesOfBiography(lines, first, last, zones)
  for (let i = first; i < last; i++) {
    if (zones[i + 1] !== 'caption') continue
    const alternative =
      zones[i] === 'caption' ? lines[i]!.text === lines[i + 1]!.text : zones[i] === 'body' || zones[i] === 'heading'
    if (alternative && echoes(lines[i]!, lines[i + 1]!)) zones[i] = 'furniture'
  }
}

/** In the last lines of a story, what tells of its author, and all that follows a heading such as *About Jane Doe*. */
function zonesOfBiography(lines: readonly Line[], first: number, last: number, zones: Zone[]): void {
  let headed = false
  for (let i = Math.max(first + 1, last - BIOGRAPHY_LINES + 1); i <= last; i++) {
    const { text, look } = lines[i]!
    headed ||= !look.closed && look.words <= HEADING_WORDS_MAX && isBiographyHeading(text)
    if ((zones[i] === 'body' || zones[i] === 'heading') && (headed || isBiography(text))) zones[i] = 'furniture'
  }
}

function zoneOf(lines: readonly Line[], i: number, furnished: boolean): Zone {
  const line = lines[i]!
  const { wording, look, picture, repeats } = line
  if (wording === 'link') return 'related'
  if (line.byline) return 'byline'
  if (wording === 'section' && isProse(lines[i - 1]) && isProse(lines[i + 1])) return 'heading'
  if (wording) return 'furniture'
  if (picture) return 'caption'
  if (!furnished) return 'body'
  if (look.shouted && look.words >= SHOUTED_LINK_WORDS_MIN && !look.quoted) return 'related'
  if (repeats > 1 && !look.closed && !line.listed) return 'furniture'
  return 'body'
}

/** Whether a line is a sentence or more. */
function isProse(line: Line | undefined): boolean {
  return line !== undefined && line.wording === null && line.look.closed && !line.look.cutOff && line.look.words >= 8
}

/** What follows a label such as *Related stories* is other stories, up to the next sentence; returns the last of them. */
function endOfAside(lines: readonly Line[], label: number, last: number, zones: Zone[]): number {
  let i = label
  while (i < last && !isProse(lines[i + 1]) && lines[i + 1]!.wording !== 'label') {
    i++
    if (zones[i] === 'body' || zones[i] === 'caption') zones[i] = 'related'
  }
  return i
}

/** A short line that is no sentence is a heading when a paragraph follows it, and else part of the text. */
function isHeading(lines: readonly Line[], i: number, first: number): boolean {
  const { look, text } = lines[i]!
  if (look.closed || lines[i]!.listed || look.words > HEADING_WORDS_MAX || /[:,;]$/.test(text)) return false
  return isProse(lines[i + 1]) && !(i > first && lines[i - 1]!.text.endsWith(':'))
}

/** Whether a picture's alternative text stands before a caption that says it again, word by word or for the most part. */
function echoes({ text, look }: Line, caption: Line): boolean {
  if (look.words > 40) return false
  if (caption.text.startsWith(text)) return true
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
  const said = caption.text.toLowerCase()
  return !look.closed && words.length > 0 && words.filter(word => said.includes(word)).length >= words.length / 2
}
