import type { EntityKind } from '../../model/entity.js'
import { EVENT_STARTS } from '../lexicon/events.js'
import { PARTICLES } from '../lexicon/function-words.js'
import { NO_ORGANISATION } from '../lexicon/organisations.js'
import type { Candidate } from './candidate.js'
import { kindFromContext } from './context.js'
import { lookUp } from './gazetteer.js'
import type { Run } from './runs.js'
import { endOfTitle, nextTitle } from './titles.js'
import {
  COMMON,
  EVENT_HEAD,
  GIVEN,
  HONORIFIC,
  INITIAL,
  ORGANISATION_HEAD,
  ORGANISATION_STEM,
  PEOPLE,
  PLACE_HEAD,
  SHOUTED,
  SMALL,
  SURNAME,
  TITLE_PART
} from './vocabulary.js'
import type { Word } from './words.js'

/** The names in a run of capitalised words, without titles; `kind` is null where the run does not tell it. */
export function classify(words: readonly Word[], { first, last }: Run): Candidate[] {
  const found: Candidate[] = []
  let at = first
  let titled = false
  const rest = (name: Candidate | undefined) => {
    if (name) found.push(name)
    return found
  }
  const head = kindFromHead(words, first, last)
  while (at <= last) {
    const afterTitle = endOfTitle(words, at, last)
    if (afterTitle > at && !(at === first && head && !titled && afterTitle <= last)) {
      if (afterTitle > last && at > first && titled) return found
      titled = true
      at = afterTitle
      continue
    }
    if (titled) {
      const next = nextTitle(words, at, last)
      return rest(person(words, at, next - 1, 'names/title', 0.95))
    }
    const known = lookUp(words, at, last)
    if (known && known.end > last) return rest(whole(words, at, last))
    const title = nextTitle(words, at, last)
    if (title <= last) {
      found.push(...classify(words, { first: at, last: title - 1 }))
      at = title
      continue
    }
    if (words[at]!.flags & PEOPLE && !kindFromHead(words, at, last)) {
      found.push({ first: at, last: at, kind: 'group', method: 'names/people', confidence: 0.9 })
      at++
      continue
    }
    const inner = innerPerson(words, at, last)
    if (inner > at) {
      const before = inner - 1
      const stripped = classify(words, { first: at, last: before }).filter(({ kind }) => kind !== 'person')
      return [
        ...found,
        ...stripped,
        { first: inner, last, kind: 'person', method: 'names/given-name', confidence: 0.85 }
      ]
    }
    return rest(whole(words, at, last))
  }
  return found
}

/**
 * Where a person’s name begins in a run that begins with something else: *Foreign Affairs* **Ada Obi**,
 * *FIFA* **Ada Obi**. `at` when there is none.
 */
function innerPerson(words: readonly Word[], at: number, last: number): number {
  const first = words[at]!
  const foreign = first.flags & COMMON ? !(first.flags & GIVEN) : first.flags & SHOUTED || lookUp(words, at, last)
  if (!foreign || kindFromHead(words, at, last)) return at
  for (let i = at + 1; i < last && i > last - 5; i++) {
    const { flags } = words[i]!
    if (flags & SMALL || !(flags & GIVEN) || flags & (COMMON | PEOPLE | TITLE_PART)) continue
    if (words[i - 1]!.flags & SMALL || lookUp(words, i, last)?.kind === 'place') continue
    let personal = true
    for (let j = i + 1; j <= last; j++) if (words[j]!.flags & COMMON && !(words[j]!.flags & SURNAME)) personal = false
    if (personal && last - i < 4) return i
  }
  return at
}

function person(
  words: readonly Word[],
  first: number,
  last: number,
  method: string,
  confidence: number
): Candidate | undefined {
  if (last < first) return undefined
  const known = lookUp(words, first, last)
  if (known && known.end > last && (known.sort === 'country' || known.kind === 'group')) {
    return { first, last, kind: known.kind, method: 'names/gazetteer', confidence: 0.9 }
  }
  const head = kindFromHead(words, first, last)
  if (head && last > first) return { first, last, kind: head, method: 'names/head', confidence: 0.8 }
  let plain = 0
  for (let i = first; i <= last; i++) if (words[i]!.flags & COMMON && !(words[i]!.flags & (GIVEN | SURNAME))) plain++
  if (plain === last - first + 1) {
    const addressed = (words[first - 1]!.flags & HONORIFIC) > 0 || words[first]!.seen.capital > 1
    return plain === 1 && addressed ? { first, last, kind: 'person', method, confidence: 0.6 } : undefined
  }
  return { first, last, kind: 'person', method, confidence }
}

/** The kind that the noun tells which the name ends with, or goes on from with *of*. */
function kindFromHead(words: readonly Word[], first: number, last: number): EntityKind | undefined {
  if (last === first) return undefined
  for (let i = first; i < last; i++) {
    if (!/^(?:of|for)$/.test(words[i + 1]?.text ?? '')) continue
    const { flags, folded } = words[i]!
    if (EVENT_STARTS.has(words[i]!.text) || folded === 'declaration') return 'event'
    if (/^(?:gulf|strait|bay|isle|cape|republic|kingdom|sea|port)$/.test(folded)) return 'place'
    if (flags & (ORGANISATION_STEM | ORGANISATION_HEAD)) return 'organisation'
  }
  for (let i = first + 1; i < last; i++) {
    // *US Federal Reserve*, *Egyptian Red Crescent*: a known organisation of somewhere.
    const known = words[first]!.reach > 0 ? lookUp(words, i, last) : undefined
    if (known?.kind === 'organisation' && known.end > last && known.end > i + 1) return 'organisation'
  }
  const { flags, folded } = words[last]!
  const before = words[last - 1]!.flags
  if (last === first + 1 && before & GIVEN && !(before & COMMON) && flags & SURNAME) return undefined
  if (EVENT_STARTS.has(words[first]!.text)) return 'event'
  if (flags & ORGANISATION_HEAD) return 'organisation'
  if (flags & EVENT_HEAD) return 'event'
  if (flags & PLACE_HEAD) return 'place'
  if (/^(?:act|bill|code)$/.test(folded) && before & COMMON) return 'work'
  if (
    /^(?:mount|lake|river|port|fort|cape|camp|san|santa|santo|st\.|el|la|los|las|playa|puerto|punta|cayo|laguna|isla|islas|villa|cerro|monte|sierra|ciudad|rio|tel|wadi)$/.test(
      words[first]!.folded
    ) &&
    folded.length > 1
  ) {
    // *River Watch Norland* is no river.
    for (let i = first + 1; i < last; i++) if (words[i]!.flags & ORGANISATION_HEAD) return 'organisation'
    return 'place'
  }
  return undefined
}

/** The kind of a run that is one name. */
function whole(words: readonly Word[], first: number, last: number): Candidate | undefined {
  const run = { first, last }
  const length = last - first + 1
  const start = words[first]!
  const end = words[last]!
  const known = lookUp(words, first, last)
  if (words[last + 1]?.text === '$') return undefined
  if (known && known.end > last) {
    const certain = known.sort !== 'city' && known.sort !== 'region'
    if (certain || length > 1)
      return { ...run, kind: known.kind, method: 'names/gazetteer', confidence: known.sort === 'country' ? 0.97 : 0.9 }
    const context = kindFromContext(words, run)
    if (context?.kind === 'person' && start.flags & (GIVEN | SURNAME))
      return { ...run, ...context, method: 'names/context' }
    return {
      ...run,
      kind: known.kind,
      method: 'names/gazetteer',
      confidence: start.flags & (GIVEN | COMMON) ? 0.7 : 0.85
    }
  }
  const head = kindFromHead(words, first, last)
  if (head) return { ...run, kind: head, method: 'names/head', confidence: 0.85 }
  if (length === 1) return single(words, first)
  const initial = start.flags & INITIAL || words[first + 1]!.flags & INITIAL
  const proper = !(start.flags & COMMON) || (end.flags & SURNAME) > 0
  if (initial || (start.flags & GIVEN && proper && !(start.flags & PEOPLE) && length < 10)) {
    const confidence = end.flags & COMMON && !(end.flags & SURNAME) ? 0.7 : 0.92
    return { ...run, kind: 'person', method: 'names/given-name', confidence }
  }
  const context = kindFromContext(words, run)
  if (context) return { ...run, ...context, method: 'names/context' }
  return { ...run, ...kindFromShape(words, first, last) }
}

/** What is left to tell by: surnames, particles, whether the words are English. */
function kindFromShape(words: readonly Word[], first: number, last: number): Omit<Candidate, 'first' | 'last'> {
  const length = last - first + 1
  let plain = 0
  let shouted = false
  for (let i = first; i <= last; i++) {
    const { flags, folded } = words[i]!
    if (flags & COMMON && !PARTICLES.has(folded)) plain++
    if (flags & SHOUTED) shouted = true
  }
  const start = words[first]!.flags
  const end = words[last]!.flags
  const article = words[first - 1]?.folded === 'the'
  if (plain === length) return { kind: null, method: 'names/common', confidence: 0.3 }
  if (article || shouted) return { kind: 'organisation', method: 'names/shape', confidence: 0.4 }
  if (end & SURNAME && plain === 0 && length < 5) return { kind: 'person', method: 'names/surname', confidence: 0.8 }
  if (start & (GIVEN | SURNAME) && !(end & COMMON) && length < 4)
    return { kind: 'person', method: 'names/surname', confidence: 0.6 }
  if (plain === 0 && length < 5) return { kind: 'person', method: 'names/shape', confidence: 0.5 }
  return { kind: 'organisation', method: 'names/shape', confidence: 0.3 }
}

/** One word that no list tells: an acronym, a surname, the name of a village. */
function single(words: readonly Word[], at: number): Candidate | undefined {
  const { flags, text } = words[at]!
  const run = { first: at, last: at }
  if (NO_ORGANISATION.has(text) || text.length < 2 || flags & INITIAL) return undefined
  const context = kindFromContext(words, run)
  if (flags & SHOUTED && text.length < 7) {
    return { ...run, kind: 'organisation', method: 'names/acronym', confidence: 0.7 }
  }
  if (flags & COMMON && !(flags & (GIVEN | SURNAME)))
    return { ...run, kind: null, method: 'names/common', confidence: 0.2 }
  if (context) return { ...run, ...context, method: 'names/context' }
  if (flags & (GIVEN | SURNAME) && !(flags & COMMON))
    return { ...run, kind: 'person', method: 'names/given-name', confidence: 0.6 }
  return { ...run, kind: null, method: 'names/shape', confidence: 0.3 }
}
