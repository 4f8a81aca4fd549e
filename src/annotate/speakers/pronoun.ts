import type { Span } from '../../model/span.js'
import { type Gender, PRONOUN_GENDER } from '../coreference/gender.js'
import { mostNamed } from './most-named.js'
import type { Known, Voice, VoiceRule } from './voice-rule.js'

const PRONOUN = /^(?:he|she|they|it|who|which|that|him|her|his|them|their|its|we|i|me|us|my|our)$/i

/** How many blocks back a speaker is still the one that a pronoun means: pictures may stand between. */
const NEAR = 5

/**
 * *he*, *who*: what coreference says; where it is silent, *who* is the name before it, and another pronoun the last
 * speaker or the person named last.
 */
export const pronoun: VoiceRule = (surface, known) => {
  if (!PRONOUN.test(surface.text)) return null
  const resolved = known.mentions.within(surface).find(mention => mention.form === 'pronoun')
  if (resolved)
    return { entity: resolved.entity, description: null, confidence: 0.9 * Math.max(resolved.confidence, 0.5) + 0.1 }
  if (/^(?:we|i|us|me|my|our)$/i.test(surface.text)) return { entity: null, description: surface.text, confidence: 0.5 }
  if (/^(?:he|she|him|her|his)$/i.test(surface.text)) return lastSpeaker(surface, known) ?? lastPerson(surface, known)
  if (/^who$/i.test(surface.text)) return lastName(surface, known) ?? antecedent(surface, known)
  if (/^(?:which|that)$/i.test(surface.text)) return nameBeside(surface, known) ?? antecedent(surface, known)
  return (
    lastBody(surface, known) ??
    lastName(surface, known) ??
    (/^it$/i.test(surface.text) ? mostNamed(surface, known) : null)
  )
}

/** *the Harbour Board, which found*. */
function nameBeside(surface: Span, { mentions }: Known): Voice | null {
  for (const { entity, span } of mentions.before(surface))
    return span.block === surface.block && surface.start - span.end <= 2
      ? { entity, description: null, confidence: 0.85 }
      : null
  return null
}

/** *a list of veteran engineers who say*: the one or two words before *who*, with their article or number. */
function antecedent(surface: Span, { textOf }: Known): Voice | null {
  const before = textOf(surface.block).slice(Math.max(0, surface.start - 60), surface.start)
  const words = ANTECEDENT.exec(before)?.[1]
  return words === undefined ? null : { entity: null, description: words, confidence: 0.6 }
}

const ANTECEDENT =
  /(?:^|[\s(])((?:(?:an?|the|some|many|most|several|few|two|three|\d+) )?(?!(?:of|to|in|by|for|from|with|and|or|on|at|as|is|was|are|were|among|about) )(?:[\p{L}’'-]+ )?[\p{L}’'-]+),? $/u

function lastSpeaker(surface: Span, { previousPerson, genderOf }: Known): Voice | null {
  if (!previousPerson || surface.block - previousPerson.block > NEAR) return null
  const { entity } = previousPerson.voice
  const fits = agree(surface, entity === null ? undefined : genderOf(entity))
  return fits ? { ...previousPerson.voice, confidence: 0.75 } : null
}

/** Whether somebody of that gender, if it is known, may be meant. */
const agree = ({ text }: Span, gender: Gender | undefined) =>
  gender === undefined || PRONOUN_GENDER.get(text.toLowerCase()) === gender

/** What can be *it* or *they* that speak. */
const SPEAKS = /^(?:organisation|group)$/

/** *it* and *they* are whoever spoke last, if that was an organisation, or a description that is not one person's. */
function lastBody(surface: Span, { previous, entities }: Known): Voice | null {
  if (!previous || surface.block - previous.block > 1) return null
  const { entity, description } = previous.voice
  const plural = description !== null && /s$/.test(description)
  const fits = entity === null ? plural === /^the[my]/i.test(surface.text) : entities[entity]!.kind !== 'person'
  return fits ? { ...previous.voice, confidence: 0.7 } : null
}

function lastPerson(surface: Span, { mentions, entities, genderOf }: Known): Voice | null {
  let steps = 0
  for (const mention of mentions.before(surface)) {
    if (steps++ > 20) break
    const person = mention.form === 'name' && entities[mention.entity]!.kind === 'person'
    if (person && agree(surface, genderOf(mention.entity)))
      return { entity: mention.entity, description: null, confidence: 0.6 }
  }
  return null
}

function lastName(surface: Span, { mentions, entities }: Known): Voice | null {
  for (const mention of mentions.before(surface)) {
    if (mention.span.block !== surface.block || surface.start - mention.span.end > 80) break
    if (/^(?:it|they|them)$/i.test(surface.text) && !SPEAKS.test(entities[mention.entity]!.kind)) continue
    if (mention.form !== 'pronoun') return { entity: mention.entity, description: null, confidence: 0.6 }
  }
  return null
}
