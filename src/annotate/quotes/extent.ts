import { isLowerCase } from '../characters.js'
import { DETERMINERS, SUBJECT_PRONOUNS, SUMMING_NOUNS } from '../lexicon/attribution-words.js'
import type { CueUse } from './cues.js'
import { type Atom, type Folded, isMark, type Range } from './folded.js'
import { nounPhraseBefore } from './noun-phrases.js'
import { openingAt } from './what-follows.js'

/** Commas and dashes. */
export const APART = ',—–--'

/** What one attribution can report, in atoms of one sentence: far more than anybody says, so that all stays linear. */
export const REACH = 1000

/** What cue number `c` reports to its right: from `first` to where another cue, or the reporter's own voice, takes over. */
export function rightOf(atoms: Folded, cues: readonly CueUse[], c: number, first: number): Range | null {
  const end = Math.min(atoms.length, first + REACH)
  const cue = nextCue(atoms, cues, c, first)
  let last = cue === null ? end - 1 : Math.min(cue, end - 1)
  for (const cut of [
    mainClause(atoms, cues[c]!, first, last),
    afterRelative(atoms, cues[c]!, first, last),
    accordingTo(atoms, first, last),
    summing(atoms, first, last),
    newClause(atoms, first, last)
  ])
    if (cut !== null) last = Math.min(last, cut)
  return trimmed(atoms, { first, last })
}

/** Without the punctuation at both ends; null when nothing is left. */
export function trimmed(atoms: Folded, { first, last }: Range): Range | null {
  while (last >= first && isMark(atoms[last], '.!?;:…,—–--"\'”’')) last--
  while (first <= last && isMark(atoms[first], ',;')) first++
  return first <= last ? { first, last } : null
}

function nextCue(atoms: Folded, cues: readonly CueUse[], c: number, first: number): number | null {
  for (let next = c + 1; next < cues.length; next++) {
    const other = cues[next]!
    if (other.range.first < first) continue
    if (other.range.first > first + REACH) return null
    const cut = before(atoms, other, first)
    if (cut !== null) return cut
  }
  return null
}

/** The last atom before a cue that stands beside an earlier one and not inside what that reports. */
function before(atoms: Folded, other: CueUse, first: number): number | null {
  const { from } = other
  if (from <= first) return null
  const prior = atoms[from - 1]!
  const opener = atoms[from]!
  // *…: “I have no time,” she wrote*: the quotation after the colon is another's.
  if (other.side !== 'shared' && prior.quotation && isMark(atoms[from - 2], ':')) return from - 3
  if (other.side === 'shared') {
    if (other.gerund) {
      const apart = isMark(opener, ',') || prior.quotation?.text.endsWith(',')
      return apart || (opener.lower === 'and' && openingAt(atoms, other.to + 1).kind === 'that') ? from - 1 : null
    }
    if (!isMark(opener, ',') && !/^(?:and|but)$/.test(opener.lower)) return null
    return isMark(prior, ',') ? from - 2 : from - 1
  }
  if (/^(?:while|but|and|though|although|as)$/.test(prior.lower)) {
    // *said that while polls showed support, it was low*
    if (from - 1 === first) return null
    const comma = isMark(atoms[from - 2], ',')
    if (prior.lower === 'and' && !comma && !other.classes.has('speech')) return null
    return comma ? from - 3 : from - 2
  }
  if (isMark(prior, ';:') || (isMark(prior, ',') && opener.lower === 'with')) return from - 2
  if (other.side !== 'before') return null
  const { kind } = openingAt(atoms, other.to + 1)
  if (isMark(prior, ',') && kind === 'quotation') return from - 2
  // *He said he was “very comfortable,” the paper reported.*
  if (prior.quotation?.text.endsWith(',') && kind === 'end') return from - 1
  return null
}

/** *While Okafor said he was ready, the council was not.* The reported words end where the main clause begins. */
function mainClause(atoms: Folded, use: CueUse, first: number, last: number): number | null {
  const opener = atoms[use.from - 1]
  if (!opener || use.from > 4 || !/^(?:while|though|although|after|when|as|because|since)$/.test(opener.lower))
    return null
  for (let i = first + 2; i < Math.min(last, atoms.length - 2); i++) {
    if (!isMark(atoms[i], ',') && !atoms[i]!.quotation?.text.endsWith(',')) continue
    const next = atoms[i + 1]!
    if (SUBJECT_PRONOUNS.has(next.lower) || DETERMINERS.has(next.lower) || /^[\p{Lu}\d]/u.test(next.text))
      return atoms[i]!.quotation ? i : i - 1
  }
  return null
}

/** *Brandt, who said she was ill, left.* The reported words end where the sentence goes on. */
function afterRelative(atoms: Folded, use: CueUse, first: number, last: number): number | null {
  const who = use.subject?.first ?? 0
  if (!/^(?:whom?|which)$/.test(atoms[use.subject?.last ?? 0]!.lower) || !isMark(atoms[who - 1], ',')) return null
  const antecedent = nounPhraseBefore(atoms, who - 2, 0)
  if (!antecedent || (antecedent.first > 0 && !isMark(atoms[antecedent.first - 1], ','))) return null
  for (let k = last - 1; k > first; k--) if (isMark(atoms[k], ',') && isLowerCase(atoms[k + 1]!.text)) return k - 1
  return null
}

/** A summing apposition in the reporter's own voice: *, a move that could …*. */
function summing(atoms: Folded, first: number, last: number): number | null {
  for (let k = last - 2; k > first; k--) {
    if (!isMark(atoms[k], APART) || !/^(?:a|an|the)$/.test(atoms[k + 1]!.lower)) continue
    for (let n = k + 2; n < Math.min(last + 1, k + 5); n++) if (SUMMING_NOUNS.has(atoms[n]!.lower)) return k - 1
  }
  return null
}

/** Past a semicolon a new name begins a statement of its own; a pronoun carries on what is reported. */
function newClause(atoms: Folded, first: number, last: number): number | null {
  for (let k = first + 1; k < last; k++)
    if (isMark(atoms[k], ';') && /^[\p{Lu}\d]/u.test(atoms[k + 1]!.text)) return k - 1
  return null
}

function accordingTo(atoms: Folded, first: number, last: number): number | null {
  for (let k = first + 1; k < last; k++)
    if (atoms[k]!.lower === 'according' && atoms[k + 1]!.lower === 'to')
      return isMark(atoms[k - 1], ',') ? k - 2 : k - 1
  return null
}

/** The stretch to the left of an attribution, if a comma, a dash or a quotation parts them; from `taken` on. */
export function leftOf(atoms: Folded, use: CueUse, taken: number): Range | null {
  let last = use.from - 1
  if (use.side !== 'shared' && /^(?:and|but|as|while)$/.test(atoms[last]?.lower ?? '')) last--
  const mark = atoms[last]
  if (!mark || (!mark.quotation && !isMark(mark, APART))) return null
  if (last - taken > REACH) return null
  let first = last
  while (first > taken && !isMark(atoms[first], ')') && !isMark(atoms[first - 1], '(')) first--
  return trimmed(atoms, { first: isMark(atoms[first - 1], '(') ? first : taken, last })
}

/** The stretch up to its last quotation, with what belongs to that. */
export function toLastQuotation(atoms: Folded, { first, last }: Range): Range {
  let end = last
  while (end > first && !atoms[end]!.quotation) end--
  while (
    end < last &&
    !/[,.!?]$/.test(atoms[end]!.quotation?.text ?? '') &&
    !isMark(atoms[end + 1], ',;—–--') &&
    !/^(?:when|while|after|before|because|during|as|since|for)$/.test(atoms[end + 1]!.lower)
  )
    end++
  return { first, last: end }
}

/** Whether a quotation stands in the stretch. */
export const hasQuotation = (atoms: Folded, { first, last }: Range): boolean =>
  atoms.slice(first, last + 1).some((atom: Atom) => atom.quotation !== null)
