import { among, type Condition, condition, given, idOf, published, within } from './condition.js'
import { type Found, listIds, type Order, orderBy } from './listing.js'
import { matching } from './match.js'
import type { QuoteQuery } from './store.js'
import type { Unit } from './unit.js'

/** Quotes of one article always stand in the order of its text when the list begins with the newest or the surest. */
const ORDERS: Record<QuoteQuery['sort'], Order> = {
  position: orderBy('descending', 'article_id', '#-position'),
  '-publishedAt': orderBy('descending', 'newest', 'article_id', '#-position'),
  publishedAt: orderBy('ascending', 'oldest', 'article_id', '#position'),
  '-confidence': orderBy('descending', '#confidence', 'article_id', '#-position'),
  confidence: orderBy('ascending', '#confidence', 'article_id', '#position')
}

/** Which quotes a page has. */
export function* findQuotes(query: QuoteQuery): Unit<Found> {
  const entity = (column: string) => (named: string) => condition(`${column} = ${idOf('entities', named)}`, named)
  const conditions: Condition[] = [
    ...given(query.article, article => condition(`article_id = ${idOf('articles', article)}`, article)),
    ...given(query.speaker, entity('speaker_id')),
    ...given(query.audience, entity('audience_id')),
    ...given(query.about, about =>
      condition(`id IN (SELECT quote_id FROM quote_topics WHERE entity_id = ${idOf('entities', about)})`, about)
    ),
    ...given(query.kind, kinds => among('kind', kinds)),
    ...given(query.cue, cues => among('cue_lemma', cues)),
    ...given(query.zone, zones => among('zone', zones)),
    ...given(query.review, reviews => among('review', reviews)),
    ...given(query.confidence, range => within('confidence', range)),
    ...given(query.publishedAt, range => published(query.sort === 'publishedAt' ? 'oldest' : 'newest', range)),
    ...given(query.q, words => matching('quote_text', words))
  ]
  return yield* listIds({ table: 'quotes', conditions, order: ORDERS[query.sort] }, query)
}
