import { isCapitalised } from '../characters.js'
import { MODALS, NEGATIONS, SUBJECT_PRONOUNS } from '../lexicon/attribution-words.js'
import type { Folded } from './folded.js'

const ADVERBS = new Set(
  'also now instead then later since already previously further again just now even still often once first earlier reportedly soon always sometimes simply both himself herself themselves itself too so ever largely long only'.split(
    ' '
  )
)

const isAdverb = (lower: string) =>
  ADVERBS.has(lower) ||
  (lower.length > 4 && lower.endsWith('ly') && !/^(?:family|reply|ally|italy|assembly|rally|july)$/.test(lower))

/** *Also said …*; but *Kelly said*, *Reilly told*: a capital shows a name, even at the head of a sentence. */
const opensAsAdverb = (lower: string, at: number) =>
  lower === 'also' || (at === 0 && ADVERBS.has(lower) && lower !== 'long')

/** *He’s suggesting*, at atom `at`: *is* before a form in *-ing*, and no possessive. */
const isIs = (atoms: Folded, at: number, verb: number) =>
  /^['’]s$/.test(atoms[at]!.lower) &&
  atoms[verb]!.lower.endsWith('ing') &&
  SUBJECT_PRONOUNS.has(atoms[at - 1]?.lower ?? '')

/** What may follow *he's* for *he has*; after other words *'s* is a possessive. */
const HAS_DONE = /^(?:said|told|written|spoken|found|shown|sworn|thought)$/

/** What stands before a verb: `at` is the last atom before its auxiliaries and adverbs, and these tell the rest. */
export type Lead = {
  at: number
  negated: boolean
  modal: boolean
  be: boolean
  have: boolean
  did: boolean
  to: boolean
}

/** What leads up to a verb at atom `i`: auxiliaries and adverbs, and the last atom before them. */
export function leadOf(atoms: Folded, i: number): Lead {
  const found: Lead = { at: i - 1, negated: false, modal: false, be: false, have: false, did: false, to: false }
  for (; found.at >= 0 && i - found.at < 8; found.at--) {
    const { lower, quotation } = atoms[found.at]!
    if (quotation) break
    if (NEGATIONS.has(lower) || lower.endsWith("n't") || lower.endsWith('n’t')) found.negated = true
    else if (MODALS.has(lower) && !isCapitalised(atoms[found.at]!.text)) found.modal = true
    else if (/^(?:is|are|was|were|be|been|being|am|['’](?:re|m))$/.test(lower)) found.be = true
    else if (isIs(atoms, found.at, i)) found.be = true
    else if (/^(?:has|have|had|having|['’](?:ve|d|s))$/.test(lower)) {
      const possessive =
        !HAS_DONE.test(atoms[i]!.lower) && !/^(?:who|he|she|it)$/.test(atoms[found.at - 1]?.lower ?? '')
      if (/^['’]s$/.test(lower) && found.at === i - 1 && possessive) break
      found.have = true
    } else if (/^(?:did|does|do)$/.test(lower)) found.did = true
    else if (lower === 'to') {
      found.to = true
      break
    } else if (lower === 'all' && found.at > 0) continue
    else if (!isAdverb(lower) || (isCapitalised(atoms[found.at]!.text) && !opensAsAdverb(lower, found.at))) break
  }
  return found
}
