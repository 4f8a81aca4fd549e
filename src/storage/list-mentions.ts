import { given, idOf } from './condition.js'
import { equal } from './filter.js'
import { type Found, listIds, orderBy } from './listing.js'
import type { MentionQuery } from './store.js'
import type { Unit } from './unit.js'

/** Which mentions a page has: those of the newest article first, in the order of its text. */
export function findMentions(query: MentionQuery): Unit<Found<string>> {
  const oneOf = (column: string, values: readonly string[]) =>
    equal('mentions', column, values, { leads: true, rare: false })
  const filters = [
    ...given(query.article, article =>
      equal('mentions', 'article_id', [article], { leads: true, value: idOf('articles', article) })
    ),
    ...given(query.entity, entity =>
      equal('mentions', 'entity_id', [entity], { leads: true, value: idOf('entities', entity) })
    ),
    ...given(query.form, forms => oneOf('form', forms)),
    ...given(query.zone, zones => oneOf('zone', zones)),
    ...given(query.kind, kinds => oneOf('entity_kind', kinds))
  ]
  const order = orderBy('descending', 'article_id', '#-position')
  return listIds({ table: 'mentions', filters, order }, query)
}
