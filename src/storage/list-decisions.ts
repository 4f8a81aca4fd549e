import { condition, given, idOf } from './condition.js'
import { checked, equal } from './filter.js'
import { type Found, listIds, orderBy } from './listing.js'
import type { DecisionQuery } from './store.js'
import type { Unit } from './unit.js'

/** Which decisions a page has: the newest first. They are made by hand and few, so that no index leads to some. */
export function findDecisions(query: DecisionQuery): Unit<Found<string>> {
  const filters = [
    ...given(query.article, article =>
      equal('decisions', 'article_id', [article], { leads: false, value: idOf('articles', article) })
    ),
    ...given(query.entity, entity => {
      const id = idOf('entities', entity)
      const merged = '(SELECT id FROM merged_entities WHERE slug = ?)'
      return checked(
        condition(`(entity_id IN (${id}, ${merged}) OR into_id IN (${id}, ${merged}))`, entity, entity, entity, entity)
      )
    }),
    ...given(query.kind, kinds => equal('decisions', 'kind', kinds, { leads: false }))
  ]
  return listIds({ table: 'decisions', filters, order: orderBy('descending', 'id') }, query)
}
