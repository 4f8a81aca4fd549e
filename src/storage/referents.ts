import type { FoundEntity } from '../model/annotations.js'
import { among } from './condition.js'
import { fromJson, toJson } from './json.js'
import type { Link } from './linking.js'
import { all, insertAll, one, run, type Unit } from './unit.js'

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
 * What the links of an article are after the decisions of editors, in the order in which those were made: an entity may
 * be another one everywhere (a merge) or in this article (a split), and that one a third.
 */
export function* decided(articleId: string, links: readonly Link[]): Unit<Link[]> {
  // Few newsrooms ever decide anything, and a look whether one has is a look at one page.
  if (!(yield* one('SELECT 1 FROM decisions LIMIT 1'))) return [...links]
  const splits = yield* all<Step>(
    "SELECT id, kind, entity_id, into_id FROM decisions WHERE kind = 'split' AND article_id = ? ORDER BY id",
    articleId
  )
  const picked = among('id', [...new Set(links.map(link => link.id))])
  const merged = yield* one(`SELECT id FROM merged_entities WHERE ${picked.sql} LIMIT 1`, ...picked.values)
  if (splits.length === 0 && !merged) return [...links]
  const ends: Link[] = []
  for (const link of links) {
    let end = link
    for (let last: Step | undefined; ; ) {
      const id: string = end.id
      const merge = yield* one<Step>('SELECT id, kind, into_id FROM decisions WHERE merged_id = ?', id)
      const open = [...splits.filter(split => split.entity_id === id), ...(merge ? [merge] : [])]
      last = open.filter(step => !last || step.id > last.id).sort((a, b) => (a.id < b.id ? -1 : 1))[0]
      if (!last) break
      end = { id: last.into_id, by: 'editor', method: `linking/${last.kind}`, confidence: 1, version: link.version }
    }
    ends.push(end)
  }
  return ends
}

type Step = { id: string; kind: 'merge' | 'split'; entity_id: string; into_id: string }

/**
 * An entity is no more: what the rules took for it was another one before, and stays that; but not what an editor split
 * off from it, since the entity is there again when that is undone.
 */
export function* forgetFound(entityId: string): Unit<void> {
  yield* run(
    `UPDATE referents SET found_id = entity_id
     WHERE found_id = ? AND found_id <> entity_id
       AND NOT EXISTS (SELECT 1 FROM merged_entities WHERE id = referents.found_id)
       AND NOT EXISTS (
         SELECT 1 FROM decisions d WHERE d.article_id = referents.article_id AND d.entity_id = referents.found_id
       )`,
    entityId
  )
}
