import type { EntityKind } from '../../model/entity.js'
import { PLACE_PREPOSITIONS, SPEECH_VERBS } from '../lexicon/function-words.js'
import {
  EVENT_NOUNS,
  ORGANISATION_NOUNS,
  PRODUCT_NOUNS,
  REALM_NOUNS,
  SITE_NOUNS,
  WORK_NOUNS
} from '../lexicon/kind-nouns.js'
import { PLACE_NOUNS } from '../lexicon/places.js'
import { lookUp } from './gazetteer.js'
import type { Run } from './runs.js'
import { LAND, ORGANISATION_HEAD, SMALL, TITLE } from './vocabulary.js'
import type { Word } from './words.js'

/** A kind and how sure it is. */
export type Evidence = { kind: EntityKind; confidence: number }

/** What the words around a name tell of its kind; undefined when they tell nothing. */
export function kindFromContext(words: readonly Word[], { first, last }: Run): Evidence | undefined {
  const before = words[first - 1]
  const after = words[last + 1]
  if (
    before &&
    before.flags & SMALL &&
    before.flags & TITLE &&
    !/^(?:private|major|head|chief|star|general|forward|father|mother)$/.test(before.text)
  ) {
    return { kind: 'person', confidence: 0.85 }
  }
  const apposed = kindFromApposition(words, last) ?? kindFromNounBefore(words, first, last)
  if (apposed) return apposed
  if (first === last && (words[first]!.flags & LAND || isBesideLand(words, first)))
    return { kind: 'place', confidence: 0.85 }
  if (after && isAppositionOfPerson(words, last)) return { kind: 'person', confidence: 0.85 }
  if (after && SPEECH_VERBS.has(after.text)) return { kind: 'person', confidence: 0.75 }
  if (before?.text === 'of' && isRealm(words, first - 2)) return { kind: 'place', confidence: 0.8 }
  if (after && after.flags & SMALL && (PLACE_NOUNS().has(after.text) || SITE_NOUNS().has(after.text)))
    return { kind: 'place', confidence: 0.75 }
  if (after && last > first && after.flags & SMALL && after.flags & ORGANISATION_HEAD) {
    return { kind: 'organisation', confidence: 0.5 }
  }
  if (after?.text === ',' && words[last + 2] && lookUp(words, last + 2, last + 4)?.kind === 'place') {
    return { kind: 'place', confidence: 0.7 }
  }
  if (before && (PLACE_PREPOSITIONS.has(before.folded) || PLACE_ADJECTIVES.test(before.text)))
    return { kind: 'place', confidence: 0.65 }
  if (after && /^['’]s?$/.test(after.text) && OF_PLACES.test(words[last + 2]?.text ?? ''))
    return { kind: 'place', confidence: 0.65 }
  if (after?.text === 'who' || (after?.text === ',' && words[last + 2]?.text === 'who'))
    return { kind: 'person', confidence: 0.8 }
  return undefined
}

const PLACE_ADJECTIVES =
  /^(?:neighbouring|neighboring|nearby|northern|southern|eastern|western|central|lower|upper|rural|downtown|mainland)$/
/** What a place has, and hardly a person or a company. */
const OF_PLACES =
  /^(?:capital|parliament|coast|border|economy|population|streets|airspace|harbour|harbor|outskirts|suburbs)$/

const isRealm = (words: readonly Word[], at: number): boolean => {
  const text = words[at]?.text ?? ''
  if (PLACE_NOUNS().has(text) || REALM_NOUNS().has(text)) return true
  // *Foreign Minister Ada Obi of Norland*
  for (let i = at; i > at - 4 && i > 0; i--) {
    if (words[i]!.flags & SMALL) return false
    if (/^(?:minister|mayor|governor|king|queen|premier|president)$/.test(words[i]!.folded)) return i < at
  }
  return false
}

/** *Norland and Sudland*, where one of the two is a land. */
const isBesideLand = (words: readonly Word[], at: number): boolean =>
  (words[at + 1]?.text === 'and' && isLand(words, at + 2)) || (words[at - 1]?.text === 'and' && isLand(words, at - 2))

const isLand = (words: readonly Word[], at: number): boolean =>
  words[at] !== undefined && ((words[at].flags & LAND) > 0 || lookUp(words, at, at)?.sort === 'country')

/** The kind of what the noun says. */
function kindOfNoun(noun: string): EntityKind | undefined {
  if (ORGANISATION_NOUNS().has(noun)) return 'organisation'
  if (SITE_NOUNS().has(noun)) return 'place'
  if (WORK_NOUNS().has(noun)) return 'work'
  if (PRODUCT_NOUNS().has(noun)) return 'product'
  return EVENT_NOUNS().has(noun) ? 'event' : undefined
}

/** How many words a noun phrase has at most before its noun. */
const PHRASE_MAX = 6

/** *Norland Watch, an environmental group, …*; *Brosk is a village …*: what the noun of the phrase behind the name says. */
function kindFromApposition(words: readonly Word[], last: number): Evidence | undefined {
  const link = words[last + 1]?.text
  const apposed = link === ','
  if (!apposed && link !== 'is' && link !== 'was') return undefined
  if (!/^(?:a|an|the)$/.test(words[last + 2]?.text ?? '')) return undefined
  let noun = ''
  for (let i = last + 3; i < last + 3 + PHRASE_MAX; i++) {
    const word = words[i]
    if (!word || PHRASE_ENDS.test(word.text)) break
    noun = word.flags & SMALL ? word.text : ''
  }
  const kind = kindOfNoun(noun)
  return kind && { kind, confidence: apposed ? 0.85 : 0.75 }
}

const PHRASE_ENDS =
  /^(?:[.,;:()“”"–—]|of|for|in|on|at|by|to|from|near|with|that|which|who|whose|where|and|or|based|led|run|founded|owned|made|about|is|was|has|had|said)$/

/** *The river Halm*, *the group Norland Watch*, *a drug called Zelvane*: what the noun before the name says. */
function kindFromNounBefore(words: readonly Word[], first: number, last: number): Evidence | undefined {
  const before = words[first - 1]?.text ?? ''
  if (/^(?:called|named|titled|entitled)$/.test(before)) {
    const kind = kindOfNoun(words[first - 2]?.text ?? '')
    return kind && { kind, confidence: 0.85 }
  }
  if (NO_NAME_BEHIND.test(before)) return undefined
  const kind = kindOfNoun(before)
  // *The company Obi founded* says nothing of Obi.
  const ends = !words[last + 1] || PHRASE_ENDS.test(words[last + 1]!.text)
  return kind && { kind, confidence: ends ? 0.85 : last > first ? 0.7 : 0.5 }
}

/** Nouns behind which another noun phrase or a clause stands more often than a name; verbs among them. */
const NO_NAME_BEHIND =
  /^(?:report|study|article|paper|book|story|column|editorial|show|play|hit|series|drama|border|country|region|single|track|ship|app|cup|war|summit|election|battle|siege|committee|daily|weekly|tank|team|party|car|phone|drone|coast|board)$/

/** *Obi, 43, …*, *Obi, the head of …*, *Obi, a lawyer*: a noun of office or calling within a few words after the comma. */
function isAppositionOfPerson(words: readonly Word[], last: number): boolean {
  if (words[last + 1]?.text !== ',') return false
  if (/^\d{1,2}$/.test(words[last + 2]?.text ?? '')) return words[last + 3]?.text === ','
  for (let i = last + 2; i < last + 7; i++) {
    const word = words[i]
    if (!word || /^[.,;:()"“”]$/.test(word.text)) return false
    if (word.flags & SMALL && word.flags & TITLE) return true
    if (/^(?:who|which|said|is|was|of|in|and|have|has)$/.test(word.text)) return false
  }
  return false
}
