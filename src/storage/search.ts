import { given, published } from './condition.js'
import { byColumn, byEntity, byMonth, type Facet } from './facets.js'
import type { Hit } from './hits.js'
import { listRows, type Order, orderBy } from './listing.js'
import { rankedMatches } from './ranked.js'
import type { HitType } from './searched.js'
import { withSnippets } from './shown.js'
import type { Searched as Found, SEARCH_FACETS, SearchQuery } from './store.js'
import { suggestFor } from './suggestions.js'
import type { Unit } from './unit.js'

/** Of equal rank, the newest first. */
const ORDERS: Record<NonNullable<SearchQuery['sort']>, Order> = {
  relevance: orderBy('ascending', '#rank', 'type', '#-number'),
  '-publishedAt': orderBy('descending', 'newest', 'type', '#number')
}

const FACETS: Record<(typeof SEARCH_FACETS)[number], Facet> = {
  type: byColumn('type'),
  kind: byColumn('kind'),
  speaker: byEntity('speaker_id'),
  language: byColumn('language'),
  'publishedAt.month': byMonth
}

/** A page of what has the words of `q`; `read` gives the hits the things that they are. */
export function* search<T>(query: SearchQuery, read: (hits: readonly Hit[]) => Unit<T[]>): Unit<Found<T>> {
  const sort = query.sort ?? 'relevance'
  const bounds = given(query.publishedAt, range => published('newest', range))
  const isWhole = sort !== 'relevance' || bounds.length > 0 || query.facet !== undefined
  const { rows, ...rest } = yield* listRows<{ type: HitType; number: number }>(
    { table: 'hits', source: rankedMatches(query, isWhole), bounds, filters: [], order: ORDERS[sort], facets: FACETS },
    ['type', 'number'],
    query
  )
  const data = yield* read(yield* withSnippets(query, rows))
  if (rows.length || query.cursor !== undefined) return { data, ...rest }
  return { data, ...rest, suggestions: yield* suggestFor(query.q) }
}
