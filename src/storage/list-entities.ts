import { condition, given, idOf, within } from './condition.js'
import { byColumn, type Facet } from './facets.js'
import { checked, equal, member } from './filter.js'
import { type Found, type Listing, listNumbers, type Order, orderBy } from './listing.js'
import { matching } from './match.js'
import type { ENTITY_FACETS, EntityQuery } from './store.js'
import type { Unit } from './unit.js'

const ORDERS: Record<EntityQuery['sort'], Order> = {
  '-mentionCount': orderBy('descending', '#mention_count', 'id'),
  '-quoteCount': orderBy('descending', '#quote_count', 'id'),
  '-articleCount': orderBy('descending', '#article_count', 'id'),
  '-createdAt': orderBy('descending', 'created_at', 'id'),
  name: orderBy('ascending', 'name_key', 'id'),
  '-name': orderBy('descending', 'name_key', 'id')
}

const FACETS: Record<(typeof ENTITY_FACETS)[number], Facet> = { kind: byColumn('kind') }

/** Which entities a page has. */
export const findEntities = (query: EntityQuery): Unit<Found<number>> => listNumbers(entityListing(query), query)

/** What a list of entities holds. */
export function entityListing(query: EntityQuery): Listing {
  const leads = query.sort === '-mentionCount'
  const first = ORDERS[query.sort].keys[0]?.sql
  const counts = { mention_count: query.mentionCount, quote_count: query.quoteCount, article_count: query.articleCount }
  const atLeast = Object.entries(counts).flatMap(([key, range]) => within(key, range ?? {}).map(met => ({ key, met })))
  return {
    table: 'entities',
    order: ORDERS[query.sort],
    facets: FACETS,
    bounds: atLeast.filter(({ key }) => key === first).map(({ met }) => met),
    filters: [
      ...given(query.article, article =>
        member(
          'entities',
          'id',
          'appearances',
          'entity_id',
          condition(`article_id = ${idOf('articles', article)}`, article)
        )
      ),
      ...given(query.q, words => matching('entities', 'entity_text', words)),
      ...given(query.role, role => matching('entities', 'entity_text', role, { columns: ['roles'], stemmed: false })),
      ...atLeast.filter(({ key }) => key !== first).map(({ met }) => checked(met)),
      ...given(query.kind, kinds => equal('entities', 'kind', kinds, { leads }))
    ]
  }
}
