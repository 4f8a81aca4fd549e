import { among, type Condition, condition, given, idOf } from './condition.js'
import { type Found, listIds, type Order, orderBy } from './listing.js'
import { matching, matchingIn } from './match.js'
import type { EntityQuery } from './store.js'
import type { Unit } from './unit.js'

const ORDERS: Record<EntityQuery['sort'], Order> = {
  '-mentionCount': orderBy('descending', '#mention_count', 'id'),
  '-quoteCount': orderBy('descending', '#quote_count', 'id'),
  '-articleCount': orderBy('descending', '#article_count', 'id'),
  '-createdAt': orderBy('descending', 'created_at', 'id'),
  name: orderBy('ascending', 'name_key', 'id'),
  '-name': orderBy('descending', 'name_key', 'id')
}

/** Which entities a page has. */
export function* findEntities(query: EntityQuery): Unit<Found> {
  const conditions: Condition[] = [
    ...given(query.kind, kinds => among('kind', kinds)),
    ...given(query.article, article =>
      condition(`id IN (SELECT entity_id FROM appearances WHERE article_id = ${idOf('articles', article)})`, article)
    ),
    ...given(query.role, role => matchingIn('entity_text', role, { columns: ['roles'], stemmed: false })),
    ...given(query.q, words => matching('entity_text', words))
  ]
  return yield* listIds({ table: 'entities', conditions, order: ORDERS[query.sort] }, query)
}
