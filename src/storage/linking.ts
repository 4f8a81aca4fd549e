import type { Finding, FoundEntity } from '../model/annotations.js'
import type { EntityKind } from '../model/entity.js'
import type { Ids } from '../model/ids.js'
import { recordChange } from './changes.js'
import { nameKey } from './fold.js'
import { found } from './provenance.js'
import { matchRoles } from './roles.js'
import { freeSlug } from './slug.js'
import { all, insert, marks, type Unit } from './unit.js'

/** The entity that an article's entity is, and why it is taken for that one. */
export type Link = Finding & { id: string }

/** Kinds of which a short form is seldom the full name of another one. */
const KNOWN_BY_ALIAS: ReadonlySet<EntityKind> = new Set(['organisation', 'place', 'group'])

/** A name that more than so many entities bear says nothing. */
const BEARERS_MAX = 20

/** An entity that bears the name, with its roles. */
type Bearer = { id: string; roles: string[] }

/**
 * Links an article's entity to the one that other articles name, or to a new one: by rules, the surest first. They
 * are cautious: to take two people for one is worse than to take one for two, so a surname alone links nobody, and
 * neither does a full name whose bearers the roles do not tell apart. `former` are the entities that the article named
 * before it is saved again: they stay what they were. The confidences are chosen, not measured: no corpus says who is
 * who.
 */
export function* linkEntity(
  entity: FoundEntity,
  former: ReadonlySet<string>,
  version: string,
  ids: Ids,
  at: string
): Unit<Link> {
  const known = (yield* byName(entity, former)) ?? (yield* byAlias(entity)) ?? (yield* bySurname(entity))
  if (known) return known
  const id = yield* createEntity(entity, version, ids('ent'), at)
  return link(id, 'first-met', 1)
}

/** The entity of the same kind and the same full name. */
function* byName(entity: FoundEntity, former: ReadonlySet<string>): Unit<Link | undefined> {
  const key = nameKey(entity.name)
  const rows = yield* all<{ id: string }>(
    'SELECT id FROM entities WHERE kind = ? AND name_key = ? ORDER BY id LIMIT ?',
    entity.kind,
    key,
    BEARERS_MAX
  )
  const same = rows.find(({ id }) => former.has(id))
  if (same) return link(same.id, 'same-article', 1)
  if (entity.kind !== 'person') return rows[0] && link(rows[0].id, 'same-name', 0.95)
  const namesakes = yield* withRoles(rows)
  const sharing = namesakes.filter(({ roles }) => matchRoles(entity.roles, roles) === 'shared')
  if (sharing[0] && sharing.length === 1) return link(sharing[0].id, 'same-name-and-role', 0.97)
  const [only, another] = namesakes
  if (!only || another || !key.includes(' ') || matchRoles(entity.roles, only.roles) === 'contrary') return
  return link(only.id, 'same-name', 0.9)
}

/** The only entity of the kind that articles also call so. */
function* byAlias(entity: FoundEntity): Unit<Link | undefined> {
  const key = nameKey(entity.name)
  if (!KNOWN_BY_ALIAS.has(entity.kind) && !(entity.kind === 'person' && key.includes(' '))) return
  const [only, another] = yield* calledSo(entity)
  if (!only || another || matchRoles(entity.roles, only.roles) === 'contrary') return
  return link(only.id, 'known-alias', 0.85)
}

/** The only person of the surname that has one of the roles. */
function* bySurname(entity: FoundEntity): Unit<Link | undefined> {
  if (entity.kind !== 'person' || nameKey(entity.name).includes(' ')) return
  const bearers = yield* calledSo(entity)
  if (bearers.length === BEARERS_MAX) return
  const [only, another] = bearers.filter(({ roles }) => matchRoles(entity.roles, roles) === 'shared')
  if (only && !another) return link(only.id, 'surname-and-role', 0.8)
}

const link = (id: string, rule: string, confidence: number): Link => ({
  id,
  method: `linking/${rule}`,
  confidence
})

/** Entities of the kind that articles call by the name. */
function* calledSo({ kind, name }: FoundEntity): Unit<Bearer[]> {
  const rows = yield* all<{ id: string }>(
    `SELECT DISTINCT e.id FROM aliases a JOIN entities e ON e.id = a.entity_id
     WHERE a.name_key = ? AND e.kind = ? LIMIT ?`,
    nameKey(name),
    kind,
    BEARERS_MAX
  )
  return yield* withRoles(rows)
}

function* withRoles(rows: readonly { id: string }[]): Unit<Bearer[]> {
  if (rows.length === 0) return []
  const ids = rows.map(row => row.id)
  const roles = yield* all<{ entity_id: string; role: string }>(
    `SELECT entity_id, role FROM roles WHERE entity_id IN (${marks(ids.length)})`,
    ...ids
  )
  return ids.map(id => ({ id, roles: roles.filter(row => row.entity_id === id).map(row => row.role) }))
}

function* createEntity(entity: FoundEntity, version: string, id: string, at: string): Unit<string> {
  yield* insert('entities', {
    id,
    slug: yield* freeSlug('entities', entity.name, entity.kind, id),
    kind: entity.kind,
    name: entity.name,
    name_key: nameKey(entity.name),
    article_count: 0,
    quote_count: 0,
    mention_count: 0,
    created_at: at,
    updated_at: at,
    ...found(entity, version)
  })
  yield* recordChange({ kind: 'entity', id, op: 'created' }, at)
  return id
}
