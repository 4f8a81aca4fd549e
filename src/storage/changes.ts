import type { ChangeKind, ChangePage, Change as ChangeRead } from '../model/change.js'
import { problem } from '../model/problem.js'
import { assertToken, encodeToken, type LoggedChange, seqOf } from './change-token.js'
import { condition } from './condition.js'
import type { Change } from './store.js'
import { all, insert, insertAll, marks, one, type Unit } from './unit.js'

/** So many rows of the log are passed over at most for one page that picks kinds. */
const PASSED_MAX = 10_000

/** So many changes a page has at most. */
const CHANGES_MAX = 1000

/** Adds a change to the log, in the transaction that makes it. */
export function* recordChange(change: Change, at: string): Unit<void> {
  yield* insert('changes', { ...change, at })
}

/** Adds changes to the log, in their order. */
export function* recordChanges(changes: readonly Change[], at: string): Unit<void> {
  yield* insertAll(
    'changes',
    changes.map(({ kind, id, op }) => ({ kind, id, op, at }))
  )
}

/** The number of the newest change; 0 when there is none. */
export function* latestChange(): Unit<number> {
  const row = yield* one<{ seq: number | null }>('SELECT max(seq) AS seq FROM changes')
  return row?.seq ?? 0
}

/** The changes after a number, in their order. */
export function* changesAfter(seq: number, limit: number): Unit<(Change & { seq: number })[]> {
  return yield* all('SELECT seq, kind, id, op FROM changes WHERE seq > ? ORDER BY seq LIMIT ?', seq, limit)
}
const COLUMNS = 'seq, kind, id, op, at'

/** The last change up to a number. */
function* changeUpTo(seq: number): Unit<LoggedChange | undefined> {
  return yield* one<LoggedChange>(`SELECT ${COLUMNS} FROM changes WHERE seq <= ? ORDER BY seq DESC LIMIT 1`, seq)
}

/** The token of the place after the newest change. */
export function* newestToken(): Unit<string> {
  return encodeToken(yield* changeUpTo(Number.MAX_SAFE_INTEGER))
}

/**
 * Changes after the place that a token names, or from the first one on, in their order. With `kinds`, changes of other
 * kinds are passed over, so many at most that a page costs little; it may then be short although the log goes on.
 * Throws `invalid-cursor` for a token that is spoilt or of another log, and `invalid-request` for a limit out of range.
 */
export function* changesSince(
  token: string | undefined,
  limit: number,
  kinds?: readonly ChangeKind[]
): Unit<ChangePage> {
  if (!Number.isInteger(limit) || limit < 1 || limit > CHANGES_MAX) {
    throw problem('invalid-request', `A page of changes has 1 to ${CHANGES_MAX} items.`)
  }
  const start = yield* startOf(token)
  const from = start?.seq ?? 0
  const picked = kinds && condition(`kind IN (${marks(kinds.length)})`, ...kinds)
  const rows = yield* all<LoggedChange>(
    `SELECT ${COLUMNS} FROM changes WHERE seq > ?${picked ? ` AND seq <= ? AND ${picked.sql}` : ''} ORDER BY seq LIMIT ?`,
    from,
    ...(picked ? [from + PASSED_MAX, ...picked.values] : []),
    limit + 1
  )
  const data = rows.slice(0, limit).map(toChange)
  const full = rows.length > limit
  const end = full || !picked ? rows[Math.min(rows.length, limit) - 1] : yield* changeUpTo(from + PASSED_MAX)
  const hasMore = full || (picked !== undefined && (end?.seq ?? 0) < (yield* latestChange()))
  return { data, page: { limit, nextSince: encodeToken(end ?? start), hasMore } }
}

function* startOf(token: string | undefined): Unit<LoggedChange | undefined> {
  if (token === undefined) return undefined
  const seq = seqOf(token)
  const change =
    seq === undefined ? undefined : yield* one<LoggedChange>(`SELECT ${COLUMNS} FROM changes WHERE seq = ?`, seq)
  assertToken(token, change)
  return change
}

const toChange = (row: LoggedChange): ChangeRead => ({
  kind: row.kind as ChangeKind,
  id: row.id,
  op: row.op as ChangeRead['op'],
  at: row.at,
  token: encodeToken(row)
})
