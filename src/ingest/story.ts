import type { Block, Zone } from '../model/block.js'
import type { CleanDocument } from './clean/document.js'
import { detectLanguage, directionOf } from './clean/language.js'
import type { Story } from './submission.js'

/** A story in parts as a document: one block a part, with no place in any source text. Empty parts are left out. */
export function toDocument(story: Story, statedLanguage: string | null): CleanDocument {
  const text = [story.headline, story.standfirst ?? '', ...story.body].join('\n')
  const { language, direction } =
    statedLanguage === null ? detectLanguage(text) : { language: statedLanguage, direction: directionOf(text) }
  const blocks: Block[] = []
  const add = (zone: Zone, part: string): number | null => {
    const trimmed = part.trim()
    if (!trimmed) return null
    const index = blocks.length
    blocks.push({ index, zone, text: trimmed, language, direction, source: null })
    return index
  }
  add('headline', story.headline)
  add('standfirst', story.standfirst ?? '')
  for (const byline of story.bylines ?? []) add('byline', byline)
  for (const paragraph of story.body) add('body', paragraph)
  const media = (story.captions ?? [])
    .map(({ caption, credit }) => ({ caption: add('caption', caption), credit: add('credit', credit ?? '') }))
    .filter(({ caption, credit }) => caption !== null || credit !== null)
  const textOf = (zone: Zone) => blocks.filter(block => block.zone === zone).map(block => block.text)
  return {
    language,
    direction,
    headline: textOf('headline')[0] ?? '',
    standfirst: textOf('standfirst')[0] ?? null,
    bylines: textOf('byline'),
    blocks,
    media,
    related: []
  }
}
