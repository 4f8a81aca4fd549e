import { type Condition, condition } from './condition.js'
import { marks, one, type Unit, type Value } from './unit.js'

/**
 * So many rows at most are looked up one by one and sorted; a filter that lets more through is checked row by row as
 * the list is walked in its order.
 */
const FEW = 4000

/** So many rows of a walk are checked for one page at most. A page that this leaves short leads on all the same. */
export const WALKED_MAX = 2000

/** What lets rows of a list through. */
export type Filter = {
  /** The ways to pass it, each of which an index serves; a row passes in one of them. */
  ways: readonly Condition[]
  /** Whether the index of each way goes on in the order of the list. */
  leads: boolean
  /** A query of one row for each row that passes, cheap to begin; undefined where these are never few. */
  passing: Condition | undefined
  /** All of it as one condition. */
  holds: Condition
  /** The same of a row that was found in another way, for which no index is to be used. */
  check: Condition
}

/** The column has one of the values. `leads` when an index on it goes on in the order of the list. */
export function equal(
  table: string,
  column: string,
  values: readonly string[],
  { leads, rare = true, value = '?' }: { leads: boolean; rare?: boolean; value?: string }
): Filter {
  const among = values.length === 1 ? `= ${value}` : `IN (${marks(values.length)})`
  return {
    ways: values.map(each => condition(`${column} = ${value}`, each)),
    leads,
    passing: rare ? condition(`SELECT 1 FROM ${table} WHERE ${column} ${among}`, ...values) : undefined,
    holds: condition(`${column} ${among}`, ...values),
    check: condition(`+${column} ${among}`, ...values)
  }
}

/** The row's `key` is in the column `of` of the rows of another table that meet a condition. */
export function member(table: string, key: string, other: string, of: string, met: Condition): Filter {
  const holds = condition(`${key} IN (SELECT ${of} FROM ${other} WHERE ${met.sql})`, ...met.values)
  return {
    ways: [holds],
    leads: false,
    passing: condition(`SELECT 1 FROM ${other} WHERE ${met.sql}`, ...met.values),
    holds,
    check: condition(`EXISTS (SELECT 1 FROM ${other} WHERE ${of} = ${table}.${key} AND ${met.sql})`, ...met.values)
  }
}

/** A condition that no index serves. */
export const checked = (check: Condition): Filter => ({
  ways: [],
  leads: false,
  passing: undefined,
  holds: check,
  check
})

/** How the rows are found: by one filter, with the others as checks. */
export type Plan = {
  /** The ways of the filter that leads; none when the whole list is walked. */
  ways: readonly Condition[]
  checks: readonly Condition[]
  /** Whether the rows are few, to be sorted; otherwise they are met in the order of an index. */
  few: boolean
}

/** Chooses the filter that leads: one that lets few rows through, or else one whose index is in the list's order. */
export function* planOf(filters: readonly Filter[]): Unit<Plan> {
  const [only] = filters
  if (only?.leads && filters.length === 1) return { ways: only.ways, checks: [], few: false }
  const lead = (yield* fewest(filters)) ?? filters.find(filter => filter.leads && filter.ways.length === 1)
  const checks = filters.filter(filter => filter !== lead).map(filter => filter.check)
  if (!lead) return { ways: [], checks, few: false }
  return { ways: lead.ways, checks, few: !lead.leads || lead.ways.length > 1 }
}

/** The filter that lets the fewest rows through, when these are few. */
function* fewest(filters: readonly Filter[]): Unit<Filter | undefined> {
  let best: { filter: Filter; rows: number } | undefined
  for (const filter of filters) {
    if (!filter.passing) continue
    const rows = yield* countUpTo(best?.rows ?? FEW + 1, filter.passing)
    if (rows < (best?.rows ?? FEW + 1)) best = { filter, rows }
  }
  return best?.filter
}

/** How many rows a query gives, but no more than `max`. */
export function* countUpTo(max: number, { sql, values }: { sql: string; values: readonly Value[] }): Unit<number> {
  const row = yield* one<{ rows: number }>(`SELECT count(*) AS rows FROM (${sql} LIMIT ?)`, ...values, max)
  return row?.rows ?? 0
}
