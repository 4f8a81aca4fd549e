import type { TextTable } from './match.js'
import { marks, runLate, type Unit } from './unit.js'

// The full-text index is written when the transaction ends: it writes out what it has gathered whenever another
// statement begins that could fail half-way, which would be some ten times an article.

/** Puts the text of a row into a full-text table that has none for it. */
export function* addText(table: TextTable, number: number, text: Record<string, string>): Unit<void> {
  const plain = Object.entries(text).map(([column, words]) => [column, words.replace(/[\p{Cc}\s]+/gu, ' ')])
  const columns = ['rowid', ...plain.map(([column]) => column)]
  const words = plain.map(([, text]) => text!)
  yield* runLate(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks(columns.length)})`, number, ...words)
}

/** Takes the text of a row out of a full-text table. */
export function* removeText(table: TextTable, number: number): Unit<void> {
  yield* runLate(`DELETE FROM ${table} WHERE rowid = ?`, number)
}
