import { AUXILIARIES, MODALS, PREPOSITIONS } from '../lexicon/attribution-words.js'
import { isClause } from './clauses.js'
import type { CueUse } from './cues.js'
import { hasQuotation, REACH, rightOf, toLastQuotation } from './extent.js'
import { type Atom, type Folded, isMark, type Range } from './folded.js'
import { one, type Rule } from './report-rule.js'
import { openingAt } from './what-follows.js'

/** *Okafor told Reuters on Friday that …* */
export const thatClause: Rule = ({ atoms, cues, c, opening, clausal, use }) => {
  if (opening.kind !== 'that') return null
  const content = rightOf(atoms, cues, c, opening.at)
  if (!content || !(clausal || use.classes.has('utterance') || hasQuotation(atoms, content))) return null
  // *began three weeks before the storm that …*, *hinted at that*
  if (!clausal && !/^(?:point|post|protest|object|text|e-?mail|blog)$/.test(use.lemma) && opening.at - use.to > 3)
    return null
  if (
    PREPOSITIONS.has(atoms[opening.at - 2]?.lower ?? '') &&
    opening.at - use.to === 3 &&
    !hasQuotation(atoms, content)
  )
    return null
  if (atoms[opening.at]!.lower === 'how' && !use.classes.has('speech') && !use.classes.has('address')) return null
  return { content: [content], method: 'that-clause', confidence: 0.85 }
}

/** *As Okafor said, …* */
export const asSaid: Rule = ({ atoms, cues, c, use, opening, left, clausal }) => {
  if (!use.as || !clausal || opening.kind !== 'end') return null
  if (left && left.last - left.first > 3) return null
  if (!isMark(atoms[opening.at], ',')) return null
  return { content: one(rightOf(atoms, cues, c, opening.at + 1)), method: 'as-said', confidence: 0.64 }
}

/** *The talks are over, Okafor said.* *Voters, Okafor said, do not worry.* */
export const afterClause: Rule = ({ atoms, cues, c, use, opening, left, audience, clausal }) => {
  if (!left || !clausal || use.gerund || use.side === 'shared') return null
  if (opening.kind === 'end') {
    const rest =
      isMark(atoms[opening.at], ',') && (use.side === 'before' || predicates(atoms[opening.at + 1]))
        ? restOfClause(atoms, cues, c, opening.at + 1)
        : null
    return { content: [left, ...one(rest)], method: 'after-clause', confidence: 0.92 }
  }
  if (use.side === 'after' && use.classes.has('speech'))
    return { content: [left], method: 'after-clause', confidence: 0.92 }
  const spoken = use.classes.has('speech') || (use.lemma === 'tell' && audience !== null)
  const plain = opening.kind === 'phrase' && isClause(atoms, left) && spoken
  return plain ? { content: [left], method: 'after-clause', confidence: 0.64 } : null
}

/** *The contrast, said Okafor, would be clear*: the verb of the clause that the attribution interrupts. */
const predicates = (atom: Atom | undefined) =>
  atom !== undefined && (MODALS.has(atom.lower) || AUXILIARIES.has(atom.lower) || /n['’]t$/.test(atom.lower))

/** What follows an interrupting attribution. */
function restOfClause(atoms: Folded, cues: readonly CueUse[], c: number, at: number): Range | null {
  const first = atoms[at]
  if (!first) return null
  if (first.quotation) return { first: at, last: at }
  if (first.lower.endsWith('ing') || NEW_CLAUSE.test(first.lower)) return null
  const next = cueOpening(cues, c, at)
  // *Instead, Okafor said, the board told her to go*: what the board told is in what she said.
  const nested = next?.side === 'before' && next.from === at && openingAt(atoms, next.to + 1).kind !== 'quotation'
  if (next && !nested && !next.classes.has('thought')) return null
  const rest = rightOf(atoms, cues, c, at)
  return rest && /^(?:and|but|because)$/.test(first.lower) && !isClause(atoms, { ...rest, first: at + 1 }) ? null : rest
}

/** The cue behind number `c` whose words begin at atom `at` or the next; a subject comes before its verb. */
function cueOpening(cues: readonly CueUse[], c: number, at: number): CueUse | undefined {
  for (let next = c + 1; next < cues.length && cues[next]!.range.first <= at + REACH; next++) {
    const { range, from } = cues[next]!
    if (range.first >= at && (range.first <= at + 1 || from <= at + 1)) return cues[next]
  }
  return undefined
}

const NEW_CLAUSE = /^(?:who|which|while|when|where|after|according|as|though|although|citing)$/

/** *Okafor said he would go.* */
export const bareClause: Rule = ({ atoms, cues, c, use, opening, audience, clausal, left }) => {
  if (!clausal || (opening.kind !== 'clause' && opening.kind !== 'phrase')) return null
  if (opening.kind === 'phrase' && left) return null
  const content = rightOf(atoms, cues, c, opening.at)
  if (!content || (content.last === content.first && !/^(?:yes|no)$/.test(atoms[content.first]!.lower))) return null
  const plain = PLAIN.has(use.lemma) && opening.kind === 'clause'
  if (!plain && !isClause(atoms, content) && !(PLAIN.has(use.lemma) && opensSubordinate(atoms, content))) return null
  if (use.gerund && !audience && !use.classes.has('speech') && !use.classes.has('statement')) return null
  const sure = use.classes.has('speech') || audience !== null
  return { content: [content], method: 'bare-clause', confidence: use.lemma === 'say' ? 0.86 : sure ? 0.68 : 0.54 }
}

/** *as the ship left, one sailor …*: a clause that begins with another. */
const opensSubordinate = (atoms: Folded, { first, last }: Range) =>
  /^(?:as|when|while|if|after|before|because|since|although|until)$/.test(atoms[first]!.lower) &&
  atoms.slice(first, last).some(atom => isMark(atom, ','))

/** Verbs that hardly ever take anything but a clause. */
const PLAIN = new Set(['say', 'insist', 'contend', 'allege', 'quip', 'argue', 'claim'])

/** *Okafor described the plan as “a disaster”.* */
export const labelled: Rule = ({ atoms, cues, c, use, opening }) => {
  if (opening.kind !== 'clause' && opening.kind !== 'phrase') return null
  const content = rightOf(atoms, cues, c, opening.at)
  if (!content || !hasQuotation(atoms, content) || crossesCue(atoms, cues, c, content)) return null
  const names = use.classes.has('label') || use.classes.has('statement') || use.classes.has('speech')
  return names ? { content: [toLastQuotation(atoms, content)], method: 'label', confidence: 0.58 } : null
}

/** Whether another cue stands between this one and the first quotation. */
function crossesCue(atoms: Folded, cues: readonly CueUse[], c: number, content: Range): boolean {
  const next = cues[c + 1]
  if (!next) return false
  for (let i = content.first; i < next.range.first; i++) if (atoms[i]?.quotation) return false
  return true
}
