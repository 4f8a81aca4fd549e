import type { Span } from '../../model/span.js'
import { PERSON_NOUNS } from '../lexicon/nouns.js'
import { headNoun, headOf } from './head.js'
import { mostNamed } from './most-named.js'
import type { Known, Voice, VoiceRule } from './voice-rule.js'

/** How many blocks back the one may have spoken who is now called *the senator* or *the company*. */
const NEAR = 2

/**
 * *the Ohio Democrat*, *the department*: a known somebody under another name, who is most often the one that spoke
 * last, or else the only one of that sort named in the paragraph before.
 */
export const carriedOn: VoiceRule = (surface, known) => {
  if (!/^(?:the|that|this) /i.test(surface.text) || surface.text.length > 80) return null
  const noun = headNoun(surface)
  if (isPersonNoun(surface, noun, known)) return lastOf(surface, known, kind => kind === 'person')
  if (BODIES.test(noun)) return lastOf(surface, known, kind => kind === 'organisation') ?? mostNamed(surface, known)
  return null
}

function isPersonNoun(surface: Span, noun: string, { entities, mentions }: Known): boolean {
  if (PERSON_NOUNS.has(noun) || /^former$/i.test(surface.text.split(' ')[1] ?? '')) return true
  const head = headOf(surface)
  return mentions
    .within(surface)
    .some(({ entity, span }) => entities[entity]!.kind === 'group' && span.end === head.end && !/s$/.test(span.text))
}

const BODIES =
  /^(?:department|ministry|agency|company|firm|utility|airline|carrier|retailer|chain|manufacturer|maker|lender|bank|operator|diocese|archdiocese|school|university|college|hospital|charity|club|team|league|party|union|association|federation|foundation|institute|organi[sz]ation|group|commission|committee|council|board|court|regulator|watchdog|newspaper|magazine|broadcaster|network|studio|church|museum|nonprofit|start-?up|automaker|coalition|government|force|service|authority|office|bureau)$/

function lastOf(surface: Span, { previous, entities, mentions }: Known, fits: (kind: string) => boolean): Voice | null {
  if (previous && surface.block - previous.block <= NEAR) {
    const { entity } = previous.voice
    if (entity !== null && fits(entities[entity]!.kind)) return { entity, description: null, confidence: 0.7 }
  }
  let only: number | null = null
  for (const { entity, span, form } of mentions.before(surface)) {
    if (surface.block - span.block > 1) break
    if (form !== 'name' || !fits(entities[entity]!.kind)) continue
    if (only !== null && only !== entity) return null
    only = entity
  }
  return only === null ? null : { entity: only, description: null, confidence: 0.6 }
}
