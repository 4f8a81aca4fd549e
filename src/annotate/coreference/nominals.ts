import type { FoundEntity } from '../../model/annotations.js'
import { isWord } from '../characters.js'
import { countries } from '../lexicon/countries.js'
import { ORGANISATION_HEADS } from '../lexicon/organisations.js'
import { TITLE_PARTS, TITLES } from '../lexicon/titles.js'
import { fold } from '../names/vocabulary.js'
import type { Sentence } from '../reading.js'
import type { Token } from '../tokens.js'
import { isDescription } from './descriptions.js'

/** *the foreign minister*, *Norland’s president*, *the company*: its tokens, and the words that must fit. */
export type Nominal = { first: number; last: number; words: string[]; sort: 'person' | 'organisation' }

const LEADERS = /^(?:leader|head|chief|chair|boss|strongman|ruler)$/
const RULES = /^(?:leader|president|premier|chancellor|king|queen|emir|sultan|dictator)$/

/** Words that mean the same office are one word; a people’s name and its country’s are one word too. */
function same(word: string, text: string): string {
  if (LEADERS.test(word)) return 'leader'
  if (/^(?:ex|former|one-time|erstwhile)$/.test(word)) return 'former'
  const { peoples, places } = countries()
  return fold(peoples.get(text)?.name ?? places.get(text)?.name ?? word)
}

const SKIPPED = /^(?:the|a|an|of|for|and|'s|’s|'|’|then|acting|late)$/

const tellingWords = (texts: readonly string[]): string[] =>
  texts.map(text => same(fold(text), text)).filter(word => !SKIPPED.test(word))

const isTitle = (text: string) => TITLES().has(fold(text)) || isDescription(text)

/** Reads the nominal that begins at `at`, with *the* or with an owner; undefined when none does. */
export function nominalAt(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  isName: (i: number) => boolean
): Nominal | undefined {
  const begin = tokens[at]!.text
  let i = at
  if (/^(?:the|The)$/.test(begin)) i++
  else if (isName(at) && !(at > sentence.first && isName(at - 1))) {
    while (i < sentence.last && i < at + 12 && isName(i)) i++
    if (!/^['’]s?$/.test(tokens[i]!.text)) return undefined
    i++
  } else return undefined
  const start = i
  while (i <= sentence.last && i < start + 5) {
    const { text } = tokens[i]!
    if (!isWord(text) && !isDescription(text)) return undefined
    const next = tokens[i + 1]?.text ?? ''
    const goesOn =
      i < sentence.last &&
      (isTitle(next) || isName(i + 1) || (TITLE_PARTS().has(next) && isTitle(tokens[i + 2]?.text ?? '')))
    if (isTitle(text)) {
      if (goesOn) {
        if (isName(i + 1) && /^\p{Lu}/u.test(next)) return undefined
      } else {
        if (/^\p{Lu}/u.test(text) && /^\p{Lu}/u.test(next)) return undefined
        if (next === 'of' || (/^['’-]/.test(next) && next.length < 2)) return undefined
        const words = tellingWords(tokens.slice(/^the$/i.test(begin) ? start : at, i + 1).map(token => token.text))
        return { first: at, last: i, words, sort: 'person' }
      }
    } else if (text === fold(text) && i === start && /^the$/i.test(begin) && ORGANISATION_NOUNS.test(text)) {
      return next === 'of' || isName(i + 1)
        ? undefined
        : { first: at, last: i, words: [fold(text)], sort: 'organisation' }
    }
    i++
  }
  return undefined
}

const ORGANISATION_NOUNS =
  /^(?:company|firm|agency|ministry|party|university|bank|council|coalition|organisation|organization|court|commission|committee|department|institute|foundation|union|association|federation|newspaper|airline|observatory|club|police|diocese|school|hospital|team|league|board|authority|bureau|service|church|museum)$/

/** A role’s telling words, and those of them that are the office itself: *head* of *head of the opposition*. */
export type Role = { words: string[]; office: string[] }

/** What an entity may be called. */
export const rolesOf = (entity: FoundEntity): Role[] =>
  entity.roles.map(role => {
    const texts = role.split(/[\s]+|(?=['’]s\b)/)
    const end = texts.findIndex(text => OF.test(text))
    return { words: tellingWords(texts), office: tellingWords(end < 0 ? texts : texts.slice(0, end)) }
  })

const OF = /^(?:of|to|for|at|in|on|from|with|under)$/

/** How well a role answers to a nominal: how many of its words are left over; undefined when it does not fit. */
export function misfit(nominal: readonly string[], { words: role, office: own }: Role): number | undefined {
  const office = nominal.at(-1)!
  if (!own.includes(office) && !(office === 'leader' && own.some(word => RULES.test(word)))) return undefined
  for (const word of nominal) {
    if (role.includes(word)) continue
    // The leader of a country is its president or its king.
    if (word === 'leader' && role.some(other => RULES.test(other)) && !role.includes('vice')) continue
    return undefined
  }
  // The vice-president is not the president.
  if (office === 'president' && role.includes('vice') && !nominal.includes('vice')) return undefined
  if (office === 'minister' && role.includes('prime') && !nominal.includes('prime')) return undefined
  return role.length - nominal.length
}

/** The nouns for which an organisation of that name may be meant: its own words, *company* for *Acme Inc.* */
export function nounsFor(entity: FoundEntity): string[] {
  const words = entity.name.split(' ').map(fold)
  const nouns = words.filter(word => ORGANISATION_NOUNS.test(word))
  if (
    /^(?:inc|corp|ltd|co|plc|llc|group|holdings|gmbh|industries|motors|technologies|airlines|airways)\.?$/.test(
      words.at(-1)!
    )
  ) {
    nouns.push('company', 'firm')
  }
  if (words.some(word => ORGANISATION_HEADS().has(word))) nouns.push('organisation', 'organization')
  return [...new Set(nouns)]
}
