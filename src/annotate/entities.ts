import type { FoundEntity, FoundMention } from '../model/annotations.js'
import { spelledOut } from './entities/definitions.js'
import { addForm, type Draft, draftOf, fullest, type Joint, type Written, written } from './entities/draft.js'
import { bareOffices } from './entities/offices.js'
import { Organisations } from './entities/organisations.js'
import { People } from './entities/people.js'
import { rolesAround } from './entities/roles.js'
import { personsUnawares } from './entities/unawares.js'
import { countries } from './lexicon/countries.js'
import { locator } from './locate.js'
import type { Name } from './names/name.js'
import { fold } from './names/vocabulary.js'
import type { Reading } from './reading.js'
import type { Referents } from './referents.js'

/**
 * Joins the names that mean the same thing into entities, with aliases and roles. Cautious: names of different kinds
 * are never one, and a short form that fits two entities joins neither. The mentions are in reading order, one for
 * each name; entities are in the order of their first mention.
 */
export function groupNames(reading: Reading, names: readonly Name[]): Referents {
  const people = new People()
  const organisations = new Organisations()
  const read = names.map(written)
  const introduce = (name: Written) => name.name.kind === 'person' && people.introduce(name)
  const isOffice = bareOffices(reading, read)
  const named = read.filter(name => !isOffice(name))
  named.forEach(introduce)
  const isPerson = personsUnawares(reading, named, people)
  const all = named.map(name => (isPerson(name) ? { ...name, name: { ...name.name, kind: 'person' as const } } : name))
  all.forEach(introduce)
  for (const name of all) if (name.name.kind === 'organisation') organisations.introduce(name)
  for (const { acronym, name, parts } of spelledOut(reading, all)) organisations.define(acronym, name, parts)
  const others = new Map<string, Draft>()
  const join = (name: Written): Joint => {
    if (name.name.kind === 'person') return people.join(name)
    if (name.name.kind === 'organisation') return organisations.join(name)
    return joinOther(others, name)
  }
  const numbers = new Map<Draft, number>()
  const mentions: FoundMention[] = all.map(name => {
    const { draft, method, confidence } = join(name)
    const entity = numbers.get(draft) ?? numbers.size
    numbers.set(draft, entity)
    return {
      entity,
      span: name.name.span,
      form: 'name',
      method: method ?? name.name.method,
      confidence: round(Math.min(name.name.confidence, confidence))
    }
  })
  const entities = [...numbers.keys()].map(toEntity)
  addRoles(reading, entities, mentions)
  return { entities, mentions }
}

/** Places, peoples, events: the same words, or the same country or people by another word. */
function joinOther(others: Map<string, Draft>, name: Written): Joint {
  const { kind } = name.name
  const { places, peoples } = countries()
  const country = kind === 'place' ? places.get(name.text) : kind === 'group' ? peoples.get(name.text) : undefined
  const canonical = kind === 'place' ? (country?.name ?? null) : null
  const key = `${kind} ${fold(country?.name ?? name.words.filter(word => word !== 'the').join(' '))}`
  const known = others.get(key)
  if (known) addForm(known, name)
  const draft = known ?? draftOf(name, canonical)
  others.set(key, draft)
  return { draft, method: null, confidence: 1 }
}

function toEntity(draft: Draft): FoundEntity {
  const name = fullest(draft)
  return {
    name,
    kind: draft.kind,
    aliases: [...draft.forms.keys()].filter(form => form !== name),
    roles: [],
    method: draft.best.method,
    confidence: round(draft.best.confidence)
  }
}

function addRoles(reading: Reading, entities: FoundEntity[], mentions: readonly FoundMention[]): void {
  const locate = locator(reading)
  const named = new Map<number, Set<number>>()
  for (const { span } of mentions) {
    const { read, first, last } = locate(span)
    const starts = named.get(span.block) ?? new Set()
    named.set(span.block, starts)
    for (let i = first; i <= last; i++) starts.add(read.tokens[i]!.start)
  }
  for (const { entity, span } of mentions) {
    const { kind, roles } = entities[entity]!
    if (kind !== 'person' || roles.length >= 12) continue
    for (const role of rolesAround(locate(span), token => named.get(span.block)!.has(token.start))) {
      if (!roles.some(known => fold(known) === fold(role))) roles.push(role)
    }
  }
}

const round = (confidence: number) => Math.round(confidence * 100) / 100
