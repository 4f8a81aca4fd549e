import type { EntityKind } from '../../model/entity.js'
import { COMPANY_FORMS } from '../lexicon/organisations.js'
import type { Candidate } from './candidate.js'
import { isClaim } from './claims.js'
import { FUNCTION, GIVEN, SHOUTED, SURNAME } from './vocabulary.js'
import type { Word } from './words.js'

/** The words of a name as one string, by which its occurrences are told. */
export function formOf(words: readonly Word[], { first, last }: { first: number; last: number }): string {
  let form = words[first]!.folded
  for (let i = first + 1; i <= last; i++) form += ` ${words[i]!.folded}`
  return form
}

/** What the whole article says of a form: its kind, and how sure that is. */
export type Known = { kind: EntityKind; confidence: number }

/** What the article’s surer names tell of its other ones. */
export type Memory = {
  forms: Map<string, Known>
  /** Last and first words of people who are named in full somewhere. */
  people: Map<string, Known & { given: boolean }>
}

/** Learns from all candidates of the article which kind each form has. */
export function remember(candidates: readonly { words: readonly Word[]; candidate: Candidate }[]): Memory {
  const votes = new Map<string, Map<EntityKind, number>>()
  const people = new Map<string, Known & { given: boolean }>()
  const vote = (form: string, kind: EntityKind, weight: number) => {
    const kinds = votes.get(form) ?? new Map<EntityKind, number>()
    votes.set(form, kinds)
    kinds.set(kind, (kinds.get(kind) ?? 0) + weight)
  }
  for (const { words, candidate } of candidates) {
    if (candidate.kind === null) continue
    vote(formOf(words, candidate), candidate.kind, candidate.confidence)
    if (candidate.last > candidate.first && COMPANY_FORMS.has(words[candidate.last]!.folded)) {
      vote(formOf(words, { first: candidate.first, last: candidate.last - 1 }), 'organisation', candidate.confidence)
    }
    if (candidate.kind !== 'person' || candidate.last === candidate.first || candidate.confidence < 0.5) continue
    const known = { kind: 'person', confidence: Math.min(0.9, candidate.confidence), given: false } as const
    const surname = words[candidate.last]!
    if (!(surname.flags & FUNCTION)) people.set(surname.folded, known)
    const given = words[candidate.first]!
    if (!(given.flags & FUNCTION) && !people.has(given.folded))
      people.set(given.folded, { ...known, confidence: 0.7, given: true })
  }
  const forms = new Map<string, Known>()
  for (const [form, kinds] of votes) {
    let sum = 0
    let best: [EntityKind, number] | undefined
    for (const vote of kinds) {
      sum += vote[1]
      if (!best || vote[1] > best[1]) best = vote
    }
    if (best)
      forms.set(form, {
        kind: best[0],
        confidence: Math.min(0.95, (best[1] / sum) * Math.max(0.5, Math.min(1, best[1])))
      })
  }
  return { forms, people }
}

/** The candidate with the kind that the article’s other names give it; undefined when nothing tells what it is. */
export function settle(words: readonly Word[], candidate: Candidate, memory: Memory): Candidate | undefined {
  if (candidate.confidence >= 0.9 || isClaim(candidate)) return candidate
  const form = formOf(words, candidate)
  if (candidate.last === candidate.first) {
    const person = memory.people.get(form)
    const { flags } = words[candidate.first]!
    const before = words[candidate.first - 1]?.folded ?? ''
    // A city’s name is a person’s only where nothing speaks for the city; *the Obi* is nobody.
    const unlikely =
      candidate.method === 'names/gazetteer'
        ? !(flags & (GIVEN | SURNAME)) || person?.given === true || /^(?:in|at|near|from|to|the)$/.test(before)
        : before === 'the'
    if (person && !unlikely && !(flags & SHOUTED && form.length < 4)) {
      return { ...candidate, kind: 'person', method: 'names/same-person', confidence: person.confidence }
    }
  }
  const known = memory.forms.get(form)
  if (known && known.kind !== candidate.kind && known.confidence >= 0.5) {
    return { ...candidate, kind: known.kind, method: 'names/same-form', confidence: Math.min(0.8, known.confidence) }
  }
  // A guess from the shape of the words alone is not worth a wrong entity, unless the article says the name again.
  if (candidate.confidence < 0.35 && words[candidate.first]!.seen.capital < 3) return undefined
  if (candidate.kind !== null) return candidate
  return undefined
}
