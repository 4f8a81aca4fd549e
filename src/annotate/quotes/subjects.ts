import { isCapitalised } from '../characters.js'
import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/attribution-words.js'
import { type Atom, type Folded, isMark, type Range } from './folded.js'
import { isNominal, isTime, nounPhraseBefore, timeBefore } from './noun-phrases.js'

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
  if (atom.quotation?.text.endsWith(',')) return beforeQuotedRelative(atoms, end, floor)
  if (SUBJECT_PRONOUNS.has(atom.lower)) return { range: { first: end, last: end }, from: end }
  // *a letter that says*, *a report, which found*
  if (
    /^(?:that|which)$/.test(atom.lower) &&
    end - 1 >= floor &&
    (isNominal(atoms[end - 1]) || isMark(atoms[end - 1], ','))
  )
    return { range: { first: end, last: end }, from: end }
  // *the crews, many of whom say*
  if (atom.lower === 'whom' && end - 2 >= floor && atoms[end - 1]!.lower === 'of')
    return { range: { first: end - 2, last: end }, from: end - 2 }
  const range = nounPhraseBefore(atoms, end, floor)
  return range && (beforeRelative(atoms, range, floor) ?? { range, from: range.first })
}

/** How long a relative clause may be that nothing sets apart, in atoms. */
const RELATIVE_REACH = 14

/** *An official who was present in court said*: the subject stands before *who*, and the noun beside the verb is not it. */
function beforeRelative(atoms: Folded, { first }: Range, floor: number): Subject | null {
  for (let i = first - 1; i > floor && first - i < RELATIVE_REACH; i--) {
    const atom = atoms[i]!
    if (atom.quotation || isMark(atom, `${APART};:`) || /^(?:and|but|that)$/.test(atom.lower)) return null
    if (atom.lower !== 'who') continue
    const range = nounPhraseBefore(atoms, i - 1, floor)
    return range && { range, from: range.first }
  }
  return null
}

/** *Okafor, who calls Lund “a nuisance,” said*: the mark that ends the relative clause stands in the quotation at atom `end`. */
function beforeQuotedRelative(atoms: Folded, end: number, floor: number): Subject | null {
  for (let k = end - 1; k > floor && end - k < REACH; k--) {
    if (atoms[k]!.quotation || isMark(atoms[k], ';:')) return null
    if (!/^(?:who|which)$/.test(atoms[k]!.lower) || !isMark(atoms[k - 1], ',')) continue
    const range = nounPhraseBefore(atoms, k - 2, floor)
    return range && { range, from: range.first }
  }
  return null
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
    const isApposition = end === mark && !isNameWithParty(atoms, start + 1, end - 1)
    if (first && start + 1 < end && !isApposition && canHoldSubject(first)) {
      const pronoun = SUBJECT_PRONOUNS.has(atoms[end - 1]!.lower)
      const range = pronoun ? { first: end - 1, last: end - 1 } : nounPhraseBefore(atoms, end - 1, start + 1)
      if (range && isWhole(atoms, range)) {
        const named = isDescription(first) && !closed ? nameBefore(atoms, start, floor) : null
        return named ?? { range, from: range.first }
      }
    }
    if (closed) return null
    end = start
  }
  return null
}

/** *Roy Okafor (R-Mo.)*: a bracket ends it, so that no comma was needed. */
const isNameWithParty = (atoms: Folded, first: number, last: number): boolean =>
  atoms[last]?.text === ')' && last - first < 10 && isCapitalised(atoms[first]?.text ?? '')

/** *a graduate of the school*, *the head of the Board*: what follows a name, not what a sentence opens with. */
const isDescription = ({ text, lower }: Atom) => /^(?:a|an|the)$/.test(lower) && !isCapitalised(text)

/** *Ana Okafor, the head of the Board, which …, said*: the name before the comma at atom `mark`, if it opens the clause. */
function nameBefore(atoms: Folded, mark: number, floor: number): Subject | null {
  let first = mark
  while (
    first > floor &&
    mark - first < 8 &&
    (isCapitalised(atoms[first - 1]!.text) || /^\p{Ll}{2,3}$/u.test(atoms[first - 1]!.text))
  )
    first--
  const opens = first === floor || isMark(atoms[first - 1], `${APART};:`) || atoms[first - 1]!.quotation !== null
  const isName =
    first < mark && isCapitalised(atoms[first]!.text) && !PREPOSITIONS.has(atoms[first]!.lower) && !isTime(atoms[first])
  return opens && isName ? { range: { first, last: mark - 1 }, from: first } : null
}

/** Numbers, relative clauses and phrases of time or place hold none. */
const canHoldSubject = ({ text, lower }: Atom) =>
  !/^\d/.test(text) &&
  !(lower.endsWith('ing') && !isCapitalised(text)) &&
  !PREPOSITIONS.has(lower) &&
  !/^(?:who|whose|which|where|whom)$/.test(lower)

/** *present in court* is no subject: a common noun needs an article, or stands in the plural. */
const isWhole = (atoms: Folded, { first, last }: Range) =>
  first < last
    ? DETERMINERS.has(atoms[first]!.lower) ||
      atoms.slice(first, last + 1).some(({ text }) => isCapitalised(text) || text.endsWith('s'))
    : true
