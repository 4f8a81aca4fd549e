import { isCapitalised } from '../characters.js'
import {
  AUXILIARIES,
  DETERMINERS,
  DOCUMENTS,
  MODALS,
  OCCASIONS,
  PREPOSITIONS,
  SPOKEN,
  SUBJECT_PRONOUNS,
  SUBORDINATORS
} from '../lexicon/attribution-words.js'
import { ALSO_NOUNS, type ReportingVerb, reportingVerbs, type VerbClass } from '../lexicon/reporting-verbs.js'
import { isClause } from './clauses.js'
import { type Atom, type Folded, isMark, type Range } from './folded.js'
import { isCalledSo, isNominal, isTime, nounPhraseAfter } from './noun-phrases.js'
import { subjectBefore } from './subjects.js'
import { type Lead, leadOf } from './verb-lead.js'

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

/** How many atoms may be said of a speaker behind the name. */
const DESCRIPTION = 40

/** *, director of the school.* Nothing, or one apposition, up to the end of the sentence. */
function onlyDescribes(atoms: Folded, at: number): boolean {
  if (at < atoms.length - 1 && !isMark(atoms[at], ',')) return false
  for (let k = at + 1; k < atoms.length - 1; k++) if (k - at > DESCRIPTION || isMark(atoms[k], ',;:—–--')) return false
  return true
}

/** How far *quoted* and *as saying* may stand apart. */
const QUOTED_REACH = 20

/** *The agency quoted Okafor as saying …*: not the agency speaks, but Okafor. */
function quotesSomebody(atoms: Folded, i: number, lemma: string): boolean {
  if (lemma !== 'quote' && lemma !== 'cite') return false
  for (let k = i + 2; k < Math.min(atoms.length, i + QUOTED_REACH) && !atoms[k]!.quotation; k++)
    if (atoms[k]!.lower === 'saying' && atoms[k - 1]!.lower === 'as') return true
  return false
}

/** The one quoted in *quoted Okafor, the mayor, as saying*, where *as* is atom `as`; null where *quoted* is a passive. */
function quotedBefore(atoms: Folded, as: number, floor: number): Range | null {
  for (let k = as - 2; k >= floor && as - k < QUOTED_REACH; k--)
    if (/^(?:quot|cit)(?:ed|es|ing)$/.test(atoms[k]!.lower))
      return leadOf(atoms, k).be ? null : nounPhraseAfter(atoms, k + 1)
  return null
}

/** *their worst showing*, *a stern warning*: a determiner and an adjective lead up to a noun; not *a statement saying*. */
const isMeasured = (atoms: Folded, i: number): boolean =>
  !(atoms[i]!.lower === 'saying' && (OCCASIONS.has(atoms[i - 1]?.lower ?? '') || opensClause(atoms[i + 1]))) &&
  DETERMINERS.has(atoms[i - 2]?.lower ?? '') &&
  isNominal(atoms[i - 1]) &&
  !/s$/.test(atoms[i - 1]!.lower) &&
  ALSO_NOUNS.has(atoms[i]!.lower)

const opensClause = (next: Atom | undefined) =>
  next !== undefined &&
  (next.quotation !== null ||
    SUBJECT_PRONOUNS.has(next.lower) ||
    (DETERMINERS.has(next.lower) && next.lower !== 'that') ||
    isCapitalised(next.text))

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

/** A verb whose form is as often a noun is one after a determiner, an adjective's place or a preposition. */
function isNounHere(atoms: Folded, i: number, form: string): boolean {
  const { lower } = atoms[i]!
  if (!ALSO_NOUNS.has(lower) || form === 'past') return false
  const prior = atoms[i - 1]!
  if (DETERMINERS.has(prior.lower) || PREPOSITIONS.has(prior.lower) || /^['’]s?$/.test(prior.text)) return true
  const next = atoms[i + 1]
  // *Harbour Board reports show*
  if (next && lower.endsWith('s') && reportingVerbs(next.lower).some(verb => verb.form === 'base')) return true
  return (
    next !== undefined && /^(?:of|on|about|from|by|in|to|is|are|was|were|and|has|have|had|will|would)$/.test(next.lower)
  )
}

/** *The plan proposed by the mayor*. */
const isPassive = (atoms: Folded, last: number, form: string) => form === 'past' && atoms[last + 1]?.lower === 'by'

/** The subject that follows its verb: *said Okafor, the mayor*; null where what follows reads as a clause. */
function subjectAfter(atoms: Folded, i: number, last: number): Range | null {
  const range = nounPhraseAfter(atoms, last + 1)
  if (!range) return null
  const next = atoms[range.last + 1]
  const first = atoms[range.first]!
  if (first.lower === 'that' || (isTime(first) && !isCalledSo(atoms, range.first))) return null
  const ends =
    !next ||
    next.quotation ||
    isMark(next, ',.;:—–--(!?') ||
    PREPOSITIONS.has(next.lower) ||
    SUBORDINATORS.has(next.lower) ||
    isTime(next) ||
    /^(?:late|early|last|this)$/.test(next.lower)
  const acts = AUXILIARIES.has(next?.lower ?? '') || MODALS.has(next?.lower ?? '')
  return ends || (atoms[i - 1]?.quotation && !acts) ? range : null
}

const PLURAL = new Set(
  'people police they we i you who men women children officials some many others both few several all most rcmp staff public management media republicans democrats'.split(
    ' '
  )
)

function agrees(atoms: Folded, { first, last }: Range, form: string, lead: Lead, verb: string): boolean {
  const head = atoms[last]!
  if (/^(?:if|whether)$/.test(atoms[first - 1]?.lower ?? '')) return false
  // *475 pledged delegates*
  if (/^[\d.,]+$/.test(head.text) && /^(?:pledged|estimated|promised)$/.test(verb)) return false
  // *Most Southern states* is a noun in most news.
  if (verb === 'states') return DOCUMENTS.has(head.lower) || /^(?:he|she|it|who|which)$/.test(head.lower)
  if (lead.did || lead.have || form === 'past' || form === 'gerund' || form === 'participle') return true
  // *It did not help Okafor convince anyone.*
  const singular =
    atoms.slice(first, last + 1).every(({ text }) => isCapitalised(text) && !/s$/i.test(text)) ||
    /^(?:he|she|it)$/.test(head.lower)
  if (!ALSO_NOUNS.has(verb)) return form !== 'base' || !singular || PLURAL.has(head.lower)
  if (form === 'present')
    return SUBJECT_PRONOUNS.has(head.lower) || isCapitalised(head.text) || DOCUMENTS.has(head.lower)
  if (lead.at < 0) return false
  return (
    PLURAL.has(head.lower) ||
    /s$/i.test(head.lower) ||
    (last > first && atoms.slice(first, last).some(atom => atom.lower === 'and')) ||
    AUXILIARIES.has(head.lower)
  )
}
