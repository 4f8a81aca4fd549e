import type { Candidate } from './candidate.js'
import { lookUp } from './gazetteer.js'
import { CALENDRICAL, CAPITAL, COMMON, FUNCTION, GIVEN, SHOUTED, SMALL } from './vocabulary.js'
import type { Word, WordBlock } from './words.js'

/** No dateline has more words, no place in one and no agency. */
const LONGEST = 24
const NAME_MAX = 5
const CONFIDENCE = 0.95

/**
 * The names in the dateline that a block begins with: *VESMAR, 6 March (OPA) –*, *PORT HALM, Norland —*,
 * *Oslo (NTB) –*. What stands first is a place, what stands in brackets an organisation.
 */
export function findDateline({ words, read: { block } }: WordBlock): Candidate[] {
  if (block.zone === 'headline' || block.zone === 'heading') return []
  const found: Candidate[] = []
  const name = (first: number, kind: 'place' | 'organisation'): number => {
    let end = first
    while (end - first < NAME_MAX && isNamePart(words[end])) end++
    if (end > first) found.push({ first, last: end - 1, kind, method: 'names/dateline', confidence: CONFIDENCE })
    return end
  }
  let at = name(0, 'place')
  if (at === 0) return []
  const shouted = words.slice(0, at).every(({ flags }) => flags & SHOUTED) && isPlace(words, at - 1)
  let dated = false
  let signed = false
  while (at < LONGEST) {
    const word = words[at]
    if (!word) return []
    const { text } = word
    if (isDash(text)) return shouted || dated || signed ? found : []
    if (text === '(') {
      let end = at
      do end = name(end + 1, 'organisation')
      while (words[end]?.text === '/')
      if (words[end]?.text !== ')' || end === at + 1) return []
      signed = isAgency(words, at + 1, end - 1) && (shouted || !(words[0]!.flags & GIVEN))
      at = end + 1
    } else if (text === ',') at = name(at + 1, 'place')
    else if (isMonth(word) || /^(?:\d{1,4}(?:st|nd|rd|th)?|\.)$/.test(text)) {
      if (isMonth(word)) dated = true
      at++
    } else return []
  }
  return []
}

const isDash = (text: string) => /^(?:[–—―-]|--)$/.test(text)

/** A day or a month, cut short or not. */
const isMonth = ({ flags, text }: Word) =>
  (flags & CALENDRICAL) > 0 || /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/i.test(text)

const isNamePart = (word: Word | undefined) =>
  word !== undefined && (word.flags & CAPITAL) > 0 && !(word.flags & (FUNCTION | SMALL)) && !isMonth(word)

/** Not *UPDATE —* and not *NATO —*. */
const isPlace = (words: readonly Word[], last: number) => {
  const known = lookUp(words, 0, last)
  return known ? known.kind === 'place' : last > 0 || !(words[0]!.flags & COMMON)
}

const isAgency = (words: readonly Word[], first: number, last: number) =>
  (words[first]!.flags & SHOUTED) > 0 || lookUp(words, first, last)?.kind === 'organisation'
