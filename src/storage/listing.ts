import type { Page, PageInfo } from '../model/page.js'
import { problem } from '../model/problem.js'
import { type Condition, where } from './condition.js'
import { decodeCursor, encodeCursor, type KeyType } from './cursor.js'
import type { Paging } from './store.js'
import { all, marks, one, type Unit, type Value } from './unit.js'

/**
 * In which order the rows of a list stand. No two rows have the same `keys`, none of which is ever null,
 * and all run the same way, so that an index can lead to the row after any other.
 */
export type Order = { keys: { sql: string; type: KeyType }[]; descending: boolean }

/** The order by these columns or expressions; a leading `#` marks a number. */
export const orderBy = (direction: 'ascending' | 'descending', ...keys: string[]): Order => ({
  keys: keys.map(key => (key.startsWith('#') ? { sql: key.slice(1), type: 'number' } : { sql: key, type: 'text' })),
  descending: direction === 'descending'
})

/** What a list holds: the rows of `table` that meet all conditions, in an order. */
export type Listing = { table: string; conditions: readonly Condition[]; order: Order }

/** What a list has found for one page: the ids of its rows in order, and where the page stands. */
export type Found = { ids: string[]; page: PageInfo }

/** Reads one page of a list by the keys of the row before it: the ids of its rows, and where it stands. */
export function* listIds(listing: Listing, query: Paging & object): Unit<Found> {
  const { limit, cursor, count, ...asked } = query
  assertLimit(limit)
  const { table, conditions, order } = listing
  const columns = order.keys.map(key => key.sql)
  const after: Condition[] =
    cursor === undefined
      ? []
      : [
          {
            sql: `(${columns.join(', ')}) ${order.descending ? '<' : '>'} (${marks(columns.length)})`,
            values: decodeCursor(
              [table, asked],
              cursor,
              order.keys.map(key => key.type)
            )
          }
        ]
  const bounded = where([...conditions, ...after])
  const direction = order.descending ? 'DESC' : 'ASC'
  const rows = yield* all<Record<string, Value> & { id: string }>(
    `SELECT id, ${columns.map((column, i) => `${column} AS key${i}`).join(', ')} FROM ${table}${bounded.sql}
     ORDER BY ${columns.map(column => `${column} ${direction}`).join(', ')} LIMIT ?`,
    ...bounded.values,
    limit + 1
  )
  const data = rows.slice(0, limit)
  const last = data.at(-1)
  const hasMore = rows.length > limit
  const page: PageInfo = {
    limit,
    nextCursor:
      hasMore && last
        ? encodeCursor(
            [table, asked],
            columns.map((_, i) => last[`key${i}`] ?? null)
          )
        : null,
    hasMore
  }
  if (count) page.count = yield* countRows(listing)
  return { ids: data.map(row => row.id), page }
}

function* countRows({ table, conditions }: Listing): Unit<number> {
  const all = where(conditions)
  const row = yield* one<{ rows: number }>(`SELECT count(*) AS rows FROM ${table}${all.sql}`, ...all.values)
  return row?.rows ?? 0
}

/** A negative limit would mean “all rows” to SQLite. */
export function assertLimit(limit: number) {
  if (Number.isInteger(limit) && limit >= 1 && limit <= 100) return
  throw problem('invalid-request', 'A page has 1 to 100 items.', [
    { parameter: 'limit', code: 'out-of-range', detail: 'Give a whole number from 1 to 100.' }
  ])
}

/**
 * The page of what a list has found. Which things are on it is one question, what they look like another: `read` gives
 * the things of some ids, as objects or as their stored texts.
 */
export function* pageOf<T>(
  finding: Unit<Found>,
  read: (ids: readonly string[]) => Unit<ReadonlyMap<string, T>>
): Unit<Page<T>> {
  const { ids, ...rest } = yield* finding
  const things = yield* read(ids)
  return { data: ids.flatMap(id => things.get(id) ?? []), ...rest }
}
