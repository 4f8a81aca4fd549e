import { among, type Condition, condition, given, idOf } from './condition.js'
import { type Found, listIds, orderBy } from './listing.js'
import type { MentionQuery } from './store.js'
import type { Unit } from './unit.js'

/** Which mentions a page has: those of the newest article first, in the order of its text. */
export function* findMentions(query: MentionQuery): Unit<Found> {
  const conditions: Condition[] = [
    ...given(query.entity, entity => condition(`entity_id = ${idOf('entities', entity)}`, entity)),
    ...given(query.article, article => condition(`article_id = ${idOf('articles', article)}`, article)),
    ...given(query.form, forms => among('form', forms)),
    ...given(query.zone, zones => among('zone', zones)),
    ...given(query.kind, kinds => among('entity_kind', kinds))
  ]
  const order = orderBy('descending', 'article_id', '#-position')
  return yield* listIds({ table: 'mentions', conditions, order }, query)
}
