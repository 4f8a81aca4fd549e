import { type Condition, condition, given, idOf, published } from './condition.js'
import { type Found, listIds, type Order, orderBy } from './listing.js'
import { matching } from './match.js'
import type { ArticleQuery } from './store.js'
import type { Unit } from './unit.js'

const ORDERS: Record<ArticleQuery['sort'], Order> = {
  '-publishedAt': orderBy('descending', 'newest', 'id'),
  publishedAt: orderBy('ascending', 'oldest', 'id'),
  '-createdAt': orderBy('descending', 'created_at', 'id'),
  createdAt: orderBy('ascending', 'created_at', 'id'),
  headline: orderBy('ascending', 'headline_key', 'id'),
  '-headline': orderBy('descending', 'headline_key', 'id')
}

/** Which articles a page has. */
export function* findArticles(query: ArticleQuery): Unit<Found> {
  const conditions: Condition[] = [
    ...given(query.externalId, id => condition('external_id = ?', id)),
    ...given(query.publisher, publisher => condition('publisher = ?', publisher)),
    ...given(query.language, language => condition('language = ?', language)),
    ...given(query.hasQuotes, has => condition(has ? 'quote_count > 0' : 'quote_count = 0')),
    ...given(query.entity, entity =>
      condition(`id IN (SELECT article_id FROM appearances WHERE entity_id = ${idOf('entities', entity)})`, entity)
    ),
    ...given(query.speaker, speaker =>
      condition(
        `id IN (SELECT article_id FROM appearances WHERE entity_id = ${idOf('entities', speaker)} AND quote_count > 0)`,
        speaker
      )
    ),
    ...given(query.publishedAt, range => published(query.sort === 'publishedAt' ? 'oldest' : 'newest', range)),
    ...given(query.q, words => matching('article_text', words))
  ]
  return yield* listIds({ table: 'articles', conditions, order: ORDERS[query.sort] }, query)
}
