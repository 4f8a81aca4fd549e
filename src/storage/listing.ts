import type { Json } from '../model/json.js'
import type { Page, PageInfo } from '../model/page.js'
import { problem } from '../model/problem.js'
import { type Condition, condition, where } from './condition.js'
import { cursorsOf, type KeyType, type Place } from './cursor.js'
import { type Counted, countFacets, FACETED_MAX, type Facet } from './facets.js'
import { type Filter, type Plan, planOf, WALKED_MAX } from './filter.js'
import type { Paging } from './store.js'
import { marks, one, tuples, type Unit, type Value } from './unit.js'

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

/** What a list holds: the rows that pass all filters, in an order. */
export type Listing = {
  /** The name of the table, or of the query that `source` is. */
  table: string
  source?: Condition
  /** Bounds on the first key of the order, which its index serves. */
  bounds?: readonly Condition[]
  filters: readonly Filter[]
  order: Order
  /** By what its rows can be counted. */
  facets?: Record<string, Facet>
}

/** What a list has found for one page: which rows in which order, and where the page stands. */
export type Found<K> = { rows: K[]; page: PageInfo } & Partial<Counted>

/** Reads one page of a list by the keys of the row beside it: the ids of its rows, and where it stands. */
export function* listIds(listing: Listing, query: Paging & object): Unit<Found<string>> {
  const { rows, ...rest } = yield* listTuples(listing, ['id'], query)
  return { rows: rows.map(([id]) => id as string), ...rest }
}

/** The same by the rows' numbers, which every index has, so that no row is read to tell which one it is. */
export function* listNumbers(listing: Listing, query: Paging & object): Unit<Found<number>> {
  const { rows, ...rest } = yield* listTuples(listing, ['number'], query)
  return { rows: rows.map(([number]) => number as number), ...rest }
}

/** The same with these columns of the rows. */
export function* listRows<R extends object>(
  listing: Listing,
  columns: readonly string[],
  query: Paging & object
): Unit<Found<R>> {
  const { rows, ...rest } = yield* listTuples(listing, columns, query)
  return { rows: rows.map(row => Object.fromEntries(columns.map((column, i) => [column, row[i]])) as R), ...rest }
}

/** Where the texts of a list's rows are kept: an expression of its table. `read` gives those that are not kept. */
export type Texts<T> = { kept: string; read: (numbers: readonly number[]) => Unit<ReadonlyMap<number, Json<T>>> }

/** Reads one page of a list as the texts of its rows, by the same statement that finds them. */
export function* listTexts<T>(listing: Listing, { kept, read }: Texts<T>, query: Paging & object): Unit<Page<Json<T>>> {
  const { rows, ...rest } = yield* listTuples(listing, ['number'], query, kept)
  const missing = rows.filter(([, text]) => text === null).map(([number]) => number as number)
  if (!missing.length) return { data: rows.map(([, text]) => text as Json<T>), ...rest }
  const made = yield* read(missing)
  return { data: rows.flatMap(([number, text]) => (text ?? made.get(number as number) ?? []) as Json<T>), ...rest }
}

/** Whether a page of a list is read by one statement, as long as no text is missing. */
export const isReadAtOnce = ({ filters }: Listing, { count, facet }: Paging): boolean =>
  !count && !facet && (filters.length === 0 || (filters.length === 1 && filters[0]!.leads))

/** Reads one page of a list: of each row these columns, the text if one is wanted, and the keys of the order. */
function* listTuples(
  listing: Listing,
  columns: readonly string[],
  query: Paging & object,
  text?: string
): Unit<Found<Value[]>> {
  const { limit, cursor, count, facet, ...asked } = query
  assertLimit(limit)
  const { table, order } = listing
  const cursors = cursorsOf([table, asked])
  const place =
    cursor === undefined
      ? undefined
      : cursors.decode(
          cursor,
          order.keys.map(key => key.type)
        )
  const backwards = place?.side === 'before' || place?.side === 'upto'
  const plan = yield* planOf(listing.filters)
  const found = yield* tuples<Value[]>(
    text === undefined
      ? rowsOf(listing, plan, columns, place, limit + 1)
      : rowsWithText(listing, plan, columns, text, place, limit + 1)
  )
  const rows = found.slice(0, limit)
  const keysOf = (row: Value[] | undefined) => row?.slice(-order.keys.length)
  const further = found.length > limit ? keysOf(rows.at(-1)) : yield* lastWalked(listing, plan, place)
  if (backwards) rows.reverse()

  const beside = (side: Place['side'], keys: Value[]): Place => ({ side, keys })
  const [first, last] = [keysOf(rows[0]), keysOf(rows.at(-1))]
  // Where a page has a neighbour on the side that it was turned from, that is known without looking.
  const prev: Place | undefined = backwards
    ? further && beside('before', further)
    : place &&
      (first ? beside('before', first) : { side: place.side === 'after' ? 'upto' : 'before', keys: place.keys })
  const next: Place | undefined = backwards
    ? last
      ? beside('after', last)
      : { side: place.side === 'before' ? 'from' : 'after', keys: place.keys }
    : further && beside('after', further)
  const page: PageInfo = {
    limit,
    nextCursor: next ? cursors.encode(next) : null,
    prevCursor: prev ? cursors.encode(prev) : null,
    hasMore: next !== undefined
  }
  if (count) page.count = yield* countRows(listing)
  return { rows, page, ...(facet ? yield* countValues(listing, plan, facet) : {}) }
}

/** The condition that a row is on the side of a place on which the page lies. */
function beyond({ keys, descending }: Order, { side, keys: values }: Place, wrap: (sql: string) => string): Condition {
  const forwards = side === 'after' || side === 'from'
  const comparison = `${forwards === descending ? '<' : '>'}${side === 'from' || side === 'upto' ? '=' : ''}`
  return condition(`(${keys.map(key => wrap(key.sql)).join(', ')}) ${comparison} (${marks(keys.length)})`, ...values)
}

/** A query of the first rows of a list from a place on, with their keys as `key0`, `key1`, … */
export function rowsOf(
  listing: Listing,
  plan: Plan,
  columns: readonly string[],
  place: Place | undefined,
  limit: number
): Condition {
  const ways = plan.ways.length ? plan.ways.map(way => [way]) : [[]]
  const parts = ways.map(way => rowsOfWay(listing, plan, way, columns, place, limit))
  const [part] = parts
  if (part && parts.length === 1) return part
  const ordered = inOrder(listing.order, place, (_, i) => `key${i}`)
  return {
    sql: `${parts.map(({ sql }) => `SELECT * FROM (${sql})`).join(' UNION ALL ')} ${ordered} LIMIT ?`,
    values: [...parts.flatMap(({ values }) => values), limit]
  }
}

/** The same with a text of each row. What is sorted is found first, so that the texts of the page alone are read. */
function rowsWithText(
  listing: Listing,
  plan: Plan,
  columns: readonly string[],
  text: string,
  place: Place | undefined,
  limit: number
): Condition {
  if (!plan.few) return rowsOf(listing, plan, [...columns, text], place, limit)
  const { sql, values } = rowsOf(listing, plan, columns, place, limit)
  const selected = [...columns, text, ...listing.order.keys.map((_, i) => `key${i}`)].join(', ')
  return { sql: `SELECT ${selected} FROM (${sql}) AS ${listing.table}`, values }
}

function rowsOfWay(
  { table, source = condition(table), bounds = [], order }: Listing,
  { checks, few }: Plan,
  way: readonly Condition[],
  columns: readonly string[],
  place: Place | undefined,
  limit: number
): Condition {
  // What is to be sorted is kept from an index of the order, by which all rows would be walked.
  const wrap = (sql: string) => (few ? `+(${sql})` : sql)
  const walked = where([...way, ...bounds, ...(place ? [beyond(order, place, wrap)] : [])])
  const ordered = inOrder(order, place, wrap)
  const selected = [...columns, ...order.keys.map(({ sql }, i) => `${sql} AS key${i}`)].join(', ')
  if (few || checks.length === 0) {
    const met = checks.map(check => ` ${walked.sql ? 'AND' : 'WHERE'} ${check.sql}`).join('')
    return {
      sql: `SELECT ${selected} FROM ${source.sql}${walked.sql}${met} ${ordered} LIMIT ?`,
      values: [...source.values, ...walked.values, ...checks.flatMap(check => check.values), limit]
    }
  }
  // The walk gives its rows one by one and in order, and ends when the page is full.
  const met = where(checks)
  return {
    sql: `SELECT ${selected} FROM (SELECT * FROM ${source.sql}${walked.sql} ${ordered} LIMIT ?) AS ${table}${met.sql} LIMIT ?`,
    values: [...source.values, ...walked.values, WALKED_MAX, ...met.values, limit]
  }
}

function inOrder({ keys, descending }: Order, place: Place | undefined, wrap: (sql: string, i: number) => string) {
  const backwards = place?.side === 'before' || place?.side === 'upto'
  const direction = descending === backwards ? 'ASC' : 'DESC'
  return `ORDER BY ${keys.map(({ sql }, i) => `${wrap(sql, i)} ${direction}`).join(', ')}`
}

/** The keys of the last row of a walk that ended before the list did. */
function* lastWalked(listing: Listing, plan: Plan, place: Place | undefined): Unit<Value[] | undefined> {
  if (plan.few || plan.checks.length === 0) return undefined
  const { sql, values } = rowsOf(listing, { ...plan, checks: [] }, [], place, 1)
  return (yield* tuples<Value[]>({ sql: `${sql} OFFSET ?`, values: [...values, WALKED_MAX - 1] }))[0]
}

/** Counts the values of the first rows of a list. */
function* countValues(listing: Listing, plan: Plan, names: readonly string[]): Unit<Counted> {
  const facets = Object.fromEntries(Object.entries(listing.facets ?? {}).filter(([name]) => names.includes(name)))
  const columns = [...new Set(Object.values(facets).flatMap(facet => facet.columns))]
  const { facets: counted, items } = yield* countFacets(rowsOf(listing, plan, columns, undefined, FACETED_MAX), facets)
  const whole = items < FACETED_MAX && (yield* lastWalked(listing, plan, undefined)) === undefined
  return { facets: counted, facetsExact: whole }
}

function* countRows({ table, source = condition(table), bounds = [], filters }: Listing): Unit<number> {
  const all = where([...bounds, ...filters.map(filter => filter.holds)])
  const row = yield* one<{ rows: number }>(
    `SELECT count(*) AS rows FROM ${source.sql}${all.sql}`,
    ...source.values,
    ...all.values
  )
  return row?.rows ?? 0
}

/** A negative limit would mean “all rows” to SQLite. */
function assertLimit(limit: number) {
  if (Number.isInteger(limit) && limit >= 1 && limit <= 100) return
  throw problem('invalid-request', 'A page has 1 to 100 items.', [
    { parameter: 'limit', code: 'out-of-range', detail: 'Give a whole number from 1 to 100.' }
  ])
}

/**
 * The page of what a list has found. Which things are on it is one question, what they look like another: `read` gives
 * the things of some rows, as objects or as their stored texts.
 */
export function* pageOf<K, T>(
  finding: Unit<Found<K>>,
  read: (rows: readonly K[]) => Unit<ReadonlyMap<K, T>>
): Unit<Page<T>> {
  const { rows, ...rest } = yield* finding
  const things = yield* read(rows)
  return { data: rows.flatMap(row => things.get(row) ?? []), ...rest }
}
