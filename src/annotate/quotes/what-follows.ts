import { isCapitalised, isLowerCase } from '../characters.js'
import {
  DETERMINERS,
  LISTENERS,
  MODALS,
  OCCASIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_NOUNS
} from '../lexicon/attribution-words.js'
import { ALSO_NOUNS, reportingVerbs } from '../lexicon/reporting-verbs.js'
import { PAST } from './clauses.js'
import { type Atom, type Folded, isMark, type Range } from './folded.js'
import { isNominal, isTime } from './noun-phrases.js'
import { isTitle } from './standing.js'

/** The words for whoever was told, from atom `first` on; null when what follows is no listener. */
export function audienceAt(atoms: Folded, first: number): Range | null {
  const start = atoms[first]
  if (start?.quotation && (atoms[first + 1]?.lower === 'that' || isTitle(start.quotation.text)))
    return { first, last: first }
  if (!start || start.quotation || start.lower === 'that' || isMark(start, ',:')) return null
  if (/^(?:him|her|them|me|us|you|it)$/.test(start.lower)) return { first, last: first }
  if (SUBJECT_PRONOUNS.has(start.lower)) return null
  let k = first
  while (DETERMINERS.has(atoms[k]?.lower ?? '')) k++
  const head = k
  const whole = upToThat(atoms, head)
  if (whole > head) return { first, last: whole - 1 }
  while (k < atoms.length && k - first < 12 && isNominal(atoms[k]) && !isTime(atoms[k])) {
    const atom = atoms[k]!
    const next = atoms[k + 1]
    k++
    // *told The Star of Norland that …*
    if (next?.lower === 'of' && start.text === 'The' && isCapitalised(atoms[k + 1]?.text ?? '')) {
      k++
      continue
    }
    if (LISTENERS.has(atom.lower) && !(next && isCapitalised(next.text) && isCapitalised(atom.text))) break
    if (next && isCapitalised(atom.text) && isLowerCase(next.text) && !LISTENERS.has(next.lower)) break
    const entitled = next !== undefined && isCapitalised(next.text) && !isTime(next)
    if (k === head + 1 && head === first && isLowerCase(atom.text) && !LISTENERS.has(next?.lower ?? '') && !entitled)
      break
    if (next && /^['’]s$/.test(next.text)) k++
  }
  return k > head ? { first, last: k - 1 } : null
}

/** *city leaders that …*, *co-host Roy Lund that …*: where nouns alone stand before *that*, its place; else 0. */
function upToThat(atoms: Folded, head: number): number {
  let k = head
  while (k - head < 12 && (isNominal(atoms[k]) || /^['’]s$/.test(atoms[k]?.text ?? '')) && !isTime(atoms[k])) k++
  return atoms[k]?.lower === 'that' ? k : 0
}

/** What stands after a verb and its audience, before the reported words. */
export type Opening = {
  /** The first atom of what is reported, or of whatever else follows. */
  at: number
  /** `that`, `mark` (a colon or comma before a quotation), `quotation`, `clause`, `end`. */
  kind: 'that' | 'quotation' | 'clause' | 'end' | 'phrase'
}

const LOOKAHEAD = 24

/** Words of any kind before a whole sentence in marks: *wrote back, “…”*, *said a day earlier, “…”*. */
const FEW = 4

/** Skips times, places and occasions: *on Friday*, *in an interview with Reuters*, *late on Monday*. */
export function openingAt(atoms: Folded, first: number): Opening {
  let k = first
  for (let n = 0; n < 6; n++) {
    const skipped = skipModifier(atoms, k)
    if (skipped === k) break
    k = skipped
  }
  const atom = atoms[k]
  if (!atom) return { at: k, kind: 'end' }
  if (atom.quotation) return { at: k, kind: 'quotation' }
  if (isMark(atom, ',:') && atoms[k + 1]?.quotation) return { at: k + 1, kind: 'quotation' }
  if (isMark(atom, ',:') && atoms[k + 1]?.lower === 'that') return { at: k + 2, kind: 'that' }
  const aside = thatAfterAside(atoms, k)
  if (aside > 0) return { at: aside, kind: 'that' }
  if (isMark(atom, ':') && k + 1 < atoms.length) return { at: k + 1, kind: 'clause' }
  if (atom.lower === 'that' || atom.lower === 'how')
    return { at: atom.lower === 'that' && !startsVerb(atoms[k + 1]) ? k + 1 : k, kind: 'that' }
  if (isMark(atom, ',.;!?)—–--…')) return { at: k, kind: 'end' }
  const later = thatAfter(atoms, k)
  if (later > 0)
    return { at: later, kind: atoms[later]?.quotation && atoms[later - 1]!.lower !== 'that' ? 'quotation' : 'that' }
  if (
    /^(?:about|over|up|around|more|at)$/.test(atom.lower) &&
    /^(?:\d|half|least|most|than)/.test(atoms[k + 1]?.lower ?? '')
  )
    return { at: k, kind: 'clause' }
  if (PREPOSITIONS.has(atom.lower) || /^(?:while|when|after|before|as|because|and|but)$/.test(atom.lower))
    return { at: k, kind: 'phrase' }
  return { at: k, kind: 'clause' }
}

/** Past a phrase of place or occasion: the *that* or the quotation behind it, if it stands before any finite verb. */
function thatAfter(atoms: Folded, first: number): number {
  const phrase = PREPOSITIONS.has(atoms[first]!.lower)
  for (let k = first + 1; k < atoms.length && k - first < LOOKAHEAD; k++) {
    const atom = atoms[k]!
    if (atom.quotation) {
      const whole = k - first <= FEW && isCapitalised(atom.quotation.text) && /[.!?…,]$/.test(atom.quotation.text)
      return isMark(atoms[k - 1], phrase || whole ? ',:' : ':') ? k : 0
    }
    if (atom.lower === 'that' && phrase && !/^(?:way|manner|fact|idea|all|those)$/.test(atoms[k - 1]!.lower))
      return opensThatClause(atoms, k + 1) ? k + 1 : 0
    const aside = phrase ? thatAfterAside(atoms, k) : 0
    if (aside > 0) return aside
    if (isMark(atom, ';.!?') || startsVerb(atom) || reports(atom)) return 0
  }
  return 0
}

/** Whether a clause of its own follows a *that*, and not the rest of one: *a film that showed it*, *that night*. */
function opensThatClause(atoms: Folded, at: number): boolean {
  const atom = atoms[at]
  if (!atom || startsVerb(atom)) return false
  if (
    isLowerCase(atom.text) &&
    (PAST.test(atom.lower) || /[^e]ed$/.test(atom.lower) || /^(?:include|includes|made)$/.test(atom.lower))
  )
    return false
  return !(TIME_NOUNS.has(atom.lower) && (!atoms[at + 1] || isMark(atoms[at + 1], '.,;')))
}

/** Whether the atom is a verb that reports, and so has a *that* of its own. */
const reports = ({ lower }: Atom) => !ALSO_NOUNS.has(lower) && reportingVerbs(lower).some(verb => verb.form !== 'base')

/** *said, among other things, that …*: the first atom after *that*, or 0. */
function thatAfterAside(atoms: Folded, k: number): number {
  if (!isMark(atoms[k], ',')) return 0
  for (let i = k + 2; i < atoms.length - 1 && i - k < 14; i++)
    if (isMark(atoms[i], ',')) return atoms[i + 1]!.lower === 'that' ? i + 2 : 0
  return 0
}

const startsVerb = (atom: Atom | undefined) =>
  atom !== undefined && (MODALS.has(atom.lower) || /^(?:is|are|was|were|has|have|had|does|did|do)$/.test(atom.lower))

function skipModifier(atoms: Folded, k: number): number {
  const atom = atoms[k]
  if (!atom || atom.quotation) return k
  const next = atoms[k + 1]
  // *said, however, “…”*
  if (isMark(atom, ',') && isMark(atoms[k + 2], ',') && /^(?:however|though|too|meanwhile)$/.test(next!.lower))
    return k + 3
  if (isTime(atom))
    return startsVerb(next) || /^['’]s$/.test(next?.text ?? '') ? k : /^\d{1,4}$/.test(next?.text ?? '') ? k + 2 : k + 1
  if (
    /^(?:late|early|earlier|later)$/.test(atom.lower) &&
    (isTime(next) || /^(?:on|in|this|last)$/.test(next?.lower ?? ''))
  )
    return k + 1
  if (
    /^(?:last|this|next|earlier)$/.test(atom.lower) &&
    next &&
    !/^['’]s$/.test(atoms[k + 2]?.text ?? '') &&
    (TIME_NOUNS.has(next.lower) || isTime(next))
  )
    return k + 2
  if (/^(?:on|in|by|at)$/.test(atom.lower) && (isTime(next) || /^\d{4}$/.test(next?.text ?? ''))) return k + 1
  if (/^(?:on|in)$/.test(atom.lower) && /^(?:late|early)$/.test(next?.lower ?? '')) return k + 1
  if (atom.lower === 'at' && next?.lower === 'the' && atoms[k + 2]?.lower === 'time') return k + 3
  if (atom.lower === 'just' && isTime(next)) return k + 2
  const ago = timeAgo(atoms, k)
  if (ago > k) return ago
  if (/^\d{4}$/.test(atom.text) && k > 0 && /^(?:in|by)$/.test(atoms[k - 1]!.lower)) return k + 1
  if (/^(?:several|many|two|three)$/.test(atom.lower) && next?.lower === 'times') return k + 2
  if (
    /^(?:also|again|repeatedly|publicly|simply|bluntly|flatly|instead|too|separately|recently|however)$/.test(
      atom.lower
    )
  )
    return k + 1
  if (
    atom.lower.endsWith('ly') &&
    isLowerCase(atom.text) &&
    (!next || next.lower === 'that' || next.quotation || isMark(next, ',:'))
  )
    return k + 1
  if (/^(?:in|at|on|during|via|through|to|with|for|by|from|before|after)$/.test(atom.lower))
    return skipOccasion(atoms, k)
  return k
}

/** *two days later*, *a few weeks ago*: the atom behind it, or `k`. */
function timeAgo(atoms: Folded, k: number): number {
  let i = k
  while (
    i - k < 3 &&
    /^(?:an?|few|couple|of|several|some|many|\d{1,3}|one|two|three|four|five|six)$/.test(atoms[i]?.lower ?? '')
  )
    i++
  const told =
    i > k && TIME_NOUNS.has(atoms[i]?.lower ?? '') && /^(?:later|earlier|ago|before)$/.test(atoms[i + 1]?.lower ?? '')
  return told ? i + 2 : k
}

/** *in a statement*, *at a news conference in Geneva on Monday*, *during a debate*. */
function skipOccasion(atoms: Folded, k: number): number {
  let i = k + 1
  while (
    i < atoms.length &&
    i - k < 8 &&
    (DETERMINERS.has(atoms[i]!.lower) || isNominal(atoms[i]) || /^['’]s$/.test(atoms[i]!.text)) &&
    (!isTime(atoms[i]) || DETERMINERS.has(atoms[i - 1]!.lower))
  ) {
    const { lower } = atoms[i]!
    i++
    if (OCCASIONS.has(lower) && !OCCASIONS.has(atoms[i]?.lower ?? ''))
      return /^(?:with|to|on|by|in|at|from|for)$/.test(atoms[i]?.lower ?? '') ? skipPlace(atoms, i) : i
    if (LISTENERS.has(lower) && atoms[k]!.lower === 'to') return i
  }
  return k
}

/** A name or a place after an occasion, if it is capitalised and something new begins behind it. */
function skipPlace(atoms: Folded, k: number): number {
  let i = k + 1
  while (DETERMINERS.has(atoms[i]?.lower ?? '')) i++
  const from = i
  while (i < atoms.length && i - k < 8 && isCapitalised(atoms[i]!.text) && !isTime(atoms[i])) i++
  return i > from ? i : k
}
