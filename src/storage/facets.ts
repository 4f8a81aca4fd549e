import type { Facets, FacetValue } from '../model/facet.js'
import type { Condition } from './condition.js'
import { all, marks, type Unit } from './unit.js'

/** So many items of a list are counted at most: the first. */
export const FACETED_MAX = 5000

/** So many values of a facet are told. */
const VALUES_MAX = 50

/** What the items of a list can be counted by. */
export type Facet = {
  /** The columns of the items that it needs. */
  columns: readonly string[]
  /** Each value of each item, from the items as `found`. */
  sql: string
  /** Whether the values are ids of entities, to be told as slugs with names. */
  entities?: boolean
  /** Whether the values are told in their own order, the last first. */
  ordered?: boolean
}

/** A column of the items. */
export const byColumn = (column: string, value = column): Facet => ({
  columns: [column],
  sql: `SELECT ${value} AS value FROM found`
})

/** The month in which an item was published. */
export const byMonth: Facet = { ...byColumn('published_at', 'substr(published_at, 1, 7)'), ordered: true }

/** A column of ids of entities. */
export const byEntity = (column: string): Facet => ({ ...byColumn(column), entities: true })

/** What is counted of a list: every value of each facet, and whether all items were. */
export type Counted = { facets: Facets; facetsExact: boolean }

/** Counts the values of the items that a query gives. Two statements, whatever is counted. */
export function* countFacets(items: Condition, facets: Record<string, Facet>): Unit<{ facets: Facets; items: number }> {
  const parts = Object.entries(facets).map(
    ([name, { sql }]) =>
      `SELECT '${name}' AS facet, value, count(*) AS count FROM (${sql}) WHERE value IS NOT NULL GROUP BY value`
  )
  const rows = yield* all<{ facet: string; value: string; count: number }>(
    `WITH found AS MATERIALIZED (${items.sql})
     ${[...parts, `SELECT '' AS facet, '' AS value, count(*) AS count FROM found`].join(' UNION ALL ')}`,
    ...items.values
  )
  const counted: Facets = {}
  for (const [name, facet] of Object.entries(facets)) {
    const values = rows.filter(row => row.facet === name)
    values.sort((a, b) => (facet.ordered ? 0 : b.count - a.count) || (a.value < b.value === !facet.ordered ? -1 : 1))
    counted[name] = values.slice(0, VALUES_MAX).map(({ value, count }) => ({ value, count }))
  }
  yield* nameEntities(Object.keys(facets).flatMap(name => (facets[name]?.entities ? (counted[name] ?? []) : [])))
  return { facets: counted, items: rows.find(row => row.facet === '')?.count ?? 0 }
}

/** Gives values that are ids of entities their slugs and names. */
function* nameEntities(values: FacetValue[]): Unit<void> {
  const rows = yield* all<{ id: string; slug: string; name: string }>(
    `SELECT id, slug, name FROM entities WHERE id IN (${marks(values.length)})`,
    ...values.map(({ value }) => value)
  )
  const entities = new Map(rows.map(row => [row.id, row]))
  for (const value of values) {
    const entity = entities.get(value.value)
    if (entity) Object.assign(value, { value: entity.slug, label: entity.name })
  }
}
