import type { FoundEntity } from '../model/annotations.js'
import { othersThan } from './entities.js'
import { nameKey } from './fold.js'
import { fromJson, toJson } from './json.js'
import type { Link } from './linking.js'
import { type EntityState, readState } from './settle-entity.js'
import { all, insert, run, type Unit } from './unit.js'

/** An entity in one article. */
export type Appearance = {
  entityId: string
  /** Why it is taken for that entity. */
  link: Link
  /** The fullest name that the article gives it. */
  name: string
  /** Every other name. */
  aliases: string[]
  roles: string[]
  mentionCount: number
  /** Quotes of which it is the speaker. */
  quoteCount: number
}

/** What an article says of its entities; several found entities that are one entity are one appearance. */
export function appearancesOf(
  entities: readonly Pick<FoundEntity, 'name' | 'aliases' | 'roles'>[],
  links: readonly Link[],
  mentions: readonly { entity: number }[],
  speakers: readonly (number | null | undefined)[]
): Appearance[] {
  const appearances = new Map<string, Appearance>()
  for (const [i, entity] of entities.entries()) {
    const link = links[i]!
    const entityId = link.id
    const known = appearances.get(entityId)
    const name = known?.name ?? entity.name
    appearances.set(entityId, {
      entityId,
      link: known && link.by === 'machine' ? known.link : link,
      name,
      aliases: othersThan(name, unique([...(known?.aliases ?? []), entity.name, ...entity.aliases])),
      roles: unique([...(known?.roles ?? []), ...entity.roles]),
      mentionCount: 0,
      quoteCount: 0
    })
  }
  for (const { entity } of mentions) appearances.get(links[entity]!.id)!.mentionCount++
  for (const speaker of speakers) {
    if (typeof speaker === 'number') appearances.get(links[speaker]!.id)!.quoteCount++
  }
  return [...appearances.values()]
}

/** Adds what an article says of its entities to what all articles say. Counts are added in `states`, by entity. */
export function* addAppearances(
  article: { id: string; publishedAt: string | null },
  appearances: readonly Appearance[],
  states: ReadonlyMap<string, EntityState>
): Unit<void> {
  for (const appearance of appearances) {
    const { entityId, link, name, aliases, roles, mentionCount, quoteCount } = appearance
    yield* insert('appearances', {
      article_id: article.id,
      published_at: article.publishedAt,
      entity_id: entityId,
      name,
      name_key: nameKey(name),
      aliases: toJson(aliases),
      roles: toJson(roles),
      mention_count: mentionCount,
      quote_count: quoteCount,
      link_method: link.method,
      link_confidence: link.confidence,
      link_version: link.version,
      link_by: link.by
    })
    count(states.get(entityId)!, 1, mentionCount, quoteCount)
    for (const alias of [name, ...aliases]) {
      yield* run(
        `INSERT INTO aliases (entity_id, name, name_key, article_count) VALUES (?, ?, ?, 1)
         ON CONFLICT (entity_id, name) DO UPDATE SET article_count = aliases.article_count + 1`,
        entityId,
        alias,
        nameKey(alias)
      )
    }
    for (const role of roles) {
      yield* run(
        `INSERT INTO roles (entity_id, role, article_count) VALUES (?, ?, 1)
         ON CONFLICT (entity_id, role) DO UPDATE SET article_count = roles.article_count + 1`,
        entityId,
        role
      )
    }
  }
}

/**
 * Takes what an article says of its entities out of what all articles say. `states` are, and get, the entities as they
 * were before.
 */
export function* withdrawAppearances(articleId: string, states: Map<string, EntityState>): Unit<void> {
  const rows = yield* all<AppearanceRow>('SELECT * FROM appearances WHERE article_id = ?', articleId)
  for (const row of rows) {
    const state = states.get(row.entity_id) ?? (yield* readState(row.entity_id))
    if (!state) continue
    states.set(row.entity_id, state)
    state.withdrawn = true
    count(state, -1, -row.mention_count, -row.quote_count)
    for (const name of [row.name, ...fromJson<string[]>(row.aliases)])
      yield* forget('aliases', 'name', row.entity_id, name)
    for (const role of fromJson<string[]>(row.roles)) yield* forget('roles', 'role', row.entity_id, role)
  }
  yield* run('DELETE FROM appearances WHERE article_id = ?', articleId)
}

function count({ added }: EntityState, articles: number, mentions: number, quotes: number): void {
  added.articles += articles
  added.mentions += mentions
  added.quotes += quotes
}

function* forget(table: 'aliases' | 'roles', column: 'name' | 'role', entityId: string, wording: string): Unit<void> {
  yield* run(
    `UPDATE ${table} SET article_count = article_count - 1 WHERE entity_id = ? AND ${column} = ?`,
    entityId,
    wording
  )
  yield* run(`DELETE FROM ${table} WHERE entity_id = ? AND ${column} = ? AND article_count < 1`, entityId, wording)
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)]

type AppearanceRow = {
  entity_id: string
  name: string
  aliases: string
  roles: string
  mention_count: number
  quote_count: number
}
