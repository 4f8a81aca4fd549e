import { isCapitalised, isLowerCase } from '../characters.js'
import { DETERMINERS } from '../lexicon/attribution-words.js'
import { type Atom, type Folded, isMark, type Range } from './folded.js'
import { isNominal } from './noun-phrases.js'

const FINITE =
  /^(?:is|are|was|were|has|have|had|does|did|do|will|would|can|could|should|must|may|might|cannot|['’](?:s|re|ve|d|ll|m)|\p{L}+n['’]t)$/u

/** Past forms that are no participles. */
export const PAST =
  /^(?:came|went|began|took|gave|knew|saw|wrote|fell|drew|grew|spoke|chose|drove|became|threw|wore|shook|flew|rose|broke|did|ran|stole|hid|forgot|swore)$/

/** The atom behind the few words with an article or a name that open a stretch, where its verb would stand; -1 if none do. */
function plainSubjectEnd(atoms: Folded, first: number, last: number): number {
  const { lower, text } = atoms[first]!
  if (!DETERMINERS.has(lower) && !isCapitalised(text)) return -1
  for (let i = first + 1; i <= last && i < first + 6; i++) {
    if (acts(atoms, i)) return i
    if (!isNominal(atoms[i])) return -1
  }
  return -1
}

/** *came*; and *returned the boat*, for a participle has no object. */
const acts = (atoms: Folded, i: number) => {
  const { lower, text } = atoms[i]!
  return isLowerCase(text) && (PAST.test(lower) || (/[^e]ed$/.test(lower) && hasObject(atoms[i + 1])))
}

const hasObject = (next: Atom | undefined) =>
  next !== undefined && /^(?:the|a|an|his|her|its|their|him|them|it|this|these|those)$/.test(next.lower)

const RELATIVE = /^(?:who|whose|whom|which|that|where|when|while|because|if|after|before|as)$/

/** Whether a stretch reads as a clause: a pronoun opens it, or a finite verb comes before any clause within it. */
export function isClause(atoms: Folded, { first, last }: Range): boolean {
  if (/^(?:he|she|they|we|i|there|it)$/.test(atoms[first]!.lower)) return true
  const subjectEnd = plainSubjectEnd(atoms, first, last)
  for (let i = first; i <= last && i < first + 24; i++) {
    const atom = atoms[i]!
    if (FINITE.test(atom.lower) && !(/^['’]s$/.test(atom.lower) && isPossessive(atoms, i))) return true
    if (i === subjectEnd) return true
    // *Clinton's campaign and is a strategist* is an object and a second verb.
    if (/^(?:and|or|but)$/.test(atom.lower) && FINITE.test(atoms[i + 1]?.lower ?? '')) return false
    if (i > first && (RELATIVE.test(atom.lower) || isMark(atom, ',;:—'))) return false
  }
  return false
}

const isPossessive = (atoms: Folded, i: number) => {
  const next = atoms[i + 1]
  return (
    next !== undefined && !DETERMINERS.has(next.lower) && !/^(?:not|been|in|on|at|going|\p{L}+ing)$/u.test(next.lower)
  )
}
