import { insert, one, type Unit } from './unit.js'

/** What changes are told of. A mention is a part of its article and changes with it. */
export type Change = {
  kind: 'article' | 'quote' | 'entity'
  id: string
  op: 'created' | 'updated' | 'deleted'
}

/** Adds a change to the log, in the transaction that makes it. */
export function* recordChange(change: Change, at: string): Unit<void> {
  yield* insert('changes', { ...change, at })
}

/** The number of the newest change; 0 when there is none. */
export function* latestChange(): Unit<number> {
  const row = yield* one<{ seq: number | null }>('SELECT max(seq) AS seq FROM changes')
  return row?.seq ?? 0
}
