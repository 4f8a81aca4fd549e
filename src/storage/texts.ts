import type { TextTable } from './match.js'
import { marks, runLate, type Unit, type Value } from './unit.js'

// The full-text index is written when the transaction ends, and row by row: it writes out what it has gathered whenever a
// statement begins that could fail half-way, one that adds several rows too, which would be some ten times an article.

/** What stands between words, but for a single space, which is most of it and stays as it is. */
const BETWEEN = /(?! (?![\p{Cc}\s]))[\p{Cc}\s]+/gu

/** Puts the texts of rows into a full-text table that has none for them; `rowid` is the number of the row. */
export function* addTexts(
  table: TextTable,
  texts: readonly ({ rowid: number } & Record<string, string | number>)[]
): Unit<void> {
  const columns = Object.keys(texts[0] ?? {})
  const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks(columns.length)})`
  const plain = (words: Value) => (typeof words === 'string' ? words.replace(BETWEEN, ' ') : words)
  for (const text of texts) yield* runLate(sql, ...columns.map(column => plain(text[column] ?? null)))
}

/** Takes the text of a row out of a full-text table. */
export function* removeText(table: TextTable, number: number): Unit<void> {
  yield* runLate(`DELETE FROM ${table} WHERE rowid = ?`, number)
}
