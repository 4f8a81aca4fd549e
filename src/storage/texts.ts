import type { TextTable } from './match.js'
import { insert, run, type Unit } from './unit.js'

/** Puts the text of a row into a full-text table, in place of what was there; `undefined` only takes it out. */
export function* indexText(table: TextTable, number: number, text: Record<string, string> | undefined): Unit<void> {
  yield* run(`DELETE FROM ${table} WHERE rowid = ?`, number)
  if (!text) return
  const plain = Object.entries(text).map(([column, words]) => [column, words.replace(/[\p{Cc}\s]+/gu, ' ')])
  yield* insert(table, { rowid: number, ...Object.fromEntries(plain) })
}
