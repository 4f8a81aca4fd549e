import { isId } from '../model/ids.js'
import type { Range } from './store.js'
import { marks, padded, type Value } from './unit.js'

/** Something that a row must meet: SQL of the program's own, with a `?` for each value of the user's. */
export type Condition = { sql: string; values: readonly Value[] }

export const condition = (sql: string, ...values: Value[]): Condition => ({ sql, values })

/** The condition that a column has one of these values; lists of all lengths make few statements. */
export const among = (column: string, list: readonly Value[]): Condition => {
  const values = padded(list, null)
  return { sql: `${column} IN (${marks(values.length)})`, values }
}

/** What a part of a query makes; nothing when the part is not given. */
export const given = <T, M>(filter: T | undefined, make: (filter: T) => M | readonly M[]): M[] => {
  if (filter === undefined) return []
  const made = make(filter)
  return Array.isArray(made) ? [...(made as readonly M[])] : [made as M]
}

/** The column is within the bounds. */
export const within = (column: string, { gte, lt }: Range<string | number>): Condition[] => [
  ...given(gte, value => condition(`${column} >= ?`, value)),
  ...given(lt, value => condition(`${column} < ?`, value))
]

/**
 * SQL for the id of the article or entity that a text names, by id or by slug; it has one `?` for the text. The addresses
 * of an entity that was merged into another lead there.
 */
export const idOf = (table: 'articles' | 'entities', named: string): string =>
  table === 'entities'
    ? '(SELECT id FROM entity_addresses WHERE address = ?)'
    : isId(named)
      ? '?'
      : '(SELECT id FROM articles WHERE slug = ?)'

/** All conditions as a WHERE clause. */
export const where = (conditions: readonly Condition[]): Condition => ({
  sql: conditions.length ? ` WHERE ${conditions.map(each => each.sql).join(' AND ')}` : '',
  values: conditions.flatMap(each => each.values)
})

/**
 * The conditions that a time of publication is within the bounds, in terms of `newest` or `oldest`, whichever the
 * list is sorted by, so that one index serves both. Undated rows are outside all bounds.
 */
export const published = (key: 'newest' | 'oldest', range: Range<string>): Condition[] => {
  const bounds = within(key, { gte: instant(range.gte), lt: instant(range.lt) })
  return bounds.length ? [...bounds, condition('published_at IS NOT NULL')] : []
}

/** A time in the one form in which it is stored. */
export const instant = <T extends string | null | undefined>(time: T): T =>
  (typeof time === 'string' ? new Date(time).toISOString() : time) as T
