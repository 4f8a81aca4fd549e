import { isLowerCase } from '../characters.js'
import { DETERMINERS, PREPOSITIONS } from '../lexicon/attribution-words.js'
import { reportingVerbs } from '../lexicon/reporting-verbs.js'
import type { CueUse } from './cues.js'
import { rightOf } from './extent.js'
import { type Atom, type Folded, isMark, type Range } from './folded.js'
import { isNominal } from './noun-phrases.js'
import { audienceAt } from './what-follows.js'

/** Verbs with which somebody is told what to do: *urged the council to reopen the harbour*. */
const ASKS = new Set('tell urge ask remind warn advise implore beg order instruct call caution'.split(' '))

/** What somebody is told to do, from *to* or *not to* on, and who is told; null when no infinitive follows. */
export function askedTo(atoms: Folded, cues: readonly CueUse[], c: number): { content: Range; audience: Range } | null {
  const use = cues[c]!
  if (!ASKS.has(use.lemma) || use.side === 'after') return null
  if (use.lemma === 'call' && use.range.last === use.range.first) return null
  const audience = audienceAt(atoms, use.range.last + 1)
  if (!audience) return null
  const at = audience.last + 1
  const to = /^(?:not|never)$/.test(atoms[at]?.lower ?? '') ? at + 1 : at
  if (atoms[to]?.lower !== 'to' || !isVerb(atoms[to + 1])) return null
  const content = rightOf(atoms, cues, c, /^(?:urge|call|implore|beg|ask)$/.test(use.lemma) ? audience.first : at)
  return content && { content: { first: content.first, last: endOfRequest(atoms, content) }, audience }
}

/** Verbs that report an act by its noun. */
const PROPOSES = new Set('suggest propose recommend report deny admit acknowledge'.split(' '))

/** What *suggested closing the harbour* and *denied taking the boat* report; null when no such form follows. */
export function proposedDoing(atoms: Folded, cues: readonly CueUse[], c: number): Range | null {
  const use = cues[c]!
  const at = use.range.last + 1
  if (!PROPOSES.has(use.lemma) || use.gerund || use.side === 'after' || !isDoing(atoms[at])) return null
  const content = rightOf(atoms, cues, c, at)
  return content && { first: content.first, last: endOfRequest(atoms, content) }
}

/** Verbs that say again what somebody stands for, and the nouns for it: *reiterated his support for the plan*. */
const SAYS_AGAIN = new Set(['reiterate', 'reaffirm', 'restate', 'repeat'])
const STANCE =
  /^(?:support|opposition|commitment|belief|position|view|calls?|demands?|concerns?|promise|pledge|offer|opinion|warning|threat|claim)$/

/** The stance that *reiterated his support for the plan* says again; null when the object is none. */
export function saidAgain(atoms: Folded, cues: readonly CueUse[], c: number): Range | null {
  const use = cues[c]!
  const at = use.range.last + 1
  if (!SAYS_AGAIN.has(use.lemma) || use.side === 'after') return null
  let k = at
  while (k - at < 5 && isOwned(atoms[k])) k++
  if (k === at || !STANCE.test(atoms[k]?.lower ?? '') || !PREPOSITIONS.has(atoms[k + 1]?.lower ?? '')) return null
  const content = rightOf(atoms, cues, c, at)
  return content && { first: content.first, last: endOfRequest(atoms, content) }
}

const isOwned = (atom: Atom | undefined) =>
  atom !== undefined &&
  !STANCE.test(atom.lower) &&
  (isNominal(atom) || DETERMINERS.has(atom.lower) || /^['’]s?$/.test(atom.text))

const isDoing = (atom: Atom | undefined) =>
  atom !== undefined &&
  /^\p{Ll}{2,}ing$/u.test(atom.text) &&
  !/^(?:some|any|no|every)thing$|^(?:spring|evening|morning|according)$/.test(atom.lower)

/** A request ends where the sentence goes on about it: *, which …*, *, but the board …*, *after the talks failed*. */
function endOfRequest(atoms: Folded, { first, last }: Range): number {
  for (let i = first + 2; i < last; i++) {
    const next = atoms[i + 1]!
    if (next.lower === 'after') return isMark(atoms[i], ',') ? i - 1 : i
    if (isMark(atoms[i], '—–--;')) return i - 1
    const goesOn = !isLowerCase(next.text) || GOES_ON.test(next.lower) || reportingVerbs(next.lower).length > 0
    if (isMark(atoms[i], ',') && goesOn) return i - 1
  }
  return last
}

const GOES_ON =
  /^(?:who|which|where|when|while|as|but|so|also|a|an|the|this|his|her|their|its|after|because|since|though|although|not|\p{L}+ing)$/u

const isVerb = (atom: Atom | undefined) =>
  atom !== undefined && !atom.quotation && /^\p{Ll}+$/u.test(atom.text) && !PREPOSITIONS.has(atom.lower)
