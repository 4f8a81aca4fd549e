import { isCapitalised, isLowerCase } from '../characters.js'
import { AUXILIARIES, DETERMINERS, MODALS, PREPOSITIONS } from '../lexicon/attribution-words.js'
import { reportingVerbs } from '../lexicon/reporting-verbs.js'
import { type Atom, type Folded, isMark, type Range } from './folded.js'
import { afterLeadIn } from './lead-in.js'
import { isNominal, isTime, nounPhraseAfter } from './noun-phrases.js'

/** How far back the clause may begin whose subject a verb shares, in atoms. */
const CLAUSE_REACH = 60

/** How far a fronted phrase may reach: *In a statement on Friday, …*. */
const FRONTED = 14

/**
 * The subject that a verb shares which has none of its own: *The diocese issued a statement, saying …*, *On Monday Okafor
 * met the crew and said …*. It is the subject of the nearest clause before atom `before` that opens with a subject and
 * its verb; where none is plain to see, what opens the sentence.
 */
export function sharedSubject(atoms: Folded, before: number): Range | null {
  const opening = afterLeadIn(atoms)
  for (let i = before - 1; i >= opening && before - i < CLAUSE_REACH; i--) {
    if (
      i > opening &&
      !isMark(atoms[i - 1], ',—–--') &&
      !/^(?:while|as|but|and|although|though)$/.test(atoms[i - 1]!.lower)
    )
      continue
    const range = clauseSubject(atoms, i)
    if (range && range.last < before - 1) return range
  }
  const range = openedBy(atoms, afterFronted(atoms, opening, before))
  return range && range.last < before ? range : null
}

/** Past a phrase of time or place or a participle that opens the sentence: *In a letter to the crew, …* */
function afterFronted(atoms: Folded, opening: number, before: number): number {
  const first = atoms[opening]
  if (!first || !(PREPOSITIONS.has(first.lower) || isTime(first) || first.lower.endsWith('ing'))) return opening
  for (let i = opening + 1; i < Math.min(before, opening + FRONTED); i++) if (isMark(atoms[i], ',')) return i + 1
  return opening
}

/** A subject that opens a clause at atom `first`, if its verb follows. */
function clauseSubject(atoms: Folded, first: number): Range | null {
  const start = atoms[first]!
  if (start.quotation || PREPOSITIONS.has(start.lower) || isTime(start) || start.lower.endsWith('ing')) return null
  if (isLowerCase(start.text) && start.lower.endsWith('ed')) return null
  if (/^(?:who|whose|which|where|that|this|later|earlier|asked|when|if)$/.test(start.lower)) return null
  const range = openedBy(atoms, first)
  const verb = range && atoms[range.last + 1]
  if (!verb || verb.quotation) return null
  const named = isCapitalised(start.text) && isCapitalised(atoms[range.last]!.text)
  return startsPredicate(verb.lower) || (named && isLowerCase(verb.text) && isNominal(verb)) ? range : null
}

const startsPredicate = (lower: string) =>
  AUXILIARIES.has(lower) ||
  MODALS.has(lower) ||
  ACTS.test(lower) ||
  /[^e]ed$/.test(lower) ||
  reportingVerbs(lower).some(({ form }) => form === 'past')

/** The noun phrase at atom `first`, without the verb that it seems to hold: *Okafor* of *Okafor rips*. */
function openedBy(atoms: Folded, first: number): Range | null {
  const counted = /^(?:some|many|others|both|several)$/.test(atoms[first]?.lower ?? '') && isNominal(atoms[first + 1])
  const range = nounPhraseAfter(atoms, counted ? first + 1 : first)
  if (!range) return null
  for (let i = range.first + 1; i <= range.last; i++) {
    const { lower, text } = atoms[i]!
    if (!isLowerCase(text)) continue
    const afterName = isCapitalised(atoms[i - 1]!.text) && !PREPOSITIONS.has(lower) && i - 1 > 0
    const acts = ACTS.test(lower) || (/[^e]ed$/.test(lower) && isObjectAhead(atoms[i + 1]))
    if (afterName || acts) return { first, last: i - 1 }
  }
  return { first, last: range.last }
}

const isObjectAhead = (next: Atom | undefined) =>
  next === undefined || DETERMINERS.has(next.lower) || PREPOSITIONS.has(next.lower) || next.lower.endsWith('s')

/** Past forms that often follow a subject in a sentence which goes on *…, saying*, and the adverbs before them. */
const ACTS =
  /^(?:issued|released|sent|took|gave|made|held|went|came|met|spoke|began|left|won|led|got|put|wrote|drew|shook|told|sat|stood|ran|hit|fought|became|kept|saw|set|cast|also|then|later|even|again|recently|reportedly|repeatedly)$/
