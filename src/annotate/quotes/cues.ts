import { isCapitalised } from '../characters.js'
import { DETERMINERS, PREPOSITIONS, SPOKEN } from '../lexicon/attribution-words.js'
import { ALSO_NOUNS, type ReportingVerb, reportingVerbs, type VerbClass } from '../lexicon/reporting-verbs.js'
import { isClause } from './clauses.js'
import { type Folded, isMark, type Range } from './folded.js'
import { onlyDescribes, subjectAfter } from './inverted.js'
import { quotedBefore, quotesSomebody } from './quoted-as-saying.js'
import { subjectBefore } from './subjects.js'
import { leadOf } from './verb-lead.js'
import { agrees, isMeasured, isNounHere } from './verb-or-noun.js'

/** A reporting verb at work in a sentence, with whoever does the reporting. */
export type CueUse = {
  range: Range
  lemma: string
  classes: ReadonlySet<VerbClass>
  gerund: boolean
  /** The words of the subject; null when the verb shares the subject of an earlier one or has none. */
  subject: Range | null
  /** Where the subject stands. `shared`: *said …, and warned …*; `after`: *“…,” said Okafor*. */
  side: 'before' | 'after' | 'shared'
  /** The atoms that report, without the reported: subject, auxiliaries, verb. */
  from: number
  to: number
  /** *As Okafor said, …* */
  as: boolean
}

const SENTENCE_VERBS: ReadonlySet<VerbClass> = new Set([
  'speech',
  'statement',
  'address',
  'thought',
  'finding',
  'utterance'
])

/** The reporting verbs of a folded sentence that truly report, from left to right. */
export function findCues(atoms: Folded): CueUse[] {
  const cues: CueUse[] = []
  const titled = isTitled(atoms)
  let floor = 0
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]!
    if (atom.quotation) continue
    const readings = reportingVerbs(atom.lower)
    if (readings.length === 0 || (isCapitalised(atom.text) && i > 0 && !titled)) continue
    const cue = cueAt(atoms, i, readings, floor, cues)
    if (!cue) continue
    cues.push(cue)
    // A relative clause is inside the subject of the verb to come: *Okafor, who advised the city, said …*
    if (!isRelative(atoms, cue) && !isAside(atoms, cue)) floor = cue.range.last + 1
  }
  return cues
}

const isRelative = (atoms: Folded, { subject }: CueUse) =>
  subject !== null && /^(?:who|which|that)$/.test(atoms[subject.first]!.lower)

/** *Okafor, writing for the board, said …*: so is a participle that goes on with a phrase. */
const isAside = (atoms: Folded, { gerund, subject, to }: CueUse) =>
  gerund && subject === null && PREPOSITIONS.has(atoms[to + 1]?.lower ?? '')

/** Whether the sentence is a title in which all but the small words are capitalised. */
function isTitled(atoms: Folded): boolean {
  const long = atoms.filter(atom => atom.text.length > 3)
  return long.length > 2 && long.filter(atom => isCapitalised(atom.text)).length >= long.length * 0.8
}

function cueAt(
  atoms: Folded,
  i: number,
  readings: readonly ReportingVerb[],
  floor: number,
  earlier: readonly CueUse[]
): CueUse | null {
  const lead = leadOf(atoms, i)
  const { form, lemma } = readings[0]!
  if (lead.negated || lead.modal || quotesSomebody(atoms, i, lemma)) return null
  const last = lastOfCue(atoms, i, lemma)
  const classes = new Set(readings.map(reading => reading.class))
  const use = (subject: Range | null, side: CueUse['side'], from: number, first = i): CueUse => ({
    range: { first, last },
    lemma,
    classes,
    gerund: form === 'gerund' && !lead.be,
    subject,
    side,
    from,
    to: side === 'after' && subject ? subject.last : last,
    as: atoms[from - 1]?.lower === 'as'
  })
  if (lead.to) {
    const spoken = SPOKEN.has(atoms[lead.at - 1]?.lower ?? '')
    if (!spoken) return null
    let start = lead.at - 1
    while (start > floor && /^(?:went|came|on|forward|has|had|was|is|are|were)$/.test(atoms[start - 1]!.lower)) start--
    const subject = subjectBefore(atoms, start - 1, floor)
    return subject ? use(subject.range, 'before', subject.from, i) : use(null, 'shared', start - 1, i)
  }
  const prior = atoms[i - 1]
  if (lead.be && form !== 'gerund') return null
  if (form === 'participle' && !lead.have && readings.every(reading => reading.form === 'participle')) return null
  if (form === 'gerund' && !lead.be) return gerundAt()
  if (prior && !lead.have && !lead.did && isNounHere(atoms, i, form)) return null
  if (isPassive(atoms, last, form)) return null
  // *The water began to rise.*
  if (/^(?:begin|continue)$/.test(lemma) && atoms[last + 1]?.lower === 'to') return null
  // *11 boats found in the harbour*
  if (lemma === 'find' && form === 'past' && PREPOSITIONS.has(atoms[last + 1]?.lower ?? '')) return null

  const inverts = !classes.has('address') && !classes.has('label') ? true : lemma !== 'tell' && classes.has('speech')
  const inverted =
    inverts && (form === 'past' || (form === 'present' && !ALSO_NOUNS.has(atoms[i]!.lower))) && lead.at === i - 1
      ? subjectAfter(atoms, i, last)
      : null
  if (
    inverted &&
    (prior?.quotation || (isMark(prior, ',') && (!subjectBefore(atoms, i - 1, floor) || isWholeClause())))
  )
    return use(inverted, 'after', i)
  const subject = lead.at >= floor ? subjectBefore(atoms, lead.at, floor) : null
  if (subject && agrees(atoms, subject.range, form, lead, atoms[i]!.lower))
    return use(subject.range, 'before', subject.from)
  if (inverted && (!prior || isMark(prior, ','))) return use(inverted, 'after', i)
  const joined = atoms[lead.at]
  if (
    earlier.length > 0 &&
    joined &&
    (/^(?:and|but|then)$/.test(joined.lower) || isMark(joined, ',')) &&
    form !== 'base'
  )
    return use(null, 'shared', lead.at)
  if (joined && /^(?:and|but)$/.test(joined.lower) && (form === 'past' || form === 'present' || lead.did))
    return use(null, 'shared', lead.at)
  return null

  /** *The gates are shut, said Roy Okafor, the mayor*: a clause stands before the comma, and the sentence ends or pauses. */
  function isWholeClause(): boolean {
    const next = atoms[inverted!.last + 1]
    const somebody =
      isCapitalised(atoms[inverted!.last]!.text) || /^(?:an?|one|the)$/.test(atoms[inverted!.first]!.lower)
    if (!somebody || i - 1 <= floor) return false
    if (lemma === 'say' && isCapitalised(atoms[inverted!.last]!.text) && onlyDescribes(atoms, inverted!.last + 1))
      return true
    return (!next || isMark(next, ',.')) && isClause(atoms, { first: floor, last: i - 2 })
  }

  function gerundAt(): CueUse | null {
    const quoted = prior?.lower === 'as' ? quotedBefore(atoms, i - 1, floor) : null
    if (quoted) return use(quoted, 'before', i - 1)
    // *…, with Okafor noting that …*
    const next = atoms[last + 1]
    const own = next?.quotation || next?.lower === 'that' || lemma === 'say' ? subjectBefore(atoms, i - 1, floor) : null
    if (own && atoms[own.range.first - 1]?.lower === 'with') return use(own.range, 'before', own.range.first - 1)
    if (prior && PREPOSITIONS.has(prior.lower) && !/^(?:by|in|as)$/.test(prior.lower)) return null
    if (prior && (DETERMINERS.has(prior.lower) || /^['’]s$/.test(prior.text))) return null
    if (isMeasured(atoms, i)) return null
    if (
      !prior ||
      (ALSO_NOUNS.has(atoms[i]!.lower) &&
        atoms[i]!.lower !== 'saying' &&
        !isMark(prior, ',') &&
        !/^(?:by|and)$/.test(prior.lower))
    )
      return null
    if (/^(?:before|after|without|when|while|for|than)$/.test(prior.lower)) return null
    if (![...classes].some(name => SENTENCE_VERBS.has(name))) return null
    return use(null, 'shared', i - (isMark(prior, ',') || /^(?:and|by|as)$/.test(prior.lower) ? 1 : 0))
  }
}

/** Particles that belong to the verb: *spoke out against*, *pointed out*, *called for*, *went on*. */
const PARTICLES: Record<string, readonly string[]> = {
  speak: ['out', 'against', 'of'],
  rail: ['against'],
  point: ['out', 'to'],
  call: ['on', 'for'],
  refer: ['to'],
  hit: ['out'],
  talk: ['of', 'about'],
  express: [],
  object: ['to'],
  liken: []
}

function lastOfCue(atoms: Folded, i: number, lemma: string): number {
  let last = i
  for (const particle of PARTICLES[lemma] ?? []) if (atoms[last + 1]?.lower === particle) last++
  return last
}

/** *The plan proposed by the mayor*. */
const isPassive = (atoms: Folded, last: number, form: string) => form === 'past' && atoms[last + 1]?.lower === 'by'
