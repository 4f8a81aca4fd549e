import { isCapitalised, isLowerCase } from '../characters.js'
import { DETERMINERS } from '../lexicon/attribution-words.js'
import { reportingVerbs } from '../lexicon/reporting-verbs.js'
import { trimmed } from './extent.js'
import { type Atom, type Folded, isMark, type Range } from './folded.js'
import { isNominal, isTime, nounPhraseAfter, nounPhraseBefore } from './noun-phrases.js'
import type { Report } from './report.js'

/** Nouns that hold what somebody said, with the verb that they stand for: *his claim that …*, *a warning that …*. */
export const SPEECH_NOUNS: ReadonlyMap<string, string> = new Map(
  (
    'claim:claim claims:claim assertion:assert assertions:assert allegation:allege allegations:allege ' +
    'accusation:accuse accusations:accuse warning:warn warnings:warn statement:state statements:state ' +
    'announcement:announce promise:promise promises:promise pledge:pledge vow:vow prediction:predict ' +
    'predictions:predict suggestion:suggest suggestions:suggest argument:argue arguments:argue contention:contend ' +
    'complaint:complain complaints:complain insistence:insist admission:admit denial:deny denials:deny ' +
    'declaration:declare declarations:declare remark:remark remarks:remark comment:comment comments:comment ' +
    'acknowledgment:acknowledge acknowledgement:acknowledge concession:concede disclosure:disclose revelation:reveal ' +
    'assurance:assure assurances:assure charge:charge charges:charge'
  )
    .split(' ')
    .map(pair => pair.split(':') as [string, string])
)

/** How far the noun and its *that* may stand apart: *his claim in an interview on Friday that …*. */
const APART = 10

/** What nouns of speech report in a sentence, where their clause opens with *that*. */
export function findNounCues(atoms: Folded): Report[] {
  const reports: Report[] = []
  let taken = 0
  for (let i = 1; i + 2 < atoms.length; i++) {
    const { lower, text, quotation } = atoms[i]!
    const lemma = quotation || i < taken || !isLowerCase(text) ? undefined : SPEECH_NOUNS.get(lower)
    if (lemma === undefined) continue
    const that = thatBehind(atoms, i)
    if (that === 0) continue
    const subject = owner(atoms, i, that)
    if (!subject || opensItsClause(atoms, i, subject.first)) continue
    const content = trimmed(atoms, { first: that + 1, last: endOfClause(atoms, that + 1) })
    if (!content || content.last - content.first < 2) continue
    taken = content.last + 1
    reports.push({
      content: [content],
      cue: { lemma, range: { first: i, last: i } },
      subject,
      audience: null,
      method: 'noun-cue',
      confidence: 0.5
    })
  }
  return reports
}

/** The *that* which opens the clause of the noun at atom `i`; 0 when there is none. */
function thatBehind(atoms: Folded, i: number): number {
  for (let k = i + 1; k < atoms.length - 2 && k - i < APART; k++) {
    const atom = atoms[k]!
    if (atom.lower === 'that') return isVerbal(atoms[k + 1]!.lower) ? 0 : k
    if (k === i + 1 && !/^(?:by|from|in|on|of|to|last|this)$/.test(atom.lower) && !isTime(atom)) return 0
    if (atom.quotation || isMark(atom, ',;:.!?—–--') || isVerbal(atom.lower)) return 0
  }
  return 0
}

/** *the claim that was made* is no clause of the noun. */
const isVerbal = (lower: string) =>
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|\p{L}{3,}ed|came|made|led)$/u.test(lower)

/** Whose word it is: *Okafor’s claim*, *a warning by the board*, *his claim*; null when nobody is named, or none can be told. */
function owner(atoms: Folded, i: number, that: number): Range | null {
  for (let k = i + 1; k < that; k++) if (/^(?:by|from)$/.test(atoms[k]!.lower)) return nounPhraseAfter(atoms, k + 1)
  for (let k = i - 1; k >= 0 && i - k < 5; k--) {
    const { lower, text } = atoms[k]!
    if (/^(?:his|her|their|its|my|our)$/.test(lower)) return { first: k, last: k }
    if (/^['’]s?$/.test(text)) return k > 0 ? possessor(atoms, k - 1) : null
    if (DETERMINERS.has(lower) || isMark(atoms[k], ',;:')) return null
  }
  return null
}

/** The name that ends at atom `last`, or the noun with its article. */
function possessor(atoms: Folded, last: number): Range | null {
  const range = nounPhraseBefore(atoms, last, 0)
  if (!range || !isCapitalised(atoms[last]!.text)) return range
  let first = last
  while (first > range.first && isCapitalised(atoms[first - 1]!.text)) first--
  return { first, last }
}

/** A noun that opens its clause is the subject of a verb to come, and where that stands is hard to tell. */
function opensItsClause(atoms: Folded, i: number, first: number): boolean {
  let k = Math.min(first, i)
  while (k > 0 && i - k < 8 && inNounPhrase(atoms[k - 1]!)) k--
  return k === 0 || isMark(atoms[k - 1], ',;:—–--') || /^(?:and|but|while|as|if|that)$/.test(atoms[k - 1]!.lower)
}

const inNounPhrase = (atom: Atom) =>
  DETERMINERS.has(atom.lower) ||
  (isNominal(atom) &&
    !(isLowerCase(atom.text) && (/[^e]ed$/.test(atom.lower) || reportingVerbs(atom.lower).length > 0)))

/** The clause ends where the sentence goes on: at a comma or a dash. */
function endOfClause(atoms: Folded, first: number): number {
  for (let i = first + 2; i < atoms.length; i++) if (isMark(atoms[i], ',;:—–--()')) return i - 1
  return atoms.length - 1
}
