import type { Change } from './store.js'
import { all, insert, one, type Unit } from './unit.js'

/** Adds a change to the log, in the transaction that makes it. */
export function* recordChange(change: Change, at: string): Unit<void> {
  yield* insert('changes', { ...change, at })
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
