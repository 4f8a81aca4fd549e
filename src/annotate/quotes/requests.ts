import { isLowerCase } from '../characters.js'
import { DETERMINERS, PREPOSITIONS } from '../lexicon/attribution-words.js'
import { reportingVerbs } from '../lexicon/reporting-verbs.js'
import { rightOf } from './extent.js'
import { type Atom, type Folded, isMark, type Range } from './folded.js'
import { isNominal, isTime } from './noun-phrases.js'
import type { Rule } from './report-rule.js'
import { audienceAt } from './what-follows.js'

/** Verbs with which somebody is told what to do: *urged the council to reopen the harbour*. */
const ASKS = new Set('tell urge ask remind warn advise implore beg order instruct call caution'.split(' '))

/** *Okafor urged the council to reopen the harbour.* What somebody is told to do, from *to* or *not to* on. */
export const infinitive: Rule = ({ atoms, cues, c, use }) => {
  if (!ASKS.has(use.lemma) || use.side === 'after') return null
  if (use.lemma === 'call' && use.range.last === use.range.first) return null
  const audience = audienceAt(atoms, use.range.last + 1)
  if (!audience) return null
  // *warned the public Monday not to go*
  const at = isTime(atoms[audience.last + 1]) ? audience.last + 2 : audience.last + 1
  const to = /^(?:not|never)$/.test(atoms[at]?.lower ?? '') ? at + 1 : at
  if (atoms[to]?.lower !== 'to' || !isVerb(atoms[to + 1])) return null
  const content = rightOf(atoms, cues, c, /^(?:urge|call|implore|beg|ask)$/.test(use.lemma) ? audience.first : at)
  return content && { content: [untilItEnds(atoms, content)], audience, method: 'infinitive', confidence: 0.65 }
}

/** Verbs that report an act by its noun. */
const PROPOSES = new Set('suggest propose recommend report deny admit acknowledge'.split(' '))

/** *Okafor suggested closing the harbour.* *Lund denied taking the boat.* */
export const gerund: Rule = ({ atoms, cues, c, use }) => {
  const at = use.range.last + 1
  if (!PROPOSES.has(use.lemma) || use.gerund || use.side === 'after' || !isDoing(atoms[at])) return null
  const content = rightOf(atoms, cues, c, at)
  return content && { content: [untilItEnds(atoms, content)], method: 'gerund', confidence: 0.8 }
}

/** Verbs that say again what somebody stands for, and the nouns for it: *reiterated his support for the plan*. */
const SAYS_AGAIN = new Set(['reiterate', 'reaffirm', 'restate', 'repeat'])
const STANCE =
  /^(?:support|opposition|commitment|belief|position|view|calls?|demands?|concerns?|promise|pledge|offer|opinion|warning|threat|claim)$/

/** *Okafor reiterated her support for the plan.* */
export const stance: Rule = ({ atoms, cues, c, use }) => {
  const at = use.range.last + 1
  if (!SAYS_AGAIN.has(use.lemma) || use.side === 'after') return null
  let k = at
  while (k - at < 5 && isOwned(atoms[k])) k++
  if (k === at || !STANCE.test(atoms[k]?.lower ?? '') || !PREPOSITIONS.has(atoms[k + 1]?.lower ?? '')) return null
  const content = rightOf(atoms, cues, c, at)
  return content && { content: [untilItEnds(atoms, content)], method: 'stance', confidence: 0.6 }
}

/** *Okafor warned of a hard winter.* *Lund warned against panic.* */
export const warning: Rule = ({ atoms, cues, c, use }) => {
  const at = use.range.last + 1
  if (use.lemma !== 'warn' || use.side === 'after' || !/^(?:of|against)$/.test(atoms[at]?.lower ?? '')) return null
  const content = rightOf(atoms, cues, c, at + 1)
  return content && { content: [untilItEnds(atoms, content)], method: 'warning', confidence: 0.6 }
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
function untilItEnds(atoms: Folded, { first, last }: Range): Range {
  for (let i = first + 2; i < last; i++) {
    const next = atoms[i + 1]!
    if (next.lower === 'after') return { first, last: isMark(atoms[i], ',') ? i - 1 : i }
    if (isMark(atoms[i], '—–--;')) return { first, last: i - 1 }
    const goesOn = !isLowerCase(next.text) || GOES_ON.test(next.lower) || reportingVerbs(next.lower).length > 0
    if (isMark(atoms[i], ',') && goesOn) return { first, last: i - 1 }
  }
  return { first, last }
}

const GOES_ON =
  /^(?:who|which|where|when|while|as|but|so|also|a|an|the|this|his|her|their|its|after|because|since|though|although|not|\p{L}+ing)$/u

const isVerb = (atom: Atom | undefined) =>
  atom !== undefined && !atom.quotation && /^\p{Ll}+$/u.test(atom.text) && !PREPOSITIONS.has(atom.lower)
