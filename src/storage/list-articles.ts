import { condition, given, idOf, published } from './condition.js'
import { byColumn, byMonth, type Facet } from './facets.js'
import { checked, equal, member } from './filter.js'
import { type Found, type Listing, listNumbers, type Order, orderBy } from './listing.js'
import { matching } from './match.js'
import type { ARTICLE_FACETS, ArticleQuery } from './store.js'
import { marks, type Unit } from './unit.js'

const ORDERS: Record<ArticleQuery['sort'], Order> = {
  '-publishedAt': orderBy('descending', 'newest', 'id'),
  publishedAt: orderBy('ascending', 'oldest', 'id'),
  '-createdAt': orderBy('descending', 'created_at', 'id'),
  createdAt: orderBy('ascending', 'created_at', 'id'),
  headline: orderBy('ascending', 'headline_key', 'id'),
  '-headline': orderBy('descending', 'headline_key', 'id')
}

const FACETS: Record<(typeof ARTICLE_FACETS)[number], Facet> = {
  publisher: byColumn('publisher'),
  section: byColumn('section'),
  topic: {
    columns: ['id'],
    sql: 'SELECT t.topic AS value FROM found CROSS JOIN article_topics t ON t.article_id = found.id'
  },
  language: byColumn('language'),
  entity: {
    columns: ['id'],
    sql: 'SELECT p.entity_id AS value FROM found CROSS JOIN appearances p ON p.article_id = found.id',
    entities: true
  },
  'publishedAt.month': byMonth
}

/** Which articles a page has. */
export const findArticles = (query: ArticleQuery): Unit<Found<number>> => listNumbers(articleListing(query), query)

/** What a list of articles holds. */
export function articleListing(query: ArticleQuery): Listing {
  const leads = query.sort === '-publishedAt'
  const key = query.sort === 'publishedAt' ? 'oldest' : 'newest'
  const publishedAt = given(query.publishedAt, range => published(key, range))
  const sortsByTime = query.sort === '-publishedAt' || query.sort === 'publishedAt'
  const named = (entity: string, more = '') =>
    member(
      'articles',
      'id',
      'appearances',
      'article_id',
      condition(`entity_id = ${idOf('entities', entity)}${more}`, entity)
    )
  return {
    table: 'articles',
    order: ORDERS[query.sort],
    facets: FACETS,
    bounds: sortsByTime ? publishedAt : [],
    filters: [
      ...given(query.externalId, id => equal('articles', 'external_id', [id], { leads: true })),
      ...given(query.entity, entity => named(entity)),
      ...given(query.speaker, speaker => named(speaker, ' AND quote_count > 0')),
      ...given(query.publisher, publisher => equal('articles', 'publisher', [publisher], { leads })),
      ...given(query.section, section => equal('articles', 'section', [section], { leads })),
      ...given(query.topic, topics =>
        member(
          'articles',
          'id',
          'article_topics',
          'article_id',
          condition(`topic IN (${marks(topics.length)})`, ...topics)
        )
      ),
      ...given(query.q, words => matching('articles', 'article_text', words)),
      ...given(query.language, language => equal('articles', 'language', [language], { leads, rare: false })),
      ...given(query.hasQuotes, has => checked(condition(has ? 'quote_count > 0' : 'quote_count = 0'))),
      ...(sortsByTime ? [] : publishedAt.map(checked))
    ]
  }
}
