import type { FoundQuote, FoundSpeaker, FoundVoice } from '../../model/annotations.js'
import type { Span } from '../../model/span.js'
import { genders } from '../coreference/gender.js'
import { locator } from '../locate.js'
import { HEADLINE } from '../quotes/labelled-speech.js'
import type { QuoteSurface } from '../quotes/quote-surface.js'
import { TURN } from '../quotes/turns.js'
import type { Reading } from '../reading.js'
import type { Referents } from '../referents.js'
import { apposition } from './apposition.js'
import { carriedOn } from './carried-on.js'
import { described } from './described.js'
import { earlierDescription } from './earlier-description.js'
import { headNoun } from './head.js'
import { interviewee } from './interviewee.js'
import { indexMentions } from './mention-index.js'
import { named } from './named.js'
import { namedLater } from './named-later.js'
import { nominal } from './nominal.js'
import { ownWords } from './own-words.js'
import { pronoun } from './pronoun.js'
import { roleAsWritten, roleKey } from './role-as-written.js'
import { roleBeside } from './roles.js'
import { runningSpeaker } from './running.js'
import type { Known, Voice, VoiceRule } from './voice-rule.js'

/** How the words beside a quote are resolved, most certain first. */
const RULES: readonly (readonly [name: string, rule: VoiceRule])[] = [
  ['named', named],
  ['apposition', apposition],
  ['pronoun', pronoun],
  ['own-words', ownWords],
  ['role-as-written', roleAsWritten],
  ['nominal', nominal],
  ['earlier-description', earlierDescription],
  ['carried-on', carriedOn],
  ['named-later', namedLater],
  ['described', described]
]

type Resolved = { voice: Voice; rule: string }

/**
 * Says of each quote who speaks and to whom. The method of the answer names the rule that found the quote and the rule
 * that found its speaker; its confidence is that of both together.
 */
export function attributeSpeakers(
  reading: Reading,
  quotes: readonly QuoteSurface[],
  referents: Referents
): FoundQuote[] {
  const texts = new Map(reading.map(({ block }) => [block.index, block.text]))
  const descriptions = new Map<string, string>()
  const locate = locator(reading)
  const gender = genders(referents.entities, referents.mentions, mention => locate(mention.span))
  const known: Known = {
    entities: referents.entities,
    mentions: indexMentions(referents.mentions),
    textOf: block => texts.get(block) ?? '',
    lead: reading.find(({ block }) => block.zone === 'body')?.block.index ?? 0,
    described: descriptions,
    roles: holders(referents),
    previous: null,
    previousPerson: null,
    genderOf: entity => gender.get(entity)
  }
  const answers = interviewee(quotes, referents)
  return quotes.flatMap((quote): FoundQuote[] => {
    const found = foundFor(quote, known, answers)
    if (quote.method === HEADLINE && !isSomebody(found, known)) return []
    const last = quote.content.at(-1)!
    if (found) {
      known.previous = { voice: found.voice, block: last.block, end: last.end }
      const { entity } = found.voice
      if (entity !== null && referents.entities[entity]!.kind === 'person') known.previousPerson = known.previous
    }
    if (quote.speaker && found?.voice.description && found.rule === 'described') remember(quote.speaker, descriptions)
    const attributed = {
      ...quote,
      method: `${quote.method} + speakers/${found?.rule ?? 'unknown'}`,
      confidence: quote.confidence * (found?.voice.confidence ?? 0.7),
      speaker: found && speakerOf(found.voice, quote.speaker, known),
      audience: quote.audience && audienceOf(quote.audience, known)
    }
    return [attributed]
  })
}

function foundFor(quote: QuoteSurface, known: Known, answers: Voice | null): Resolved | null {
  const { speaker, method } = quote
  if (method === TURN && (!speaker || speaker.text === 'A'))
    return speaker && answers && { voice: answers, rule: 'interviewee' }
  return speaker ? resolve(speaker, known) : running(quote, known)
}

function holders({ entities }: Referents): Map<string, number | null> {
  const found = new Map<string, number | null>()
  entities.forEach(({ kind, roles }, i) => {
    if (kind !== 'person') return
    for (const key of new Set(roles.map(roleKey))) found.set(key, found.has(key) ? null : i)
  })
  return found
}

/** Only somebody who can speak makes a headline with a colon or a dash a quote: *Syria: what we know* is none. */
const isSomebody = (found: Resolved | null, { entities }: Known) =>
  found?.voice.entity != null && /^(?:person|organisation|group)$/.test(entities[found.voice.entity]!.kind)

function resolve(surface: Span, known: Known): Resolved | null {
  for (const [rule, apply] of RULES) {
    const voice = apply(surface, known)
    if (voice) return { voice, rule }
  }
  return null
}

function running(quote: QuoteSurface, known: Known): Resolved | null {
  const voice = runningSpeaker(quote.content[0]!, known)
  return voice && { voice, rule: 'running' }
}

function speakerOf({ entity, description }: Voice, surface: Span | null, known: Known): FoundSpeaker {
  const role =
    entity === null ? null : surface ? roleBeside(surface, entity, known) : (known.entities[entity]!.roles[0] ?? null)
  return { entity, description, surface, role }
}

function audienceOf(surface: Span, known: Known): FoundVoice {
  const { entity, description } = resolve(surface, known)!.voice
  return { entity, description, surface }
}

/** A fuller description stays what it was when *the source* comes back. */
function remember(surface: Span, descriptions: Map<string, string>) {
  const noun = headNoun(surface)
  if (!/^(?:the|that|this) \S+$/i.test(surface.text) || !descriptions.has(noun)) descriptions.set(noun, surface.text)
}
