import type { FoundEntity } from '../model/annotations.js'
import { othersThan } from './entities.js'
import { count, type EntityStates, readStates } from './entity-states.js'
import { nameKey } from './fold.js'
import { fromJson, toJson } from './json.js'
import type { Link } from './linking.js'
import { all, insertAll, run, type Unit } from './unit.js'

/** An entity in one article. */
type Appearance = {
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

/** Those that the article mentions most first, as its document has them. */
export const mostMentioned = (appearances: readonly Appearance[]): Appearance[] =>
  [...appearances].sort((a, b) => b.mentionCount - a.mentionCount || (a.entityId < b.entityId ? -1 : 1))

/** Adds what an article says of its entities to what all articles say; `states` are theirs. */
export function* addAppearances(
  article: { id: string; publishedAt: string | null },
  appearances: readonly Appearance[],
  states: EntityStates
): Unit<void> {
  for (const appearance of appearances) count(states.get(appearance.entityId)!, appearance, 1)
  const rows = appearances.map(({ entityId, link, name, aliases, roles, mentionCount, quoteCount }) => ({
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
  }))
  yield* insertAll('appearances', rows)
}

/** Takes what an article says of its entities out of what all articles say; `states` get those that they have not. */
export function* withdrawAppearances(articleId: string, states: EntityStates): Unit<void> {
  const rows = yield* all<AppearanceRow>('SELECT * FROM appearances WHERE article_id = ?', articleId)
  yield* readStates(
    states,
    rows.map(row => row.entity_id)
  )
  for (const { entity_id, name, aliases, roles, mention_count, quote_count } of rows) {
    const state = states.get(entity_id)
    const words = { name, aliases: fromJson<string[]>(aliases), roles: fromJson<string[]>(roles) }
    if (state) count(state, { ...words, mentionCount: mention_count, quoteCount: quote_count }, -1)
  }
  yield* run('DELETE FROM appearances WHERE article_id = ?', articleId)
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
