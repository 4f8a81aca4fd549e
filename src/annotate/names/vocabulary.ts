import { classAt, DIGIT, isLowerCase, LETTER, UPPER } from '../characters.js'
import { CITIES } from '../lexicon/cities.js'
import { PEOPLES } from '../lexicon/countries.js'
import { CALENDAR, EVENT_HEADS } from '../lexicon/events.js'
import { FUNCTION_WORDS } from '../lexicon/function-words.js'
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names.js'
import { ORGANISATION_HEADS, ORGANISATION_STEMS } from '../lexicon/organisations.js'
import { PLACE_HEADS } from '../lexicon/places.js'
import { SURNAMES } from '../lexicon/surnames.js'
import { HONORIFICS, TITLE_PARTS, TITLES } from '../lexicon/titles.js'
import { WORDS } from '../lexicon/words.js'

/** What the lexicons and its letters tell of a word: a sum of these. */
export const CAPITAL = 1
export const SHOUTED = 2
export const SMALL = 4
export const FUNCTION = 8
export const COMMON = 16
export const CALENDRICAL = 32
export const FEMALE = 64
export const MALE = 128
export const GIVEN = FEMALE | MALE
export const SURNAME = 256
export const TITLE = 512
export const TITLE_PART = 1024
export const HONORIFIC = 2048
export const ORGANISATION_HEAD = 4096
export const ORGANISATION_STEM = 8192
export const PLACE_HEAD = 16384
export const EVENT_HEAD = 32768
export const INITIAL = 65536
export const PEOPLE = 131072
export const CITY = 262144
/** Not of the lexicons: the article says what its people are called. */
export const LAND = 524288

/** A word’s letters without accents, in small letters, with straight apostrophes: the form of the lexicons. */
export function fold(text: string): string {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 127)
      return text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[‘’ʻʼ]/g, "'")
        .toLowerCase()
  }
  return text.toLowerCase()
}

const ENDINGS: readonly (readonly [ending: string, by: string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['d', ''],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ['er', ''],
  ['er', 'e']
]

/** Whether a word in small letters is a common English word or an inflected form of one. */
export function isCommon(folded: string): boolean {
  const words = WORDS()
  if (words.has(folded)) return true
  const hyphen = folded.indexOf('-')
  if (hyphen > 0) return isCommon(folded.slice(0, hyphen)) && isCommon(folded.slice(hyphen + 1, hyphen + 30))
  for (const [ending, by] of ENDINGS) {
    if (!folded.endsWith(ending) || folded.length < ending.length + 3) continue
    if (ending === 'es' && !/(?:[sxzo]|[cs]h)es$/.test(folded)) continue
    const stem = folded.slice(0, -ending.length)
    if (words.has(stem + by)) return true
    if (by === '' && ending.length > 1 && stem.at(-1) === stem.at(-2) && words.has(stem.slice(0, -1))) return true
  }
  return false
}

const hasCapital = (text: string) => {
  if (classAt(text, 0) === UPPER) return true
  if (!isLowerCase(text)) return false
  // al-Assad, d’Estaing, eBay: a capital within the first letters.
  for (let i = 1; i < text.length && i < 5; i++) if (classAt(text, i) === UPPER) return true
  return false
}

const isShouted = (text: string) => {
  let capitals = 0
  for (let i = 0; i < text.length; i++) {
    const kind = classAt(text, i)
    if (kind === UPPER) capitals++
    else if (kind >= LETTER) return false
  }
  return capitals > 1
}

/** *Carol-Ann*, *Sung-kyung*: two parts of which one is a given name. */
function isDoubleGivenName(folded: string): boolean {
  const hyphen = folded.indexOf('-')
  if (hyphen <= 0) return false
  const last = folded.slice(hyphen + 1)
  return FEMALE_NAMES().has(last) || MALE_NAMES().has(last)
}

/** Entries of the lists of names that are far more often something else. */
const NO_GIVEN_NAMES = new Set(
  'la al el le de san los las do da north south east west islam liga union royal royale israel america china'.split(' ')
)

/** The sum of what is known of the word. */
export function flagsOf(text: string, folded: string): number {
  if (classAt(text, 0) < DIGIT) return 0
  const shouted = isShouted(text)
  let flags = (hasCapital(text) ? CAPITAL : 0) | (shouted ? SHOUTED : 0) | (isLowerCase(text) ? SMALL : 0)
  if (/^\p{Lu}\.$/u.test(text)) flags |= INITIAL
  if (FUNCTION_WORDS.has(folded) && !(shouted && text !== 'I' && folded.length < 3)) flags |= FUNCTION
  if (isCommon(folded) && !isDoubleGivenName(folded)) flags |= COMMON
  if (TITLES().has(folded)) flags |= TITLE
  if (ORGANISATION_HEADS().has(folded)) flags |= ORGANISATION_HEAD
  if (PLACE_HEADS().has(folded)) flags |= PLACE_HEAD
  if (!(flags & CAPITAL)) return flags
  if (CALENDAR.has(shouted ? text[0] + folded.slice(1) : text)) flags |= CALENDRICAL
  if (!NO_GIVEN_NAMES.has(folded)) {
    if (FEMALE_NAMES().has(folded)) flags |= FEMALE
    if (MALE_NAMES().has(folded)) flags |= MALE
    if (SURNAMES().has(folded)) flags |= SURNAME
  }
  if (TITLE_PARTS().has(folded)) flags |= TITLE_PART
  if (HONORIFICS.has(text)) flags |= HONORIFIC
  if (ORGANISATION_STEMS().has(folded)) flags |= ORGANISATION_STEM
  if (EVENT_HEADS().has(folded)) flags |= EVENT_HEAD
  if (PEOPLES().has(text)) flags |= PEOPLE
  if (CITIES().has(folded)) flags |= CITY
  return flags
}
