import { AUXILIARIES, MODALS, PREPOSITIONS, SUBORDINATORS } from '../lexicon/attribution-words.js'
import { type Folded, isMark, type Range } from './folded.js'
import { isCalledSo, isTime, nounPhraseAfter } from './noun-phrases.js'

/** The subject that follows its verb: *said Okafor, the mayor*; null where what follows reads as a clause. */
export function subjectAfter(atoms: Folded, i: number, last: number): Range | null {
  const range = nounPhraseAfter(atoms, last + 1)
  if (!range) return null
  const next = atoms[range.last + 1]
  const first = atoms[range.first]!
  if (first.lower === 'that' || (isTime(first) && !isCalledSo(atoms, range.first))) return null
  const ends =
    !next ||
    next.quotation ||
    isMark(next, ',.;:—–--(!?') ||
    PREPOSITIONS.has(next.lower) ||
    SUBORDINATORS.has(next.lower) ||
    isTime(next) ||
    /^(?:late|early|last|this)$/.test(next.lower)
  const acts = AUXILIARIES.has(next?.lower ?? '') || MODALS.has(next?.lower ?? '')
  return ends || (atoms[i - 1]?.quotation && !acts) ? range : null
}

/** How many atoms may be said of a speaker behind the name. */
const DESCRIPTION = 40

/** *, director of the school.* Nothing, or one apposition, up to the end of the sentence. */
export function onlyDescribes(atoms: Folded, at: number): boolean {
  if (at < atoms.length - 1 && !isMark(atoms[at], ',')) return false
  for (let k = at + 1; k < atoms.length - 1; k++) if (k - at > DESCRIPTION || isMark(atoms[k], ',;:—–--')) return false
  return true
}
