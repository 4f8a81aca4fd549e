import { isCapitalised, isWord } from '../characters.js'
import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/attribution-words.js'
import { findAccordingTo } from './according-to.js'
import { isClause } from './clauses.js'
import { type CueUse, findCues } from './cues.js'
import { APART, hasQuotation, leftOf, rightOf, toLastQuotation } from './extent.js'
import { type Folded, isMark, type Range } from './folded.js'
import { findNounCues } from './noun-cues.js'
import { isTime, nounPhraseAfter } from './noun-phrases.js'
import type { Report } from './report.js'
import { askedTo, proposedDoing, saidAgain } from './requests.js'
import { sharedSubject } from './shared-subject.js'
import { audienceAt, type Opening, openingAt } from './what-follows.js'

/** What a sentence reports, in reading order; contents do not overlap. */
export function findReports(atoms: Folded): Report[] {
  const according = findAccordingTo(atoms)
  const cues = findCues(atoms)
  const reports: Report[] = []
  let done = 0
  const closing = closingAttribution(atoms, cues)
  for (let c = Math.max(closing, 0); c < cues.length; c++) {
    const use = cues[c]!
    if (use.range.first < done) continue
    const report = reportOf(atoms, cues, c, done, reports.at(-1) ?? null)
    if (!report) continue
    reports.push(report)
    done = Math.max(done, use.to + 1, ...report.content.map(range => range.last + 1))
  }
  const byAccording = takenBy(according, atoms.length)
  const strong = reports.filter(report => report.confidence >= STRONG || !overlaps(report, byAccording))
  const free = takenBy(strong, atoms.length)
  const all = [...strong, ...according.filter(report => !overlaps(report, free))]
  const taken = takenBy(all, atoms.length)
  return [...all, ...findNounCues(atoms).filter(report => !overlaps(report, taken))].sort(
    (a, b) => a.content[0]!.first - b.content[0]!.first
  )
}

/**
 * A report that is less certain than this gives way to *according to*. The confidence of a rule is the share of its answers
 * that overlap a marked quote by 0.8, on half of the development articles of GenderGapTracker and PolNeAR.
 */
const STRONG = 0.66

/** 1 for each atom of a sentence that some report has in its content. */
export function takenBy(reports: readonly Report[], length: number): Uint8Array {
  const taken = new Uint8Array(length)
  for (const { content } of reports) for (const { first, last } of content) taken.fill(1, first, last + 1)
  return taken
}

const overlaps = ({ content }: Report, taken: Uint8Array) =>
  content.some(({ first, last }) => taken.subarray(first, last + 1).includes(1))

/**
 * The number of the cue that closes a sentence which is its content: *It explains the cold, Okafor said.* Verbs before it
 * are in what it reports. -1 when there is none.
 */
function closingAttribution(atoms: Folded, cues: readonly CueUse[]): number {
  const c = cues.length - 1
  const use = cues[c]
  if (!use || c === 0 || use.side === 'shared' || (!use.classes.has('speech') && !use.classes.has('statement')))
    return -1
  if (use.side === 'before' && openingAt(atoms, use.to + 1).kind !== 'end') return -1
  const left = leftOf(atoms, use, 0)
  if (!left || hasQuotation(atoms, left)) return -1
  const first = cues[0]!
  const earlier = first.classes.has('speech') && first.subject !== null && /^(?:say|tell|add)$/.test(first.lemma)
  return earlier ? -1 : c
}

/** What one cue governs: its neighbourhood in the sentence, worked out once for the rules. */
type Scene = {
  atoms: Folded
  cues: readonly CueUse[]
  c: number
  use: CueUse
  opening: Opening
  left: Range | null
  audience: Range | null
  clausal: boolean
}

type Found = Pick<Report, 'content' | 'method' | 'confidence'> & Partial<Pick<Report, 'subject' | 'audience'>>

type Rule = (scene: Scene) => Found | null

function reportOf(
  atoms: Folded,
  cues: readonly CueUse[],
  c: number,
  taken: number,
  earlier: Report | null
): Report | null {
  const use = cues[c]!
  const audience = use.classes.has('address') && use.side !== 'after' ? audienceAt(atoms, use.range.last + 1) : null
  const opening = openingAt(atoms, (audience ? audience.last : use.to) + 1)
  const clausal = ['speech', 'statement', 'address', 'finding'].some(name => use.classes.has(name as 'speech'))
  const scene: Scene = { atoms, cues, c, use, opening, left: leftOf(atoms, use, taken), audience, clausal }
  for (const rule of RULES) {
    const found = rule(scene)
    const content = found?.content.filter(range => hasWords(atoms, range))
    if (!found || !content || content.length === 0) continue
    const subject = found.subject ?? use.subject ?? (earlier ? earlier.subject : sharedSubject(atoms, use.range.first))
    return { audience, ...found, content, cue: { lemma: use.lemma, range: use.range }, subject }
  }
  return null
}

const hasWords = (atoms: Folded, { first, last }: Range) =>
  atoms.slice(first, last + 1).some(atom => atom.quotation || isWord(atom.text))

const one = (range: Range | null): Range[] => (range ? [range] : [])

/** *“…,” Okafor said.* *“…,” said Okafor, the mayor, “…”* */
const afterQuotation: Rule = ({ atoms, use, opening, left }) => {
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
  return { content: [quoted, ...one(rest)], method: 'after-quotation', confidence: 0.97 }
}

/** *“…,” the tall, 71-year-old engineer said*: all that stands between the quotation and the verb says who speaks. */
const beforeDescription: Rule = ({ atoms, use, left }) => {
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
    if (atoms[k]!.quotation) return isMark(atoms[k - 1], `:${APART}`) || k === use.to + 1 ? { first: k, last: k } : null
    if (isMark(atoms[k], ';')) return null
  }
  return null
}

/** *Okafor told Reuters on Friday that …* */
const thatClause: Rule = ({ atoms, cues, c, opening, clausal, use }) => {
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
  return { content: [content], method: 'that-clause', confidence: 0.83 }
}

/** *Okafor said: “…”* *Okafor called it “…”* */
const beforeQuotation: Rule = ({ atoms, cues, c, use, opening, left }) => {
  if (opening.kind !== 'quotation') return null
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
  return { content, method: 'before-quotation', confidence: 0.82 }
}

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

/** *As Okafor said, …* */
const asSaid: Rule = ({ atoms, cues, c, use, opening, left, clausal }) => {
  if (!use.as || !clausal || opening.kind !== 'end') return null
  if (left && left.last - left.first > 3) return null
  if (!isMark(atoms[opening.at], ',')) return null
  return { content: one(rightOf(atoms, cues, c, opening.at + 1)), method: 'as-said', confidence: 0.64 }
}

/** *The talks are over, Okafor said.* *Voters, Okafor said, do not worry.* */
const afterClause: Rule = ({ atoms, cues, c, use, opening, left, audience, clausal }) => {
  if (!left || !clausal || use.gerund || use.side === 'shared') return null
  if (opening.kind === 'end') {
    const rest =
      isMark(atoms[opening.at], ',') && use.side === 'before' ? restOfClause(atoms, cues, c, opening.at + 1) : null
    return { content: [left, ...one(rest)], method: 'after-clause', confidence: 0.88 }
  }
  if (use.side === 'after' && use.classes.has('speech'))
    return { content: [left], method: 'after-clause', confidence: 0.88 }
  const spoken = use.classes.has('speech') || (use.lemma === 'tell' && audience !== null)
  const plain = opening.kind === 'phrase' && isClause(atoms, left) && spoken
  return plain ? { content: [left], method: 'after-clause', confidence: 0.64 } : null
}

/** What follows an interrupting attribution. */
function restOfClause(atoms: Folded, cues: readonly CueUse[], c: number, at: number): Range | null {
  const first = atoms[at]
  if (!first) return null
  if (first.quotation) return { first: at, last: at }
  if (first.lower.endsWith('ing') || NEW_CLAUSE.test(first.lower)) return null
  if (cues.some(other => other.range.first >= at && (other.range.first <= at + 1 || other.from <= at + 1))) return null
  const rest = rightOf(atoms, cues, c, at)
  return rest && /^(?:and|but|because)$/.test(first.lower) && !isClause(atoms, { ...rest, first: at + 1 }) ? null : rest
}

const NEW_CLAUSE = /^(?:who|which|while|when|where|after|according|as|though|although|citing)$/

/** *Okafor said he would go.* */
const bareClause: Rule = ({ atoms, cues, c, use, opening, audience, clausal, left }) => {
  if (!clausal || (opening.kind !== 'clause' && opening.kind !== 'phrase')) return null
  if (opening.kind === 'phrase' && left) return null
  const content = rightOf(atoms, cues, c, opening.at)
  if (!content || content.last === content.first) return null
  const plain = PLAIN.has(use.lemma) && opening.kind === 'clause'
  if (!plain && !isClause(atoms, content) && !(PLAIN.has(use.lemma) && opensSubordinate(atoms, content))) return null
  if (use.gerund && !audience && !use.classes.has('speech') && !use.classes.has('statement')) return null
  const sure = use.classes.has('speech') || audience !== null
  return { content: [content], method: 'bare-clause', confidence: use.lemma === 'say' ? 0.84 : sure ? 0.68 : 0.54 }
}

/** *as the ship left, one sailor …*: a clause that begins with another. */
const opensSubordinate = (atoms: Folded, { first, last }: Range) =>
  /^(?:as|when|while|if|after|before|because|since|although|until)$/.test(atoms[first]!.lower) &&
  atoms.slice(first, last).some(atom => isMark(atom, ','))

/** Verbs that hardly ever take anything but a clause. */
const PLAIN = new Set(['say', 'insist', 'contend', 'allege', 'quip', 'argue', 'claim'])

/** *Okafor urged the council to reopen the harbour.* */
const infinitive: Rule = ({ atoms, cues, c }) => {
  const asked = askedTo(atoms, cues, c)
  return asked && { content: [asked.content], audience: asked.audience, method: 'infinitive', confidence: 0.65 }
}

/** *Okafor suggested closing the harbour.* */
const gerund: Rule = ({ atoms, cues, c }) => {
  const content = proposedDoing(atoms, cues, c)
  return content && { content: [content], method: 'gerund', confidence: 0.8 }
}

/** *Okafor reiterated her support for the plan.* */
const stance: Rule = ({ atoms, cues, c }) => {
  const content = saidAgain(atoms, cues, c)
  return content && { content: [content], method: 'stance', confidence: 0.6 }
}

/** The method of a quote that says what something is. */
export const LABEL = 'quotes/label'

/** *Okafor described the plan as “a disaster”.* */
const labelled: Rule = ({ atoms, cues, c, use, opening }) => {
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

/** Most certain first. */
const RULES: readonly Rule[] = [
  afterQuotation,
  beforeDescription,
  thatClause,
  beforeQuotation,
  infinitive,
  gerund,
  stance,
  asSaid,
  afterClause,
  bareClause,
  labelled
]
