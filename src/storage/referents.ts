import type { FoundEntity } from '../model/annotations.js'
import type { EntityKind } from '../model/entity.js'
import { fromJson, toJson } from './json.js'
import type { Link } from './linking.js'
import { all, insertAll, marks, one, run, type Unit } from './unit.js'

/** What an article was found to speak of, before and after the decisions of editors. */
export type Referent = {
  number: number
  /** The entity that the rules take it for. */
  found: Link
  /** The entity that it is. */
  entityId: string
  words: Pick<FoundEntity, 'name' | 'aliases' | 'roles'>
}

/** Keeps what an article was found to speak of: `found` by the rules, `links` after all decisions. */
export function* addReferents(
  articleId: string,
  entities: readonly FoundEntity[],
  found: readonly Link[],
  links: readonly Link[]
): Unit<void> {
  const rows = entities.map(({ name, aliases, roles }, number) => ({
    article_id: articleId,
    number,
    found_id: found[number]!.id,
    entity_id: links[number]!.id,
    name,
    aliases: toJson(aliases),
    roles: toJson(roles),
    link_method: found[number]!.method,
    link_confidence: found[number]!.confidence,
    link_version: found[number]!.version
  }))
  yield* insertAll('referents', rows)
}

/** Takes away what an article was found to speak of. Gives the entities that the rules took it for. */
export function* withdrawReferents(articleId: string): Unit<Set<string>> {
  const rows = yield* all<{ found_id: string }>(
    'SELECT DISTINCT found_id FROM referents WHERE article_id = ?',
    articleId
  )
  yield* run('DELETE FROM referents WHERE article_id = ?', articleId)
  return new Set(rows.map(row => row.found_id))
}

/** What an article was found to speak of, by number. */
export function* referentsOf(articleId: string): Unit<Referent[]> {
  const rows = yield* all<ReferentRow>('SELECT * FROM referents WHERE article_id = ? ORDER BY number', articleId)
  return rows.map(row => ({
    number: row.number,
    found: {
      id: row.found_id,
      by: 'machine',
      method: row.link_method,
      confidence: row.link_confidence,
      version: row.link_version
    },
    entityId: row.entity_id,
    words: { name: row.name, aliases: fromJson<string[]>(row.aliases), roles: fromJson<string[]>(row.roles) }
  }))
}

type ReferentRow = {
  number: number
  found_id: string
  entity_id: string
  name: string
  aliases: string
  roles: string
  link_method: string
  link_confidence: number
  link_version: string
}

/**
 * What the links of an article are after the decisions of editors: it may name another one than the rules say (a
 * split), and that one may be the same as a third (a merge), any number of times.
 */
export function* decided(articleId: string, links: readonly Link[]): Unit<Link[]> {
  const splits = yield* all<{ entity_id: string; into_id: string }>(
    'SELECT entity_id, into_id FROM decisions WHERE article_id = ?',
    articleId
  )
  const ids = [...new Set(links.map(link => link.id))]
  const merged = yield* one(`SELECT id FROM merged_entities WHERE id IN (${marks(ids.length)}) LIMIT 1`, ...ids)
  if (splits.length === 0 && !merged) return [...links]
  const now: Link[] = []
  for (const link of links) {
    // Each split is made once, so that a merge that leads back to it leads nowhere else.
    const open = new Map(splits.map(split => [split.entity_id, split.into_id]))
    let decision: Link = link
    for (;;) {
      const split = open.get(decision.id)
      open.delete(decision.id)
      const id = split ?? (yield* nowOf(decision.id))
      if (id === undefined) break
      decision = {
        id,
        by: 'editor',
        method: `linking/${split ? 'split' : 'merged'}`,
        confidence: 1,
        version: link.version
      }
    }
    now.push(decision)
  }
  return now
}

function* nowOf(id: string): Unit<string | undefined> {
  return (yield* one<{ now_id: string }>('SELECT now_id FROM merged_entities WHERE id = ?', id))?.now_id
}

/** The kinds of entities that exist, by id. */
export function* kindsOf(ids: readonly string[]): Unit<Map<string, EntityKind>> {
  const rows = yield* all<{ id: string; kind: EntityKind }>(
    `SELECT id, kind FROM entities WHERE id IN (${marks(ids.length)})`,
    ...ids
  )
  return new Map(rows.map(({ id, kind }) => [id, kind]))
}
