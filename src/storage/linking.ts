import type { Finding, FoundEntity } from '../model/annotations.js'
import type { EntityKind } from '../model/entity.js'
import type { Ids } from '../model/ids.js'
import { recordChange } from './changes.js'
import { wordings } from './entities.js'
import { nameKey } from './fold.js'
import { found, type ProvenanceColumns } from './provenance.js'
import { matchRoles } from './roles.js'
import { freeSlug } from './slug.js'
import { all, allOfEach, insert, one, type Unit } from './unit.js'

/** The entity that an article's entity is, and why, and by whom, it is taken for that one. */
export type Link = Finding & { id: string; by: 'machine' | 'editor'; version: string }

/** Kinds of which a short form is seldom the full name of another one. */
const KNOWN_BY_ALIAS: ReadonlySet<EntityKind> = new Set(['organisation', 'place', 'group'])

/** A name that more than so many entities bear says nothing. */
const BEARERS_MAX = 20

/** An entity that bears the name, with its roles. */
type Bearer = { id: string; roles: string[] }

/**
 * Links an article's entities to those that other articles name, or to new ones: by rules, the surest first. They
 * are cautious: to take two people for one is worse than to take one for two, so a surname alone links nobody, and
 * neither does a full name whose bearers the roles do not tell apart. `former` are the entities that the article was
 * linked to before it is saved again: they stay what they were. The confidences are chosen, not measured: no corpus
 * says who is who. What editors have decided comes after it (`decided`); one that was merged into another is found too,
 * so that the decision can be undone.
 */
export function* linkEntities(
  entities: readonly FoundEntity[],
  former: ReadonlySet<string>,
  version: string,
  ids: Ids,
  at: string
): Unit<Link[]> {
  const namesakes = yield* namesakesOf(entities)
  const links: Link[] = []
  for (const entity of entities) {
    const bearers = namesakes.get(keyOf(entity)) ?? []
    const known = byName(entity, bearers, former) ?? (yield* byAlias(entity)) ?? (yield* bySurname(entity))
    const { id, rule, confidence } = known ?? { id: ids('ent'), rule: 'first-met', confidence: 1 }
    if (!known) {
      yield* createEntity(entity, found(entity, version), id, at)
      if (bearers.length < BEARERS_MAX) bearers.push({ id, now_id: id, roles: [] })
    }
    links.push({ id, by: 'machine', method: `linking/${rule}`, confidence, version })
  }
  return links
}

/** The entity, and the rule that found it. */
type Hit = { id: string; rule: string; confidence: number }

/** An entity of the same full name; `now_id` is what it was merged into, or itself. */
type Namesake = Bearer & { now_id: string }

const keyOf = ({ kind, name }: FoundEntity) => `${kind} ${nameKey(name)}`

/** By kind and full name, the entities that bear it, in the order of their ids. */
function* namesakesOf(entities: readonly FoundEntity[]): Unit<Map<string, Namesake[]>> {
  const named = [...new Map(entities.map(entity => [keyOf(entity), entity]))]
  const keys = named.map(([, { kind, name }]) => [kind, nameKey(name)])
  const standing = yield* allOfEach<{ id: string; now_id: string }>(
    `SELECT id, id AS now_id FROM entities WHERE +kind = ? AND name_key = ? ORDER BY id LIMIT ${BEARERS_MAX}`,
    keys
  )
  const merged = (yield* one('SELECT 1 FROM merged_entities LIMIT 1'))
    ? yield* allOfEach<{ id: string; now_id: string }>(
        'SELECT id, now_id FROM merged_entities WHERE kind = ? AND name_key = ?',
        keys
      )
    : []
  const found = named.map(([key, { kind }], i) => {
    const rows = [...standing[i]!, ...(merged[i] ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, BEARERS_MAX)
    return { key, kind, rows }
  })
  const roles = yield* rolesOf(found.flatMap(({ kind, rows }) => (kind === 'person' ? rows : [])))
  return new Map(found.map(({ key, rows }) => [key, rows.map(row => ({ ...row, roles: roles(row.id) }))]))
}

/** The entity of the same kind and the same full name. */
function byName(entity: FoundEntity, bearers: readonly Namesake[], former: ReadonlySet<string>): Hit | undefined {
  const same = bearers.find(({ id }) => former.has(id))
  if (same) return hit(same.id, 'same-article', 1)
  const apart = bearers.filter(({ id, now_id }) => id === now_id || !bearers.some(other => other.id === now_id))
  if (entity.kind !== 'person') return apart[0] && hit(apart[0].id, 'same-name', 0.95)
  const sharing = apart.filter(({ roles }) => matchRoles(entity.roles, roles) === 'shared')
  if (sharing[0] && sharing.length === 1) return hit(sharing[0].id, 'same-name-and-role', 0.97)
  const [only, another] = apart
  const isFull = nameKey(entity.name).includes(' ')
  if (!only || another || !isFull || matchRoles(entity.roles, only.roles) === 'contrary') return
  return hit(only.id, 'same-name', 0.9)
}

/** The only entity of the kind that articles also call so. */
function* byAlias(entity: FoundEntity): Unit<Hit | undefined> {
  const key = nameKey(entity.name)
  if (!KNOWN_BY_ALIAS.has(entity.kind) && !(entity.kind === 'person' && key.includes(' '))) return
  const [only, another] = yield* calledSo(entity)
  if (!only || another || matchRoles(entity.roles, only.roles) === 'contrary') return
  return hit(only.id, 'known-alias', 0.85)
}

/** The only person of the surname that has one of the roles. */
function* bySurname(entity: FoundEntity): Unit<Hit | undefined> {
  if (entity.kind !== 'person' || nameKey(entity.name).includes(' ')) return
  const bearers = yield* calledSo(entity)
  if (bearers.length === BEARERS_MAX) return
  const [only, another] = bearers.filter(({ roles }) => matchRoles(entity.roles, roles) === 'shared')
  if (only && !another) return hit(only.id, 'surname-and-role', 0.8)
}

const hit = (id: string, rule: string, confidence: number): Hit => ({ id, rule, confidence })

/** Entities of the kind that articles call by the name. */
function* calledSo({ kind, name }: FoundEntity): Unit<Bearer[]> {
  const rows = yield* all<{ id: string }>(
    `SELECT DISTINCT e.id FROM aliases a JOIN entities e ON e.id = a.entity_id
     WHERE a.name_key = ? AND e.kind = ? LIMIT ?`,
    nameKey(name),
    kind,
    BEARERS_MAX
  )
  const roles = yield* rolesOf(rows)
  return rows.map(({ id }) => ({ id, roles: roles(id) }))
}

/** Tells the roles of some entities. */
function* rolesOf(rows: readonly { id: string }[]): Unit<(id: string) => string[]> {
  const ids = rows.map(row => row.id)
  const roles = ids.length ? yield* wordings('roles', 'role', ids) : undefined
  return id => [...(roles?.get(id)?.keys() ?? [])]
}

/** Adds an entity that no article mentions yet. */
export function* createEntity(
  entity: Pick<FoundEntity, 'kind' | 'name'>,
  provenance: ProvenanceColumns,
  id: string,
  at: string
): Unit<void> {
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
    ...provenance
  })
  yield* recordChange({ kind: 'entity', id, op: 'created' }, at)
}
