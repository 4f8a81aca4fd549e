import { hashOf } from './hash.js'
import { DIGIT, LETTER, STOP, STRONG, type Word } from './word.js'

const hashes = (words: string) => new Set(words.split(' ').map(word => hashOf(word)))

/** Words in lower case, and marks, that join the parts of a name: *Ministry of Health*, *Marks & Spencer*. */
const CONNECTORS = hashes(
  "of and for the de in to on & del du la le las los da di do dos das des van von der den bin ibn ben y e et und für at with by as or from a an al el ul d 's ’s ' ’ - – / + no na wa"
)

/** Words in lower case with which a name may begin before a capital: *de Gaulle*, *southern Lebanon*. */
const OPENERS = hashes(
  'de del della di da du dos la le el al ul van von der den bin ibn ben abu ad af av northern southern eastern western central north-eastern north-western south-eastern south-western northeastern northwestern southeastern southwestern'
)

const BRIDGE_MAX = 3

/** A token that is in no name. */
export const NEVER = 0
/** A token that may be in a name because of what stands around it. */
export const BRIDGE = 1
/** A token that may be a name by itself. */
export const CAPITALISED = 2

/**
 * Which tokens of a sentence may be in a name. The others, most of a text, are outside of any name for certain, and
 * the tagger does not look at them: about one name in a hundred, written without a capital, is lost by that. What is `hinted`, not 0, may be in a name too.
 */
export function findCandidates(words: readonly Word[], hinted: ArrayLike<number>): Uint8Array {
  const found = new Uint8Array(words.length)
  let last = -1
  for (let i = 0; i < words.length; i++) {
    const { form } = words[i]!
    if (!(form & STRONG)) continue
    found[i] = CAPITALISED
    const joined = last >= 0 && i - last - 1 <= BRIDGE_MAX && joins(words, last + 1, i)
    if (joined) found.fill(BRIDGE, last + 1, i)
    else if (i > 0 && last < i - 1 && opens(words[i - 1]!)) found[i - 1] = BRIDGE
    const next = words[i + 1]
    if (next && next.form & DIGIT && !(next.form & STRONG)) found[i + 1] = BRIDGE
    last = i
  }
  for (let i = 0; i < words.length; i++) if (hinted[i] && !found[i]) found[i] = BRIDGE
  return found
}

const opens = (word: Word) => (word.form & DIGIT && !(word.form & STOP)) || OPENERS.has(word.lower)

function joins(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i]!
    if (!(word.form & DIGIT) && !CONNECTORS.has(word.lower)) return false
  }
  return true
}

/** In a headline, where every word has a capital, only what the rules found may be in a name. */
export const findHinted = (hinted: Uint8Array): Uint8Array => hinted.map(label => (label ? BRIDGE : NEVER))

/** Whether a sentence is a headline: nearly all of its words have `bits`, of `CAPITAL` and `ALL_CAPITALS`. */
export const isTitled = (words: readonly Word[], bits: number): boolean => {
  let lettered = 0
  let marked = 0
  for (const { form } of words) {
    if (!(form & LETTER)) continue
    lettered++
    if (form & bits) marked++
  }
  return lettered > 3 && marked >= lettered * 0.7
}
