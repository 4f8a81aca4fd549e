import { PERSON_NOUNS } from '../lexicon/nouns.js'
import { TITLES } from '../lexicon/titles.js'
import { headNoun } from './head.js'
import type { VoiceRule } from './voice-rule.js'

/** How many blocks a lead keeps its person's name back. */
const KEPT_BACK = 2

/** What stands before a name that opens its block: nothing, or a title. */
const TITLE = /^(?:\p{Lu}[\p{L}.’'-]{0,20} ){0,4}$/u

/** *A harbour pilot says …*, as the story begins; the name opens one of the next paragraphs. */
export const namedLater: VoiceRule = (surface, { entities, mentions, lead, textOf }) => {
  if (surface.block > lead || !/^an? /i.test(surface.text)) return null
  const noun = headNoun(surface)
  if (!PERSON_NOUNS.has(noun) && !TITLES().has(noun)) return null
  for (const { entity, span, form } of mentions.after(surface)) {
    if (span.block - lead > KEPT_BACK) return null
    if (span.block <= lead || form !== 'name' || entities[entity]!.kind !== 'person') continue
    return TITLE.test(textOf(span.block).slice(0, span.start)) ? { entity, description: null, confidence: 0.7 } : null
  }
  return null
}
