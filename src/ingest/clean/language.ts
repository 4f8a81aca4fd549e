import type { Direction } from '../../model/block.js'
import { FUNCTION_WORDS } from './function-words.js'

/** A language as a BCP 47 tag, `und` where it cannot be told, and the direction in which its script runs. */
export type Tongue = { language: string; direction: Direction }

/** Longer texts are judged by their first characters: more would not change the answer. */
const SAMPLE_MAX = 20_000

/** Scripts, with the language that most text in them is in; `und` means that words or letters must decide. */
const SCRIPTS: readonly [name: string, language: string, letter: RegExp][] = (
  [
    ['Latin', 'und'],
    ['Cyrillic', 'ru'],
    ['Greek', 'el'],
    ['Hebrew', 'he'],
    ['Arabic', 'ar'],
    ['Hiragana', 'ja'],
    ['Katakana', 'ja'],
    ['Han', 'zh'],
    ['Hangul', 'ko'],
    ['Devanagari', 'hi'],
    ['Bengali', 'bn'],
    ['Gurmukhi', 'pa'],
    ['Gujarati', 'gu'],
    ['Oriya', 'or'],
    ['Tamil', 'ta'],
    ['Telugu', 'te'],
    ['Kannada', 'kn'],
    ['Malayalam', 'ml'],
    ['Sinhala', 'si'],
    ['Thai', 'th'],
    ['Lao', 'lo'],
    ['Khmer', 'km'],
    ['Myanmar', 'my'],
    ['Tibetan', 'bo'],
    ['Georgian', 'ka'],
    ['Armenian', 'hy'],
    ['Ethiopic', 'am'],
    ['Thaana', 'dv'],
    ['Syriac', 'syr']
  ] as const
).map(([name, language]) => [name, language, new RegExp(`(?=\\p{L})\\p{Script=${name}}`, 'u')])

const RIGHT_TO_LEFT = new Set(['Hebrew', 'Arabic', 'Thaana', 'Syriac'])

/** Letters that only one language of their script uses among those that news is mostly written in; the first wins. */
const TELLING_LETTERS: Readonly<Record<string, readonly [language: string, letters: RegExp][]>> = {
  Cyrillic: [
    ['sr', /[ђћјљњџ]/giu],
    ['mk', /[ѓќѕ]/giu],
    ['kk', /[әғқңұһ]/giu],
    ['be', /ў/giu],
    ['uk', /[іїєґ]/giu],
    ['bg', /ъ(?=[^еёюяЕЁЮЯ])/giu]
  ],
  Arabic: [
    ['ur', /[ٹڈڑںےہ]/gu],
    ['ps', /[ټډړښځڅې]/gu],
    ['fa', /[پچژگک]/gu]
  ],
  Hebrew: [['yi', /[ױײװ]|אַ|אָ/gu]]
}

/** How often per letter a telling letter must stand before it tells. */
const TELLING_SHARE = 0.01

/** Function words found, and their share of all words, below which Latin script stays `und`. */
const FUNCTION_WORDS_MIN = 2
const FUNCTION_WORDS_SHARE_MIN = 0.08

/**
 * Tells a text's language and direction: by its script where that is enough, by telling letters for languages that
 * share one, and for Latin script by counting function words, as in Grefenstette, *Comparing two language
 * identification schemes* (1995). Never throws; looks at no more than the first 20,000 code units.
 */
export function detectLanguage(text: string): Tongue {
  const sample = text.slice(0, SAMPLE_MAX)
  const script = scriptOf(sample)
  return script === null ? { language: 'und', direction: 'ltr' } : tongueOf(sample, script)
}

/** The direction of a text: `detectLanguage` where the language is known, in a part of its time. */
export function directionOf(text: string): Direction {
  const script = mainScript(text)
  return script !== null && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr'
}

function tongueOf(sample: string, script: Script): Tongue {
  const direction = RIGHT_TO_LEFT.has(script.name) ? 'rtl' : 'ltr'
  if (script.name === 'Latin') return { language: latinLanguage(sample), direction }
  const telling = (TELLING_LETTERS[script.name] ?? []).find(
    ([, letters]) => (sample.match(letters)?.length ?? 0) > script.letters * TELLING_SHARE
  )
  return { language: telling?.[0] ?? script.language, direction }
}

/**
 * The language of a piece of a document: its own where its text tells, the document's where the script is the same
 * and the text too short to tell. Without any letter it is the document's, direction and all.
 */
export function detectWithin(text: string, document: Tongue, documentScript: string | null): Tongue {
  const sample = text.slice(0, SAMPLE_MAX)
  const script = scriptOf(sample)
  if (script === null) return document
  const own = tongueOf(sample, script)
  if (script.name !== documentScript) return own
  return own.language === 'und' || text.length < INHERIT_BELOW ? { ...own, language: document.language } : own
}

/** Text shorter than this many code units takes the language of a document in the same script. */
const INHERIT_BELOW = 60

/** The name of the script in which most of a text is written; null when it has no letter. */
export function mainScript(text: string): string | null {
  return scriptOf(text.slice(0, SAMPLE_MAX))?.name ?? null
}

/** Matches a letter of the script in which most of a text is written; null when it has no letter. */
export function lettersOf(text: string): RegExp | null {
  const name = mainScript(text)
  return name === null ? null : new RegExp(`\\p{Script=${name}}`, 'u')
}

/** The script in which most of a text is written, the language that it stands for, and how much there is of it. */
type Script = { name: string; language: string; letters: number }

function scriptOf(sample: string): Script | null {
  const letters = new Array<number>(SCRIPTS.length).fill(0)
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i)
    if (unit < 0x80) {
      const small = unit | 0x20
      if (small >= 0x61 && small <= 0x7a) letters[LATIN]!++
      continue
    }
    const character = String.fromCodePoint(sample.codePointAt(i)!)
    i += character.length - 1
    const script = scriptOfLetter(character)
    // Japanese is mostly Han; the kana between them decide, so they count for more.
    if (script >= 0) letters[script]! += KANA.has(SCRIPTS[script]![0]) ? 4 : 1
  }
  const most = Math.max(...letters)
  if (most === 0) return null
  const [name, language] = SCRIPTS[letters.indexOf(most)]!
  return { name, language, letters: most }
}

const LATIN = SCRIPTS.findIndex(([name]) => name === 'Latin')
const KANA = new Set(['Hiragana', 'Katakana'])

/** Scripts by character, remembered as they are met, for asking each script's pattern is slow; of one code unit only. */
const remembered = new Map<string, number>()

/** The number of the script that a letter beyond ASCII is in; -1 for what is no letter, and for scripts that are not in the list. */
function scriptOfLetter(character: string): number {
  let script = remembered.get(character)
  if (script === undefined) {
    script = SCRIPTS.findIndex(([, , letter]) => letter.test(character))
    if (character.length === 1) remembered.set(character, script)
  }
  return script
}

const LANGUAGES_OF = new Map<string, string[]>()
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language])
}

function latinLanguage(sample: string): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const votes = new Map<string, number>()
  let found = 0
  for (const word of words) {
    const languages = LANGUAGES_OF.get(word)
    if (!languages) continue
    found++
    // A word that many languages have says little about which one it is.
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + 1 / languages.length)
  }
  if (found < FUNCTION_WORDS_MIN || found < words.length * FUNCTION_WORDS_SHARE_MIN) return 'und'
  const ranked = [...votes].sort(([, a], [, b]) => b - a)
  const [first, second] = ranked
  return second && first![1] === second[1] ? 'und' : first![0]
}
