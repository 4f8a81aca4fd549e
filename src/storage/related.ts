import type { ArticleRef } from '../model/article-ref.js'
import type { EntityRef } from '../model/entity.js'
import type { RelatedEntity, RelatedPage } from '../model/related.js'
import { condition } from './condition.js'
import { findEntity } from './entities.js'
import { listRows, orderBy } from './listing.js'
import { ARTICLE_COLUMNS, type ArticleColumns, articleRef, type EntityColumns, entityRef } from './refs.js'
import type { RelatedQuery } from './store.js'
import { all, marks, type Unit } from './unit.js'

/** So many of an entity's newest articles, and of its newest quotes, are counted at most. */
const COUNTED_MAX = 1000

/** So many articles are named that two entities share. */
const ARTICLES_MAX = 5

const NEWEST_ARTICLES = `(SELECT article_id, published_at FROM appearances WHERE entity_id = ?
  ORDER BY published_at DESC, article_id DESC LIMIT ${COUNTED_MAX})`

type Counted = { id: string; together: number }

/** A page of the entities that articles name together with one, those that most articles name first. Throws `not-found`. */
export function* listRelated(named: string, query: RelatedQuery): Unit<RelatedPage> {
  const { kind } = query
  const entity = yield* findEntity(named)
  const ofKind = kind
    ? condition(`AND (SELECT kind FROM entities WHERE id = p.entity_id) IN (${marks(kind.length)})`, ...kind)
    : condition('')
  const source = condition(
    `(SELECT p.entity_id AS id, count(*) AS together FROM ${NEWEST_ARTICLES} a
      CROSS JOIN appearances p ON p.article_id = a.article_id
      WHERE p.entity_id <> ? ${ofKind.sql} GROUP BY p.entity_id)`,
    entity.id,
    entity.id,
    ...ofKind.values
  )
  const { rows, page } = yield* listRows<Counted>(
    { table: `related to ${entity.id}`, source, filters: [], order: orderBy('descending', '#together', 'id') },
    ['id', 'together'],
    query
  )
  const ids = rows.map(row => row.id)
  const things = yield* readEntities(ids)
  const articles = yield* sharedArticles(entity.id, ids)
  const quotes = yield* quoteCounts(entity.id, ids)
  const counted = Math.min(entity.article_count, COUNTED_MAX)
  const data = rows.flatMap(({ id, together }): RelatedEntity[] => {
    const thing = things.get(id)
    if (!thing) return []
    const either = counted + thing.articleCount - together
    return [
      {
        entity: thing.ref,
        articleCount: together,
        quoteCount: quotes.get(id) ?? 0,
        strength: Math.round((together / Math.max(either, together)) * 1000) / 1000,
        articles: articles.get(id) ?? []
      }
    ]
  })
  return { data, page, exact: entity.article_count <= COUNTED_MAX }
}

function* readEntities(ids: readonly string[]): Unit<Map<string, { ref: EntityRef; articleCount: number }>> {
  const rows = yield* all<EntityColumns & { article_count: number }>(
    `SELECT id, slug, name, kind, article_count FROM entities WHERE id IN (${marks(ids.length)})`,
    ...ids
  )
  return new Map(rows.map(row => [row.id, { ref: entityRef(row), articleCount: row.article_count }]))
}

/** The newest articles that an entity shares with each of the others. */
function* sharedArticles(id: string, others: readonly string[]): Unit<Map<string, ArticleRef[]>> {
  const rows = yield* all<ArticleColumns & { entity_id: string }>(
    `SELECT s.entity_id, s.article_id, ${ARTICLE_COLUMNS} FROM
       (SELECT p.entity_id, p.article_id,
          row_number() OVER (PARTITION BY p.entity_id ORDER BY a.published_at DESC, a.article_id DESC) AS rank
        FROM ${NEWEST_ARTICLES} a CROSS JOIN appearances p ON p.article_id = a.article_id
        WHERE p.entity_id IN (${marks(others.length)})) s
     JOIN articles a ON a.id = s.article_id WHERE s.rank <= ${ARTICLES_MAX} ORDER BY s.entity_id, s.rank`,
    id,
    ...others
  )
  const articles = new Map<string, ArticleRef[]>()
  for (const row of rows) {
    const list = articles.get(row.entity_id)
    if (list) list.push(articleRef(row))
    else articles.set(row.entity_id, [articleRef(row)])
  }
  return articles
}

/** In how many of its newest quotes an entity names each of the others. */
function* quoteCounts(id: string, others: readonly string[]): Unit<Map<string, number>> {
  const rows = yield* all<{ entity_id: string; quotes: number }>(
    `SELECT t.entity_id, count(*) AS quotes FROM
       (SELECT id FROM quotes WHERE speaker_id = ? ORDER BY newest DESC, article_id DESC, -position DESC LIMIT ${COUNTED_MAX}) q
     CROSS JOIN quote_topics t ON t.quote_id = q.id
     WHERE t.entity_id IN (${marks(others.length)}) GROUP BY t.entity_id`,
    id,
    ...others
  )
  return new Map(rows.map(row => [row.entity_id, row.quotes]))
}
