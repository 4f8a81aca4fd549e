import type { ArticleEntity } from '../model/article-entity.js'
import type { Entity, EntityKind } from '../model/entity.js'
import { notFound } from '../model/problem.js'
import type { Provenance } from '../model/provenance.js'
import { among, idOf } from './condition.js'
import { fromJson } from './json.js'
import { found, type ProvenanceColumns, provenanceOf } from './provenance.js'
import type { EntityColumns } from './refs.js'
import { all, marks, one, type Unit } from './unit.js'

/** So many aliases, and so many roles, are shown of an entity: those that most articles use. */
const WORDINGS_MAX = 50

/** The entity of this id or slug. Throws `not-found`. */
export function* getEntity(named: string): Unit<Entity> {
  const { id } = yield* findEntity(named)
  return (yield* entitiesById([id])).get(id)!
}

/** The row of the entity of this id or slug; of the other one when it was merged. Throws `not-found`. */
export function* findEntity(named: string): Unit<EntityRow> {
  const row = yield* one<EntityRow>(`SELECT * FROM entities WHERE id = ${idOf('entities', named)}`, named)
  if (!row) throw notFound('entity', named)
  return row
}

/** The entities of these ids, in three statements. */
export function* entitiesById(ids: readonly string[]): Unit<Map<string, Entity>> {
  const rows = yield* all<EntityRow>(`SELECT * FROM entities WHERE id IN (${marks(ids.length)})`, ...ids)
  const aliases = yield* wordings('aliases', 'name', ids)
  const roles = yield* wordings('roles', 'role', ids)
  const words = (counts: ReadonlyMap<string, ReadonlyMap<string, number>>, id: string) => [
    ...(counts.get(id)?.keys() ?? [])
  ]
  return new Map(rows.map(row => [row.id, toEntity(row, words(aliases, row.id), words(roles, row.id))]))
}

/** The entities of an article as it shows them, those that it mentions most first. */
export function* articleEntities(articleId: string, limit: number): Unit<ArticleEntity[]> {
  const rows = yield* all<AppearingRow>(
    `SELECT e.id, e.slug, e.name, e.kind, e.made_by, e.method, e.version, e.confidence, e.review, p.name AS full_name, p.aliases, p.roles, p.mention_count AS mentions, p.quote_count AS quotes,
       p.link_by, p.link_method, p.link_version, p.link_confidence
     FROM appearances p JOIN entities e ON e.id = p.entity_id
     WHERE p.article_id = ? ORDER BY p.mention_count DESC, p.entity_id LIMIT ?`,
    articleId,
    limit
  )
  return rows.map(row =>
    toArticleEntity(row, {
      name: row.full_name,
      aliases: fromJson<string[]>(row.aliases),
      roles: fromJson<string[]>(row.roles),
      quoteCount: row.quotes,
      mentionCount: row.mentions,
      link: { by: row.link_by, method: row.link_method, version: row.link_version, confidence: row.link_confidence }
    })
  )
}

/** What an article says of an entity. */
type Appearing = {
  name: string
  aliases: readonly string[]
  roles: string[]
  quoteCount: number
  mentionCount: number
  link: { by: string; method: string; version: string; confidence: number }
}

/** The entity of a row as an article shows it. */
export const toArticleEntity = (row: EntityColumns & ProvenanceColumns, appearing: Appearing): ArticleEntity => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  kind: row.kind as EntityKind,
  aliases: othersThan(row.name, [appearing.name, ...appearing.aliases]),
  roles: appearing.roles,
  quoteCount: appearing.quoteCount,
  mentionCount: appearing.mentionCount,
  provenance: provenanceOf(row),
  link: linkOf(appearing.link)
})

/** In how many articles something stands about each of the entities, by its wording, the most usual one first. */
export function* wordings(
  table: 'aliases' | 'roles',
  column: 'name' | 'role',
  ids: readonly string[]
): Unit<Map<string, Map<string, number>>> {
  const found = new Map(ids.map(id => [id, new Map<string, number>()]))
  const named = among('entity_id', ids)
  const rows = yield* all<{ entity_id: string; wording: string; article_count: number }>(
    `SELECT entity_id, ${column} AS wording, article_count FROM ${table} WHERE ${named.sql}
     ORDER BY entity_id, article_count DESC, ${column}`,
    ...named.values
  )
  for (const { entity_id, wording, article_count } of rows) found.get(entity_id)?.set(wording, article_count)
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

type AppearingRow = EntityColumns &
  ProvenanceColumns & {
    full_name: string
    aliases: string
    roles: string
    mentions: number
    quotes: number
    link_by: string
    link_method: string
    link_version: string
    link_confidence: number
  }

/** Why an entity is taken for the one of other articles. */
const linkOf = ({ by, method, version, confidence }: Appearing['link']): Provenance => {
  const link = provenanceOf(found({ method, confidence }, version))
  return by === 'editor' ? { ...link, by, review: 'edited' } : link
}

/** What stands beside the name: the other wordings. */
export const othersThan = (name: string, names: readonly string[]): string[] => names.filter(other => other !== name)

/** The entity of a row, with the wordings that articles use. */
export const toEntity = (row: EntityRow, names: string[], roles: string[]): Entity => ({
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
