import { isCapitalised } from '../characters.js'
import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/attribution-words.js'
import { type Atom, type Folded, isMark, type Range } from './folded.js'
import { nounPhraseAfter, nounPhraseBefore, timeBefore } from './noun-phrases.js'

/** Commas and dashes set an apposition apart: *Okafor, the mayor, said*. */
const APART = ',—–--'

/** How many appositions, and how many atoms, may stand between a subject and its verb. */
const SEGMENTS = 6
const REACH = 60

/** A subject, and where its clause begins: at the subject, or at the conjunction before it. */
export type Subject = { range: Range; from: number }

/** The subject of a verb that stands after atom `last`; no further left than `floor`. */
export function subjectBefore(atoms: Folded, last: number, floor: number): Subject | null {
  const end = timeBefore(atoms, last, floor) - 1
  const atom = atoms[end]
  if (!atom || end < floor) return null
  if (isMark(atom, APART)) return beforeApposition(atoms, end, floor)
  if (SUBJECT_PRONOUNS.has(atom.lower)) return { range: { first: end, last: end }, from: end }
  const range = nounPhraseBefore(atoms, end, floor)
  return range && { range, from: range.first }
}

/** The segment that can hold a subject: it does not open like an apposition or a phrase of time or place. */
function beforeApposition(atoms: Folded, mark: number, floor: number): Subject | null {
  let end = mark
  for (let n = 0; n < SEGMENTS; n++) {
    let start = end - 1
    while (start >= floor && mark - start < REACH && !isMark(atoms[start], `${APART};:`) && !atoms[start]!.quotation)
      start--
    const closed =
      start < floor || atoms[start]!.quotation !== null || mark - start >= REACH || isMark(atoms[start], ';:')
    const first = atoms[start + 1]
    const isApposition = end === mark
    if (first && start + 1 < end && !isApposition && canHoldSubject(first)) {
      const pronoun = SUBJECT_PRONOUNS.has(atoms[end - 1]!.lower)
      const range = pronoun ? { first: end - 1, last: end - 1 } : nounPhraseBefore(atoms, end - 1, start + 1)
      if (range && isWhole(atoms, range)) return { range, from: range.first }
    }
    if (closed) return null
    end = start
  }
  return null
}

/** How far in a fronted phrase may reach: *In a statement on Friday, …*. */
const FRONTED = 14

/**
 * The subject of the clause that opens a sentence, past a fronted phrase, for a verb after atom `before` that has none of
 * its own: *The diocese issued a statement, saying …*. What tells of an act ends the phrase.
 */
export function openingSubject(atoms: Folded, before: number): Range | null {
  let start = 0
  if (PREPOSITIONS.has(atoms[0]?.lower ?? ''))
    for (let i = 1; i < Math.min(before, FRONTED); i++)
      if (isMark(atoms[i], ',')) {
        start = i + 1
        break
      }
  const range = nounPhraseAfter(atoms, start)
  if (!range || range.last >= before) return null
  for (let i = range.first + 1; i <= range.last; i++) {
    const { lower, text } = atoms[i]!
    const next = atoms[i + 1]?.lower ?? ''
    if (
      !isCapitalised(text) &&
      (ACTS.test(lower) || (lower.endsWith('ed') && /^(?:an?|the|his|her|its|their)$/.test(next)))
    )
      return { first: range.first, last: i - 1 }
  }
  return range
}

/** The past of verbs that often open a sentence which goes on *…, saying*. */
const ACTS =
  /^(?:issued|released|published|posted|sent|took|gave|made|held|went|came|met|spoke|began|left|won|led|got|put|rejected|defended|criticised|criticized|condemned|denied|dismissed|praised|responded|reacted|agreed|refused|declined|also)$/

/** Numbers, relative clauses and phrases of time or place hold none. */
const canHoldSubject = ({ text, lower }: Atom) =>
  !/^\d/.test(text) && !PREPOSITIONS.has(lower) && !/^(?:who|whose|which|where|whom)$/.test(lower)

/** *present in court* is no subject: a common noun needs an article, or stands in the plural. */
const isWhole = (atoms: Folded, { first, last }: Range) =>
  first < last
    ? DETERMINERS.has(atoms[first]!.lower) ||
      atoms.slice(first, last + 1).some(({ text }) => isCapitalised(text) || text.endsWith('s'))
    : true
