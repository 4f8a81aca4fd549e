import type { Entity, EntityKind } from '../model/entity.js'
import type { Page } from '../model/page.js'
import { notFound } from '../model/problem.js'
import { condition, given, idOf } from './condition.js'
import { equal, member } from './filter.js'
import { type Listing, listIds, type Order, orderBy, pageOf } from './listing.js'
import { matching } from './match.js'
import { type ProvenanceColumns, provenanceOf } from './provenance.js'
import type { EntityColumns } from './refs.js'
import type { EntityQuery } from './store.js'
import { all, marks, one, type Unit } from './unit.js'

/** So many aliases, and so many roles, are shown of an entity: those that most articles use. */
const WORDINGS_MAX = 50

const ORDERS: Record<EntityQuery['sort'], Order> = {
  '-mentionCount': orderBy('descending', '#mention_count', 'id'),
  '-quoteCount': orderBy('descending', '#quote_count', 'id'),
  '-articleCount': orderBy('descending', '#article_count', 'id'),
  '-createdAt': orderBy('descending', 'created_at', 'id'),
  name: orderBy('ascending', 'name_key', 'id'),
  '-name': orderBy('descending', 'name_key', 'id')
}

/** The entity of this id or slug. Throws `not-found`. */
export function* getEntity(named: string): Unit<Entity> {
  const row = yield* one<{ id: string }>(`SELECT id FROM entities WHERE id = ${idOf('entities', named)}`, named)
  const entity = row && (yield* entitiesById([row.id])).get(row.id)
  if (!entity) throw notFound('entity', named)
  return entity
}

/** A page of entities. */
export function* listEntities(query: EntityQuery): Unit<Page<Entity>> {
  const { ids, page } = yield* listIds(entityListing(query), query)
  return pageOf(ids, yield* entitiesById(ids), page)
}

/** What a list of entities holds. */
function entityListing(query: EntityQuery): Listing {
  const leads = query.sort === '-mentionCount'
  return {
    table: 'entities',
    order: ORDERS[query.sort],
    filters: [
      ...given(query.article, article =>
        member(
          'entities',
          'id',
          'appearances',
          'entity_id',
          condition(`article_id = ${idOf('articles', article)}`, article)
        )
      ),
      ...given(query.q, words => matching('entities', 'entity_text', words)),
      ...given(query.role, role => matching('entities', 'entity_text', role, { columns: ['roles'], stemmed: false })),
      ...given(query.kind, kinds => equal('entities', 'kind', kinds, { leads }))
    ]
  }
}

/** The entities of these ids, in three statements. */
export function* entitiesById(ids: readonly string[]): Unit<Map<string, Entity>> {
  const rows = yield* all<EntityRow>(`SELECT * FROM entities WHERE id IN (${marks(ids.length)})`, ...ids)
  const aliases = yield* wordings('aliases', 'name', ids)
  const roles = yield* wordings('roles', 'role', ids)
  return new Map(rows.map(row => [row.id, toEntity(row, aliases.get(row.id) ?? [], roles.get(row.id) ?? [])]))
}

/** The entities of an article, those that it mentions most first. */
export function* firstEntities(articleId: string, limit: number): Unit<Entity[]> {
  const rows = yield* all<{ entity_id: string }>(
    'SELECT entity_id FROM appearances WHERE article_id = ? ORDER BY mention_count DESC, entity_id LIMIT ?',
    articleId,
    limit
  )
  const ids = rows.map(row => row.entity_id)
  const entities = yield* entitiesById(ids)
  return ids.flatMap(id => entities.get(id) ?? [])
}

/** How articles word something about each of the entities, the most usual wording first. */
export function* wordings(
  table: 'aliases' | 'roles',
  column: 'name' | 'role',
  ids: readonly string[]
): Unit<Map<string, string[]>> {
  const rows = yield* all<{ entity_id: string; wording: string }>(
    `SELECT entity_id, ${column} AS wording FROM ${table} WHERE entity_id IN (${marks(ids.length)})
     ORDER BY entity_id, article_count DESC, ${column}`,
    ...ids
  )
  const found = new Map<string, string[]>()
  for (const { entity_id, wording } of rows) {
    const list = found.get(entity_id)
    if (list) list.push(wording)
    else found.set(entity_id, [wording])
  }
  return found
}

export type EntityRow = EntityColumns &
  ProvenanceColumns & {
    number: number
    name_key: string
    article_count: number
    quote_count: number
    mention_count: number
    created_at: string
    updated_at: string
  }

/** What stands beside the name: the other wordings. */
export const othersThan = (name: string, names: readonly string[]): string[] => names.filter(other => other !== name)

const toEntity = (row: EntityRow, names: string[], roles: string[]): Entity => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  kind: row.kind as EntityKind,
  aliases: othersThan(row.name, names).slice(0, WORDINGS_MAX),
  roles: roles.slice(0, WORDINGS_MAX),
  articleCount: row.article_count,
  quoteCount: row.quote_count,
  mentionCount: row.mention_count,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  provenance: provenanceOf(row)
})
