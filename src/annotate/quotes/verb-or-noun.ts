import { isCapitalised } from '../characters.js'
import {
  AUXILIARIES,
  DETERMINERS,
  DOCUMENTS,
  OCCASIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS
} from '../lexicon/attribution-words.js'
import { ALSO_NOUNS, reportingVerbs } from '../lexicon/reporting-verbs.js'
import type { Atom, Folded, Range } from './folded.js'
import { isNominal } from './noun-phrases.js'
import type { Lead } from './verb-lead.js'

/** A verb whose form is as often a noun is one after a determiner, an adjective's place or a preposition. */
export function isNounHere(atoms: Folded, i: number, form: string): boolean {
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

/** *their worst showing*, *a stern warning*: a determiner and an adjective lead up to a noun; not *a statement saying*. */
export const isMeasured = (atoms: Folded, i: number): boolean =>
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

const PLURAL = new Set(
  'people police they we i you who men women children officials some many others both few several all most rcmp staff public management media republicans democrats'.split(
    ' '
  )
)

/** Whether a verb in some form may be that of a subject; what is as often a noun must agree with it in number. */
export function agrees(atoms: Folded, { first, last }: Range, form: string, lead: Lead, verb: string): boolean {
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
