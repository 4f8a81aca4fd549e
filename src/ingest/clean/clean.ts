import type { Zone } from '../../model/block.js'
import { compose, type Piece } from './compose.js'
import type { CleanDocument } from './document.js'
import { layOut } from './layout.js'
import { type Line, readLines } from './line.js'
import { splitParagraphs } from './paragraphs.js'

/** Tells the story from the page furniture in a page's text. Never throws; linear in the length of the text. */
export function clean(text: string): CleanDocument {
  const lines = readLines(text)
  const { zones, teasers } = layOut(lines)
  const pieces = lines.flatMap((line, i) => toPieces(line, i, zones[i]!))
  return compose(pieces, teasers)
}

/**
 * Takes a clean article text as it is: every paragraph is body. A paragraph is a line, or lines that were broken to
 * fit a width. Never throws; linear in the length of the text.
 */
export function cleanStory(text: string): CleanDocument {
  const pieces = splitParagraphs(text).map((paragraph, line): Piece => ({ ...paragraph, line, zone: 'body' }))
  return compose(pieces, [])
}

/** The pieces of a line: one, or caption and credit where it holds both. */
function toPieces({ start, end, text, picture }: Line, line: number, zone: Zone): Piece[] {
  if (zone !== 'caption' || !picture) return [{ start, end, text, line, zone }]
  const { caption, credit } = picture
  return [
    ...(caption ? [{ ...caption, line, zone: 'caption' as const }] : []),
    ...(credit ? [{ ...credit, line, zone: 'credit' as const }] : [])
  ]
}
