import { PERSON_NOUNS } from '../lexicon/nouns.js'
import { TITLES } from '../lexicon/titles.js'
import { headNoun } from './head.js'
import type { VoiceRule } from './voice-rule.js'

/** How many blocks a lead keeps its person's name back. */
const KEPT_BACK = 2

/** How far into a block, in characters, its subject begins: a title may go before the name. */
const OPENS = 40

/** *A harbour pilot says …*, as the story begins; the name opens one of the next paragraphs. */
export const namedLater: VoiceRule = (surface, { entities, mentions, lead }) => {
  if (surface.block > lead || !/^an? /i.test(surface.text)) return null
  const noun = headNoun(surface)
  if (!PERSON_NOUNS.has(noun) && !TITLES().has(noun)) return null
  for (const { entity, span, form } of mentions.after(surface)) {
    if (span.block - lead > KEPT_BACK) return null
    if (span.block <= lead || form !== 'name' || entities[entity]!.kind !== 'person') continue
    return span.start <= OPENS ? { entity, description: null, confidence: 0.7 } : null
  }
  return null
}
