import { PRODUCT_NOUNS } from '../lexicon/kind-nouns.js'
import type { Candidate } from './candidate.js'
import { lookUp } from './gazetteer.js'
import { CALENDRICAL, CAPITAL, COMMON, FUNCTION, GIVEN, SMALL } from './vocabulary.js'
import type { Word, WordBlock } from './words.js'

/** *A320*, *737*, *S9*, *F-16*, *X5*: letters and figures, as models are numbered. */
const MODEL = /^(?:\p{Lu}{1,4}-?\d{1,4}\p{L}{0,2}|\d{3}(?:-\d{2,3})?\p{Lu}{0,2})$/u
/** Numbered by letter and figure, but no model: groups of states, roads, illnesses, age groups, papers. */
const NO_MODEL =
  /^(?:G-?\d{1,2}|U-?\d\d|COVID-?19|M\d{1,2}|A[1-8]|B\d{4}|H\dN\d|CO2|Q[1-4]|S&P500|T20|T-?20|P5|B2B|M-?23|L\d|PM\d+)$/

/** Makes with their models (*Boeing 737*, *Norvik X5*), and numbered aircraft and weapons beside their noun. */
export function findProducts({ words }: WordBlock): Candidate[] {
  const found: Candidate[] = []
  words.forEach(({ text }, at) => {
    if (!/\d/.test(text) || !MODEL.test(text) || NO_MODEL.test(text)) return
    const make = words[at - 1]
    const made = make !== undefined && isMake(words, at - 1)
    const beside = isProduct(words[at + 1]) || isProduct(words[at - 1])
    const known = made && lookUp(words, at - 1, at - 1) !== undefined
    if (/^\d/.test(text) ? !(made && (known || beside)) : !(made || beside)) return
    const first = made ? at - 1 : at
    found.push({ first, last: at, kind: 'product', method: 'names/model', confidence: beside || made ? 0.88 : 0.8 })
  })
  return found
}

const isProduct = (word: Word | undefined) => word !== undefined && PRODUCT_NOUNS().has(word.text.replace(/s$/, ''))

/** A name that may be a maker’s: not a month, a common word, a place or a person’s first name. */
function isMake(words: readonly Word[], at: number): boolean {
  const { flags, text } = words[at]!
  if (!(flags & CAPITAL) || flags & (CALENDRICAL | FUNCTION | SMALL) || text.length < 3) return false
  const known = lookUp(words, at, at)
  return known ? known.kind === 'organisation' : !(flags & (GIVEN | COMMON))
}
