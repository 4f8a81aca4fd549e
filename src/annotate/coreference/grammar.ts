import { countries } from '../lexicon/countries.js'
import { SPEECH_VERBS } from '../lexicon/function-words.js'
import { HONORIFICS, TITLE_PARTS, TITLES } from '../lexicon/titles.js'
import { fold } from '../names/vocabulary.js'
import { beginsAt, endOfMention, type Place } from './scene.js'

const PREPOSITION =
  /^(?:of|with|by|to|for|from|against|about|in|on|between|under|over|at|after|before|behind|like|than|toward|towards|into|and)$/

const SUBORDINATOR = /^(?:although|though|whether|because|if|while|when|where|that|since|unless|until)$/i

/** Whether the mention is the credit of a picture: *(Ada Obi/The Ledger)*. */
export function isCredit({ scene, at }: Place): boolean {
  return scene.read.tokens[endOfMention(scene, at) + 1]?.text === '/'
}

/**
 * How prominent the mention from a place to the token `end` is: speakers and subjects most, what follows a preposition
 * least.
 */
export function prominence(place: Place, end: number, isFirstPerson: boolean): number {
  const { tokens } = place.scene.read
  const before = beforeTitle(place)
  const after = tokens[end + 1]?.text ?? ''
  if (SPEECH_VERBS.has(after) || SPEECH_VERBS.has(before) || speaksAfterApposition(place, end)) return 2
  if (/^['’]s?$/.test(after)) return 0.6
  if (PREPOSITION.test(before)) return 0.3
  if (SUBORDINATOR.test(before)) return 0.8
  return isFirstPerson ? 1.5 : 0.8
}

/** The word before the mention and its title: *with* of *with Foreign Minister Obi*. */
function beforeTitle({ scene, sentence, at }: Place): string {
  const { tokens } = scene.read
  let i = at - 1
  while (i > sentence.first && i > at - 6 && isTitleWord(tokens[i]!.text)) i--
  return i >= sentence.first ? tokens[i]!.text : ''
}

const isTitleWord = (text: string) => {
  const folded = fold(text)
  return HONORIFICS.has(text) || TITLES().has(folded) || TITLE_PARTS().has(folded) || countries().peoples.has(text)
}

/** *Obi, president of the union, said …*. */
function speaksAfterApposition({ scene, sentence }: Place, end: number): boolean {
  const { tokens } = scene.read
  if (tokens[end + 1]?.text !== ',') return false
  for (let i = end + 2; i < sentence.last && i < end + 20; i++) {
    if (tokens[i]!.text === ',') return SPEECH_VERBS.has(tokens[i + 1]!.text)
  }
  return false
}

const FRONTING =
  /^(?:after|before|during|in|at|on|while|when|despite|as|since|with|for|following|speaking|in|although|though|if|because|by|from|asked|once|upon|throughout)$/i

/**
 * The mention that a pronoun in a fronted phrase looks ahead to: *After **his** visit, **Obi** said …*. The mention’s
 * index, or -1. No person may be named between the start of the sentence and the pronoun.
 */
export function antecedentAhead({ scene, sentence, at }: Place, isPerson: (mention: number) => boolean): number {
  const { tokens } = scene.read
  if (!FRONTING.test(tokens[sentence.first]!.text) || at > sentence.first + 6) return -1
  for (let i = sentence.first; i < at; i++) if (scene.mentionAt[i]! >= 0 && isPerson(scene.mentionAt[i]!)) return -1
  for (let i = at + 1; i < sentence.last && i < at + 25; i++) {
    if (scene.quoteAt[i]! >= 0) return -1
    if (tokens[i]!.text !== ',') continue
    const mention = scene.mentionAt[i + 1]!
    if (!beginsAt(scene, i + 1) || !isPerson(mention)) return -1
    return /^['’]s?$/.test(tokens[endOfMention(scene, i + 1) + 1]?.text ?? '') ? -1 : mention
  }
  return -1
}

/** The mention that *him* or *her* cannot mean since it is the subject of the same clause; -1 when there is none. */
export function subjectBeside({ scene, sentence, at }: Place): number {
  const { tokens } = scene.read
  const word = tokens[at]!.text
  const next = tokens[at + 1]?.text ?? '.'
  const objectOnly = word === 'him' || (word === 'her' && !/^\p{L}/u.test(next))
  if (!objectOnly) return -1
  for (let i = at - 1; i >= sentence.first && i > at - 5; i--) {
    if (scene.mentionAt[i]! >= 0) return scene.mentionAt[i]!
    if (/^(?:[,;:"“”—–]|that|and|but|who|as|when|after|because)$/.test(tokens[i]!.text)) return -1
  }
  return -1
}

/** The mention that *he* or *she* cannot mean since it is the object of the same verb: *he told **Obi***; -1 when there is none. */
export function objectBeside({ scene, sentence, at }: Place): number {
  const { tokens } = scene.read
  if (!/^(?:he|she)$/i.test(tokens[at]!.text)) return -1
  let i = at + 2
  while (i < sentence.last && i < at + 6 && isTitleWord(tokens[i]!.text)) i++
  return i <= sentence.last && beginsAt(scene, i) ? scene.mentionAt[i]! : -1
}

/** Whether the words from `at` say who the person named before the comma is: *Obi, **the foreign minister**, …*. */
export function isApposition({ scene, sentence, at }: Place, isPerson: (mention: number) => boolean): boolean {
  const comma = scene.read.tokens[at - 1]?.text === 'the' ? at - 2 : at - 1
  if (comma <= sentence.first || scene.read.tokens[comma]!.text !== ',') return false
  const mention = scene.mentionAt[comma - 1]!
  return mention >= 0 && isPerson(mention)
}
