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
      // An entity is meant with all that was merged into it, whichever of their addresses was given.
      const id = idOf('entities', entity)
      const them = `${id}, (SELECT m.id FROM merged_entities m WHERE m.id = entity_id AND m.now_id = ${id})`
      const same = `(SELECT m.id FROM merged_entities m WHERE m.id = into_id AND m.now_id = ${id})`
      return checked(
        condition(`(entity_id IN (${them}) OR into_id IN (${id}, ${same}))`, entity, entity, entity, entity)
      )
    }),
    ...given(query.kind, kinds => equal('decisions', 'kind', kinds, { leads: false }))
  ]
  return listIds({ table: 'decisions', filters, order: orderBy('descending', 'id') }, query)
}
