import type { TextTable } from './match.js'
import { insert, run, type Unit } from './unit.js'

/** Puts the text of a row into a full-text table that has none for it. */
export function* addText(table: TextTable, number: number, text: Record<string, string>): Unit<void> {
  const plain = Object.entries(text).map(([column, words]) => [column, words.replace(/[\p{Cc}\s]+/gu, ' ')])
  yield* insert(table, { rowid: number, ...Object.fromEntries(plain) })
}

/** Takes the text of a row out of a full-text table. */
export function* removeText(table: TextTable, number: number): Unit<void> {
  yield* run(`DELETE FROM ${table} WHERE rowid = ?`, number)
}
