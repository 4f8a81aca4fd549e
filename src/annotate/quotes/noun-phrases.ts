import { isCapitalised, isWord } from '../characters.js'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DAY_NAMES,
  DETERMINERS,
  DOCUMENTS,
  MODALS,
  MONTH_NAMES,
  NEGATIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_NOUNS,
  TIMES
} from '../lexicon/attribution-words.js'
import { ALSO_NOUNS, reportingVerbs } from '../lexicon/reporting-verbs.js'
import type { Atom, Folded, Range } from './folded.js'

/** The longest noun phrase that is looked at, in atoms: it keeps every search linear. */
const REACH = 40

const INNER_PREPOSITIONS = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'to', 'on'])

/** Whether the atom is a preposition within a noun phrase: *head of the Board*, *a report by the police*. */
const isInner = (atoms: Folded, k: number): boolean =>
  INNER_PREPOSITIONS.has(atoms[k]!.lower) || (atoms[k]!.lower === 'by' && DOCUMENTS.has(atoms[k - 1]?.lower ?? ''))

/** *Lund and Brandt*, *oil and gas worker Mike Lund*: whether the *and* at atom `k` is inside a name or what leads to one. */
function joinsNames(atoms: Folded, k: number): boolean {
  const capital = (i: number) => isCapitalised(atoms[i]?.text ?? '')
  if (capital(k - 1)) return capital(k + 1)
  return (
    isNominal(atoms[k - 1]) &&
    isNominal(atoms[k + 1]) &&
    (capital(k + 2) || (isNominal(atoms[k + 2]) && capital(k + 3)))
  )
}

/** Adverbs that open a sentence before its subject. */
const OPENERS = new Set(
  'meanwhile still also later earlier then now instead however moreover besides nevertheless nonetheless even only just again once today yesterday perhaps maybe indeed'.split(
    ' '
  )
)

const POSSESSIVE = new Set(["'s", '’s', "'", '’'])

const isVerbOfSpeech = (atom: Atom) =>
  !ALSO_NOUNS.has(atom.lower) &&
  atom.lower !== 'written' &&
  !isCapitalised(atom.text) &&
  reportingVerbs(atom.lower).some(
    verb => verb.form !== 'gerund' && (verb.class === 'speech' || verb.class === 'address')
  )

const NAMES_LIKE_MODALS = new Set(['May', 'Will'])

/** Whether the atom may be a noun or an adjective: a word of no closed class. */
export function isNominal(atom: Atom | undefined): boolean {
  if (!atom || atom.quotation) return false
  const { lower, text } = atom
  if (!isWord(text)) return text === '%' || text === '$' || text === '&' || text === '-'
  if (isCapitalised(text) && text.length > 1 && text === text.toUpperCase()) return true
  if (NAMES_LIKE_MODALS.has(text)) return true
  return !(
    AUXILIARIES.has(lower) ||
    MODALS.has(lower) ||
    NEGATIONS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    SUBJECT_PRONOUNS.has(lower) ||
    lower.endsWith("n't") ||
    lower.endsWith('n’t') ||
    isVerbOfSpeech(atom)
  )
}

/** *Joe “Bazooka” Smith*: a short quotation between two capitalised words, closed without a stop. */
function isNickname(atoms: Folded, k: number): boolean {
  const { quotation } = atoms[k]!
  if (!quotation || quotation.end - quotation.start > 30 || /[,.!?]$/.test(quotation.text)) return false
  return isCapitalised(atoms[k - 1]?.text ?? '') && isCapitalised(atoms[k + 1]?.text ?? '')
}

/** The noun phrase that ends at atom `last` and begins no earlier than `floor`; null when none does. */
export function nounPhraseBefore(atoms: Folded, last: number, floor: number): Range | null {
  if (atoms[last]?.text === ')') {
    let open = last
    while (open > floor && last - open < REACH && atoms[open]!.text !== '(') open--
    return atoms[open]!.text === '(' && open > floor ? nounPhraseBefore(atoms, open - 1, floor) : null
  }
  let k = last
  let determined = false
  const lowest = Math.max(floor, last - REACH)
  while (k >= lowest) {
    const atom = atoms[k]!
    if (atom.quotation) {
      if (k === last || !isNickname(atoms, k)) break
    } else if (determined) {
      if (!isInner(atoms, k) || k === lowest || !isNominal(atoms[k - 1])) break
      determined = false
    } else if (DETERMINERS.has(atom.lower) && (atom.lower !== 'that' || (k > lowest && isInner(atoms, k - 1)))) {
      if (k === last && atoms[k]!.lower.length < 4) break
      determined = true
    } else if (POSSESSIVE.has(atom.text)) {
      if (k === last) break
    } else if (atom.text === ')') {
      while (k > lowest && atoms[k]!.text !== '(') k--
      if (atoms[k]!.text !== '(') return null
    } else if (isInner(atoms, k)) {
      if (k === last || k === lowest || !isNominal(atoms[k - 1])) break
    } else if (atom.lower === 'and' || atom.text === '&') {
      const before = atoms[k - 1]
      const after = atoms[k + 1]
      if (k === lowest || !before || !after) break
      // *…, dockers and union officials said*
      const plurals = isNominal(before) && /s$/.test(before.lower) && (k - 1 === lowest || atoms[k - 2]!.text === ',')
      if (!(isCapitalised(before.text) && isCapitalised(after.text)) && !(plurals && /s$/.test(atoms[last]!.lower)))
        break
    } else if (!isNominal(atom)) break
    k--
  }
  let first = k + 1
  while (
    first < last &&
    (PREPOSITIONS.has(atoms[first]!.lower) || OPENERS.has(atoms[first]!.lower) || atoms[first]!.text === '-')
  )
    first++
  return first <= last && isNominal(atoms[last]) ? { first, last } : null
}

/** The noun phrase that begins at atom `first`; null when none does. */
export function nounPhraseAfter(atoms: Folded, first: number): Range | null {
  const start = atoms[first]
  if (!start || start.quotation) return null
  if (SUBJECT_PRONOUNS.has(start.lower) && !isCapitalised(start.text.slice(1))) return { first, last: first }
  let k = first
  while (k < atoms.length && DETERMINERS.has(atoms[k]!.lower) && atoms[k]!.lower !== 'that') k++
  const head = k
  const named = isCapitalised(atoms[k]?.text ?? '')
  while (k < atoms.length && k - first < REACH) {
    const atom = atoms[k]!
    if (atom.quotation) {
      if (!isNickname(atoms, k)) break
    } else if (POSSESSIVE.has(atom.text)) {
      if (k === head) break
    } else if (isTime(atom) && !isCalledSo(atoms, k)) {
      if (k > head || !isCapitalised(atom.text)) break
      return null
    } else if (isInner(atoms, k)) {
      if (k === head || (named ? atom.lower !== 'of' : atom.lower === 'on' || atom.lower === 'in')) break
      const next = atoms[k + 1]
      if (!next || !(isNominal(next) || DETERMINERS.has(next.lower)) || isTime(next)) break
    } else if (DETERMINERS.has(atom.lower)) {
      if (k === first || !isInner(atoms, k - 1)) break
    } else if (atom.lower === 'and') {
      if (k === first || !joinsNames(atoms, k)) break
    } else if (!isNominal(atom)) break
    k++
  }
  let last = k - 1
  while (last > first && INNER_PREPOSITIONS.has(atoms[last]!.lower)) last--
  return last >= head && isNominal(atoms[last]) ? { first, last } : null
}

/** Whether the atom tells a time: *Friday*, *yesterday*, *March*. */
export const isTime = (atom: Atom | undefined): boolean =>
  atom !== undefined && (TIMES.has(atom.lower) || (MONTH_NAMES.has(atom.lower) && isCapitalised(atom.text)))

/** *Theresa May said*, *April told*: a month that no number follows and no word of time leads to is somebody’s name. */
export function isCalledSo(atoms: Folded, k: number): boolean {
  const { lower, text } = atoms[k]!
  const before = atoms[k - 1]?.lower ?? ''
  return (
    MONTH_NAMES.has(lower) &&
    isCapitalised(text) &&
    !/^\d/.test(atoms[k + 1]?.text ?? '') &&
    !(PREPOSITIONS.has(before) || DAY_NAMES.has(before) || /^(?:last|this|next|late|early|every|and|or)$/.test(before))
  )
}

/** The first atom of a time phrase that ends at atom `last` (*on Saturday*, *last week*), or `last + 1` when none does. */
export function timeBefore(atoms: Folded, last: number, floor: number): number {
  let k = last
  if (k < floor || isCalledSo(atoms, k)) return last + 1
  const day = isTime(atoms[k]) || (/^\d{1,4}$/.test(atoms[k]!.text) && MONTH_NAMES.has(atoms[k - 1]?.lower ?? ''))
  const noun = TIME_NOUNS.has(atoms[k]!.lower) && k > floor && /^(?:last|this|next|the|that)$/.test(atoms[k - 1]!.lower)
  if (!day && !noun) return last + 1
  if (noun || !isTime(atoms[k])) k--
  while (
    k - 1 >= floor &&
    (DAY_NAMES.has(atoms[k - 1]!.lower) || /^(?:last|this|late|early|earlier|on|in|later)$/.test(atoms[k - 1]!.lower))
  )
    k--
  return k
}
