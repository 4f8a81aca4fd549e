import type { CleanDocument } from '../src/ingest/clean/document.js'
import type { Zone } from '../src/model/block.js'

/** The zones that make the running text of a story. */
const STORY_TEXT: ReadonlySet<Zone> = new Set(['body', 'heading'])

/** The running text of a story as a reader would get it: paragraphs and headings, with a blank line between them. */
export function storyText({ blocks }: CleanDocument): string {
  return blocks
    .filter(({ zone }) => STORY_TEXT.has(zone))
    .map(({ text }) => text)
    .join('\n\n')
}
