import { condition, given, idOf, published, within } from './condition.js'
import { byColumn, byEntity, byMonth, type Facet } from './facets.js'
import { checked, equal, member } from './filter.js'
import { type Found, type Listing, listNumbers, type Order, orderBy } from './listing.js'
import { matching } from './match.js'
import type { QUOTE_FACETS, QuoteQuery } from './store.js'
import type { Unit } from './unit.js'

/** Quotes of one article always stand in the order of its text when the list begins with the newest or the surest. */
const ORDERS: Record<QuoteQuery['sort'], Order> = {
  position: orderBy('descending', 'article_id', '#-position'),
  '-publishedAt': orderBy('descending', 'newest', 'article_id', '#-position'),
  publishedAt: orderBy('ascending', 'oldest', 'article_id', '#position'),
  '-confidence': orderBy('descending', '#confidence', 'article_id', '#-position'),
  confidence: orderBy('ascending', '#confidence', 'article_id', '#position')
}

const FACETS: Record<(typeof QUOTE_FACETS)[number], Facet> = {
  speaker: byEntity('speaker_id'),
  about: {
    columns: ['id'],
    sql: 'SELECT t.entity_id AS value FROM found CROSS JOIN quote_topics t ON t.quote_id = found.id',
    entities: true
  },
  audience: byEntity('audience_id'),
  kind: byColumn('kind'),
  cue: byColumn('cue_lemma'),
  zone: byColumn('zone'),
  review: byColumn('review'),
  'publishedAt.month': byMonth
}

/** Which quotes a page has. */
export const findQuotes = (query: QuoteQuery): Unit<Found<number>> => listNumbers(quoteListing(query), query)

/** What a list of quotes holds. The first filters are the ones that most often let few quotes through. */
export function quoteListing(query: QuoteQuery): Listing {
  const leads = query.sort === '-publishedAt'
  const sortsByTime = query.sort === '-publishedAt' || query.sort === 'publishedAt'
  const sortsByConfidence = query.sort === '-confidence' || query.sort === 'confidence'
  const publishedAt = given(query.publishedAt, range =>
    published(query.sort === 'publishedAt' ? 'oldest' : 'newest', range)
  )
  const confidence = given(query.confidence, range => within('confidence', range))
  const of = (column: string, named: string, table: 'articles' | 'entities', leads: boolean) =>
    equal('quotes', column, [named], { leads, value: idOf(table, named) })
  const oneOf = (column: string, values: readonly string[], rare: boolean) =>
    equal('quotes', column, values, { leads, rare })
  return {
    table: 'quotes',
    order: ORDERS[query.sort],
    facets: FACETS,
    bounds: [...(sortsByTime ? publishedAt : []), ...(sortsByConfidence ? confidence : [])],
    filters: [
      ...given(query.article, article => of('article_id', article, 'articles', query.sort === 'position')),
      ...given(query.about, about =>
        member('quotes', 'id', 'quote_topics', 'quote_id', condition(`entity_id = ${idOf('entities', about)}`, about))
      ),
      ...given(query.speaker, speaker => of('speaker_id', speaker, 'entities', leads)),
      ...given(query.audience, audience => of('audience_id', audience, 'entities', leads)),
      ...given(query.q, words => matching('quotes', 'quote_text', words)),
      ...given(query.role, role => matching('quotes', 'quote_role', role)),
      ...given(query.cue, cues => oneOf('cue_lemma', cues, true)),
      ...given(query.review, reviews => oneOf('review', reviews, false)),
      ...given(query.zone, zones => oneOf('zone', zones, false)),
      ...given(query.kind, kinds => oneOf('kind', kinds, false)),
      ...(sortsByTime ? [] : publishedAt.map(checked)),
      ...(sortsByConfidence ? [] : confidence.map(checked))
    ]
  }
}
