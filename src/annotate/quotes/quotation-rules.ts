import { isCapitalised } from '../characters.js'
import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/attribution-words.js'
import { isClause } from './clauses.js'
import type { CueUse } from './cues.js'
import { APART, hasQuotation, rightOf } from './extent.js'
import { type Folded, isMark, type Range } from './folded.js'
import { isTime, nounPhraseAfter } from './noun-phrases.js'
import { one, type Rule } from './report-rule.js'
import { isTitle } from './standing.js'

/** *“…,” Okafor said.* *“…,” said Okafor, the mayor, “…”* */
export const afterQuotation: Rule = ({ atoms, use, opening, left }) => {
  if (!left || !atoms[left.last]!.quotation) return null
  if (opening.kind === 'that' || (use.side === 'shared' && opening.kind !== 'end')) return null
  const quoted = quotationAt(atoms, left)
  // *On “Harbour Talk,” Okafor said the ferry was safe.*
  const opener = atoms[left.first]!
  if (
    opening.kind === 'clause' &&
    use.side === 'before' &&
    (PREPOSITIONS.has(opener.lower) || isTime(opener)) &&
    !isClause(atoms, left)
  )
    return null
  if (
    !use.classes.has('speech') &&
    !atoms.slice(quoted.first, quoted.last).every(atom => atom.quotation) &&
    !isClause(atoms, left)
  )
    return null
  const rest = opening.kind === 'phrase' || opening.kind === 'clause' ? null : secondHalf(atoms, use, opening.at)
  return { content: [quoted, ...one(rest)], method: 'after-quotation', confidence: 0.98 }
}

/** *“…,” the tall, 71-year-old engineer said*: all that stands between the quotation and the verb says who speaks. */
export const beforeDescription: Rule = ({ atoms, use, left }) => {
  const quotation = left && atoms[left.first]!.quotation
  if (!quotation || use.side !== 'before' || !use.classes.has('speech') || !/[,?!]$/.test(quotation.text)) return null
  if (left.last === left.first || isClause(atoms, { first: left.first + 1, last: left.last })) return null
  const name = nounPhraseAfter(atoms, left.first + 1)
  if (!name || !use.subject) return null
  const subject =
    isMark(atoms[name.last + 1], ',') && isCapitalised(atoms[name.last]!.text)
      ? name
      : { first: name.first, last: use.subject.last }
  return { content: [{ first: left.first, last: left.first }], subject, method: 'after-quotation', confidence: 0.9 }
}

/** A quotation that is a sentence by itself, and set off from what stands before it, is all that is reported. */
function quotationAt(atoms: Folded, range: Range): Range {
  let first = range.last
  while (first > range.first && atoms[first - 1]!.quotation) first--
  if (first === range.first) return range
  const { text } = atoms[first]!.quotation!
  const prior = atoms[first - 1]!
  const apart = isMark(prior, `:.${APART}`) || /^(?:and|but)$/.test(prior.lower)
  return apart && text.length > 24 && (isMark(prior, ':') || startsClause(text)) ? { first, last: range.last } : range
}

/** Whether the words of a quotation begin a sentence or a clause, and not in the middle of one. */
function startsClause(text: string): boolean {
  const first = /^[\p{L}’'-]+/u.exec(text)?.[0].split(/['’]/)[0] ?? ''
  return (
    isCapitalised(first) ||
    SUBJECT_PRONOUNS.has(first) ||
    DETERMINERS.has(first) ||
    /^(?:there|if|when|what|why|how|and|but|because)$/.test(first)
  )
}

/** The second half of an interrupted quotation. */
function secondHalf(atoms: Folded, use: CueUse, at: number): Range | null {
  for (let k = Math.min(at, use.to + 1); k < atoms.length && k - use.to < 30; k++) {
    const { quotation } = atoms[k]!
    if (quotation) {
      const goesOn = isMark(atoms[k - 1], `:${APART}`) || (k === use.to + 1 && !isTitle(quotation.text))
      return goesOn ? { first: k, last: k } : null
    }
    if (isMark(atoms[k], ';') || (atoms[k]!.lower === 'that' && isMark(atoms[k - 2], ','))) return null
  }
  return null
}

/** *Okafor said: “…”* *Okafor called it “…”* */
export const beforeQuotation: Rule = ({ atoms, cues, c, use, opening, left, audience }) => {
  if (opening.kind !== 'quotation') return null
  if (namesSomething(atoms, opening.at, (audience ?? use.range).last)) return null
  // *If the wind holds, Okafor said, “the ferry will sail”*
  if (
    use.side === 'before' &&
    left &&
    isMark(atoms[opening.at - 1], ',') &&
    /^\p{Ll}/u.test(atoms[opening.at]!.quotation!.text) &&
    leadsUp(atoms, left)
  )
    return { content: [left, ...one(rightOf(atoms, cues, c, opening.at))], method: 'split', confidence: 0.87 }
  const content =
    isMark(atoms[opening.at - 1], ',:') && isComplete(atoms, opening.at)
      ? quotationsFrom(atoms, opening.at)
      : one(rightOf(atoms, cues, c, opening.at))
  return { content, method: 'before-quotation', confidence: 0.84 }
}

/** *The series began in May with a film, “Salt and Iron,” in which …*: a title far from the verb, and no colon before it. */
const namesSomething = (atoms: Folded, at: number, verb: number): boolean =>
  at - verb > 2 && !isMark(atoms[at - 1], ':') && isTitle(atoms[at]!.quotation!.text)

/** Whether words without marks are the first half of what was said: a clause, or one that *if* or *when* opens. */
const leadsUp = (atoms: Folded, left: Range): boolean =>
  !hasQuotation(atoms, left) &&
  (/^(?:if|when|while|because|although|unless|once|as)$/.test(atoms[left.first]!.lower) || isClause(atoms, left))

/** Whether a quotation is all that was said, and not the first words of a sentence that goes on without marks. */
function isComplete(atoms: Folded, at: number): boolean {
  const next = atoms[at + 1]
  if (!next || /[.!?,…]$/.test(atoms[at]!.quotation!.text)) return true
  return isMark(next, ',;—–--(') || isTime(atoms[at + 2]) || /^(?:when|while|after|before|during|as)$/.test(next.lower)
}

/** The quotation that a comma or a colon announces, and those that *and* or nothing joins to it: each a part. */
function quotationsFrom(atoms: Folded, at: number): Range[] {
  const parts: Range[] = []
  for (let i = at; atoms[i]?.quotation; ) {
    parts.push({ first: i, last: i })
    let next = i + 1
    if (isMark(atoms[next], ',')) next++
    if (atoms[next]?.lower === 'and') next++
    i = next
  }
  return parts
}
