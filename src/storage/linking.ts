import type { FoundEntity } from '../model/annotations.js'
import type { EntityKind } from '../model/entity.js'
import type { Ids } from '../model/ids.js'
import { recordChange } from './changes.js'
import { nameKey } from './fold.js'
import { found } from './provenance.js'
import { freeSlug } from './slug.js'
import { all, insert, one, type Unit } from './unit.js'

/** Kinds of which a short form is seldom the full name of another one. */
const KNOWN_BY_ALIAS: ReadonlySet<EntityKind> = new Set(['organisation', 'place', 'group'])

/**
 * The id of the entity that an article's entity is: one of the same kind with the same full name, or else the only
 * one of its kind that articles also call so, or else a new one. A surname alone is nobody's alias: to take two
 * people for one is worse than to take one for two.
 */
export function* linkEntity(entity: FoundEntity, version: string, ids: Ids, at: string): Unit<string> {
  const key = nameKey(entity.name)
  const namesake = yield* one<{ id: string }>(
    'SELECT id FROM entities WHERE kind = ? AND name_key = ? ORDER BY id LIMIT 1',
    entity.kind,
    key
  )
  if (namesake) return namesake.id
  if (KNOWN_BY_ALIAS.has(entity.kind) || (entity.kind === 'person' && key.includes(' '))) {
    const [only, another] = yield* all<{ id: string }>(
      `SELECT DISTINCT e.id FROM aliases a JOIN entities e ON e.id = a.entity_id
       WHERE a.name_key = ? AND e.kind = ? LIMIT 2`,
      key,
      entity.kind
    )
    if (only && !another) return only.id
  }
  return yield* createEntity(entity, version, ids('ent'), at)
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
