import type { FoundMention } from '../../model/annotations.js'
import { PERSON_NOUNS } from '../lexicon/nouns.js'
import type { Location } from '../locate.js'
import type { Token } from '../tokens.js'
import type { Gender } from './gender.js'

/** What the young are called, with the gender that it tells. Written for this project. */
const YOUNG: ReadonlyMap<string, Gender | null> = new Map([
  ...'boy schoolboy'.split(' ').map(word => [word, 'male'] as const),
  ...'girl schoolgirl'.split(' ').map(word => [word, 'female'] as const),
  ...'child kid teen teenager youngster youth toddler baby infant pupil'.split(' ').map(word => [word, null] as const)
])
const INFANTS = /^(?:toddler|baby|infant)$/
const TEENS = /^(?:teen|teenager|youngster|youth)$/

const AGED = /^([\p{L}\d]{1,12})-(year|month|week|day)-old$/u

/** Whether the word can stand for one person who was described by it: *the boy*, *the 23-year-old*. */
export const isDescription = (text: string) => YOUNG.has(text) || PERSON_NOUNS.has(text) || AGED.test(text)

/**
 * The words beside their names that describe the persons of an article, and those that follow from an age:
 * *Ada Obi, a 14-year-old pupil* is *the 14-year-old*, *the pupil*, *the girl* and *the teenager*.
 */
export function descriptions(
  mentions: readonly FoundMention[],
  isPerson: (entity: number) => boolean,
  genderOf: (entity: number) => Gender | undefined,
  locate: (mention: FoundMention) => Location
): Map<number, Set<string>> {
  const found = new Map<number, Set<string>>()
  for (const mention of mentions) {
    if (!isPerson(mention.entity)) continue
    const place = locate(mention)
    const words = [...wordsBefore(place), ...wordsAfter(place)]
    if (words.length === 0) continue
    const known = found.get(mention.entity) ?? new Set()
    for (const word of words) for (const other of [word, ...impliedBy(word, genderOf(mention.entity))]) known.add(other)
    found.set(mention.entity, known)
  }
  return found
}

/** *teenager* Ada Obi, *their two-month-old son,* Carl. */
function* wordsBefore({ read: { tokens }, first, sentence }: Location): Iterable<string> {
  let i = tokens[first - 1]?.text === ',' ? first - 2 : first - 1
  for (; i > sentence.first && i > first - 4; i--) {
    const { text } = tokens[i]!
    if (!isDescription(text)) return
    yield text
  }
}

/** Ada Obi, *14*, … and Ada Obi, *a 14-year-old pupil* from Oslo. */
function* wordsAfter({ read: { tokens }, last, sentence }: Location): Iterable<string> {
  if (tokens[last + 1]?.text !== ',') return
  let i = last + 2
  if (isAge(tokens, i)) {
    yield `${tokens[i]!.text}-year-old`
    i += 2
  }
  if (!/^(?:an?|the)$/.test(tokens[i]?.text ?? '')) return
  for (i++; i <= sentence.last && i < last + 9; i++) {
    const { text } = tokens[i]!
    if (isDescription(text)) yield text
    else if (!/^\p{L}[\p{L}-]*$/u.test(text) || NO_PART.test(text)) return
  }
}

const NO_PART = /^(?:of|in|on|at|by|with|to|from|for|and|or|who|whose|that|which|was|is|has|had|said)$/

const isAge = (tokens: readonly Token[], i: number) =>
  /^\d{1,2}$/.test(tokens[i]?.text ?? '') && /^[,.)]$/.test(tokens[i + 1]?.text ?? '')

/** What somebody so described may be called as well: *the child* for a girl of three. */
function impliedBy(word: string, gender: Gender | undefined): string[] {
  const years = yearsOf(word)
  if (years === undefined && !YOUNG.has(word)) return []
  if (years !== undefined && years >= 20) return []
  const own = gender ?? YOUNG.get(word) ?? undefined
  return [...YOUNG].flatMap(([other, told]) => {
    if (told !== null && told !== own) return []
    if (INFANTS.test(other) && !(INFANTS.test(word) || (years !== undefined && years < 4))) return []
    if (TEENS.test(other) && !(TEENS.test(word) || (years !== undefined && years > 10))) return []
    return [other]
  })
}

function yearsOf(word: string): number | undefined {
  const match = AGED.exec(word)
  if (!match) return undefined
  if (match[2] !== 'year') return 1
  const years = Number(match[1])
  return Number.isNaN(years) ? undefined : years
}
