import type { Annotations } from '../model/annotations.js'
import type { Block, Zone } from '../model/block.js'
import type { EntityRef } from '../model/entity.js'
import type { Ids } from '../model/ids.js'
import type { Mention, MentionForm } from '../model/mention.js'
import { notFound } from '../model/problem.js'
import { found, type ProvenanceColumns, provenanceOf } from './provenance.js'
import { ARTICLE_COLUMNS, type ArticleColumns, articleRef, entityRef } from './refs.js'
import { takeTurns } from './turns.js'
import { all, insertAll, marks, run, type Unit } from './unit.js'

/** The mention. Throws `not-found`. */
export function* getMention(id: string): Unit<Mention> {
  const mention = (yield* mentionsById([id])).get(id)
  if (!mention) throw notFound('mention', id)
  return mention
}

/** The mentions of these ids, in one statement. */
export function* mentionsById(ids: readonly string[]): Unit<Map<string, Mention>> {
  const rows = yield* all<MentionRow>(`${SELECT} WHERE m.id IN (${marks(ids.length)})`, ...ids)
  return new Map(rows.map(row => [row.id, toMention(row)]))
}

/** The first mentions of an article, in the order of its text. */
export function* firstMentions(articleId: string, limit: number): Unit<Mention[]> {
  const rows = yield* all<MentionRow>(
    `${SELECT} WHERE m.article_id = ? ORDER BY -m.position DESC LIMIT ?`,
    articleId,
    limit
  )
  return rows.map(toMention)
}

/** What an article's mentions were before it is saved again. */
type FormerMention = { id: string; entity_id: string; text: string }

/** Takes away all mentions of an article. */
export function* withdrawMentions(articleId: string): Unit<FormerMention[]> {
  const former = yield* all<FormerMention>(
    'SELECT id, entity_id, text FROM mentions WHERE article_id = ? ORDER BY -position DESC',
    articleId
  )
  yield* run('DELETE FROM mentions WHERE article_id = ?', articleId)
  return former
}

/**
 * Adds the mentions of an article. The nth mention of an entity by the same words keeps the id that it had.
 * `meant` are the entities that the mentions' numbers mean.
 */
export function* addMentions(
  article: { id: string; blocks: readonly Block[]; version: string },
  { entities, mentions }: Pick<Annotations, 'entities' | 'mentions'>,
  meant: readonly { id: string }[],
  former: readonly FormerMention[],
  ids: Ids
): Unit<void> {
  const formerId = takeTurns(former, mention => `${mention.entity_id} ${mention.text}`)
  const rows = mentions.map((mention, position) => {
    const { block, start, end, text } = mention.span
    const entityId = meant[mention.entity]!.id
    return {
      id: formerId(`${entityId} ${text}`)?.id ?? ids('men'),
      article_id: article.id,
      entity_id: entityId,
      referent: mention.entity,
      entity_kind: entities[mention.entity]!.kind,
      position,
      form: mention.form,
      zone: article.blocks[block]!.zone,
      block,
      start_at: start,
      end_at: end,
      text,
      ...found(mention, article.version)
    }
  })
  yield* insertAll('mentions', rows)
}

const SELECT = `SELECT m.*, ${ARTICLE_COLUMNS}, e.slug AS entity_slug, e.name AS entity_name
  FROM mentions m JOIN articles a ON a.id = m.article_id JOIN entities e ON e.id = m.entity_id`

type MentionRow = ProvenanceColumns &
  ArticleColumns & {
    id: string
    entity_id: string
    entity_slug: string
    entity_name: string
    entity_kind: string
    form: string
    zone: string
    block: number
    start_at: number
    end_at: number
    text: string
  }

const entityOf = (row: MentionRow): EntityRef =>
  entityRef({ id: row.entity_id, slug: row.entity_slug, name: row.entity_name, kind: row.entity_kind })

const toMention = (row: MentionRow): Mention => ({
  id: row.id,
  article: articleRef(row),
  entity: entityOf(row),
  form: row.form as MentionForm,
  zone: row.zone as Zone,
  span: { block: row.block, start: row.start_at, end: row.end_at, text: row.text },
  provenance: provenanceOf(row)
})
