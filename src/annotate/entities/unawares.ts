import { SPEECH_VERBS } from '../lexicon/function-words.js'
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names.js'
import { TITLES } from '../lexicon/titles.js'
import { type Location, locator } from '../locate.js'
import { fold, isCommon } from '../names/vocabulary.js'
import type { Reading } from '../reading.js'
import type { Written } from './draft.js'
import type { People } from './people.js'

/**
 * Whether a name of another kind is a person’s, as the rest of the article shows: the surname of somebody whom it names
 * in full, at the head of a sentence or beside a verb of speaking (*Buckley said* is no town when Sarah Buckley was there
 * before); or a full name that is elsewhere a person’s, or that looks like one and has a title before it
 * (*economist Ada Obi*) or is cut to its last word elsewhere (*Obi*).
 */
export function personsUnawares(
  reading: Reading,
  names: readonly Written[],
  people: People
): (name: Written) => boolean {
  const locate = locator(reading)
  const counts = new Map<string, number>()
  const single = new Set<string>()
  for (const { name, words } of names) {
    const form = words.join(' ')
    const isPerson = name.kind === 'person'
    if (words.length > 1) counts.set(form, (counts.get(form) ?? 0) + (isPerson ? 1 : -1))
    else if (isPerson) single.add(form)
  }
  return written => {
    const { name, words } = written
    if (name.kind === 'person') return false
    const at = locate(name.span)
    if (words.length === 1) return people.isSurname(words[0]!) && isAtWork(at)
    if (name.kind === 'place' || name.kind === 'organisation') return false
    const balance = counts.get(words.join(' '))!
    if (people.isFullName(words)) return balance > 0 || (balance === 0 && isLikeAName(words))
    if (words.length > 4) return false
    const signs = [isLikeAName(words), single.has(words.at(-1)!), isTitled(at)]
    return signs.filter(sign => sign).length > 1
  }
}

function isAtWork({ read, first, last, sentence }: Location): boolean {
  const before = read.tokens[first - 1]?.text ?? ''
  const after = read.tokens[last + 1]?.text ?? ''
  return SPEECH_VERBS.has(after) || SPEECH_VERBS.has(before) || (first === sentence.first && /^[,\p{Ll}]/u.test(after))
}

const isTitled = ({ read, first }: Location) => TITLES().has(fold(read.tokens[first - 1]?.text ?? ''))

/** A given name, and a last word that means nothing else. */
const isLikeAName = (words: readonly string[]) =>
  (FEMALE_NAMES().has(words[0]!) || MALE_NAMES().has(words[0]!)) && !isCommon(words.at(-1)!)
