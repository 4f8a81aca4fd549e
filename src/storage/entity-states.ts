import type { EntityKind } from '../model/entity.js'
import { among } from './condition.js'
import { type EntityRow, wordings } from './entities.js'
import { nameKey } from './fold.js'
import { createEntity, type Link } from './linking.js'
import type { ProvenanceColumns } from './provenance.js'
import { all, type Unit } from './unit.js'

/** An entity before articles were saved, regrouped or deleted, and what that adds to what they say of it. */
export type EntityState = {
  row: EntityRow
  names: Wordings
  roles: Wordings
  added: { articles: number; mentions: number; quotes: number }
  /** How many articles fewer than before give it its name; `Infinity` where that is not known. */
  lost: number
}

/** In how many articles each wording stands, before and by now. */
export type Wordings = { before: ReadonlyMap<string, number>; now: Map<string, number> }

/** The entities that a piece of work concerns, by id. */
export type EntityStates = Map<string, EntityState>

/** Reads the states of those of the entities that there are, unless they were read already. */
export function* readStates(states: EntityStates, ids: readonly string[]): Unit<void> {
  const unread = [...new Set(ids)].filter(id => !states.has(id))
  if (unread.length === 0) return
  const picked = among('id', unread)
  const rows = yield* all<EntityRow>(`SELECT * FROM entities WHERE ${picked.sql}`, ...picked.values)
  const mentioned = rows.filter(row => row.article_count > 0).map(row => row.id)
  const names = yield* wordings('aliases', 'name', mentioned)
  const roles = yield* wordings('roles', 'role', mentioned)
  const worded = (before = new Map<string, number>()) => ({ before, now: new Map(before) })
  for (const row of rows) {
    const added = { articles: 0, mentions: 0, quotes: 0 }
    states.set(row.id, {
      row,
      names: worded(names.get(row.id)),
      roles: worded(roles.get(row.id)),
      added,
      lost: 0
    })
  }
}

/** What an entity is made of. */
type Original = { kind: EntityKind; name: string; provenance: ProvenanceColumns }

/**
 * Reads the states of the entities that links lead to. One that is no more, since all articles that named it went to
 * another, is there again, made of the original of its link.
 */
export function* readLinked(
  states: EntityStates,
  links: readonly Link[],
  originals: readonly Original[],
  at: string
): Unit<void> {
  const ids = links.map(link => link.id)
  yield* readStates(states, ids)
  const gone = new Set(ids.filter(id => !states.has(id)))
  for (const [number, id] of ids.entries()) {
    if (!gone.delete(id)) continue
    const { provenance, ...entity } = originals[number]!
    yield* createEntity(entity, provenance, id, at)
  }
  yield* readStates(states, ids)
}

/** What one article says of an entity. */
type Said = {
  name: string
  aliases: readonly string[]
  roles: readonly string[]
  mentionCount: number
  quoteCount: number
}

/** Adds what an article says of an entity to what all say, or takes it out. */
export function count(state: EntityState, said: Said, sign: 1 | -1): void {
  const { added, names, roles } = state
  added.articles += sign
  added.mentions += sign * said.mentionCount
  added.quotes += sign * said.quoteCount
  for (const name of [said.name, ...said.aliases]) names.now.set(name, (names.now.get(name) ?? 0) + sign)
  for (const role of said.roles) roles.now.set(role, (roles.now.get(role) ?? 0) + sign)
  if (nameKey(said.name) === state.row.name_key) state.lost -= sign
}
