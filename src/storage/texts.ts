import type { TextTable } from './match.js'
import { insertAll, runLate, type Unit } from './unit.js'

// The full-text index is written when the transaction ends: it writes out what it has gathered whenever another
// statement begins that could fail half-way, which would be some ten times an article.

/** Puts the texts of rows into a full-text table that has none for them; `rowid` is the number of the row. */
export function* addTexts(
  table: TextTable,
  texts: readonly ({ rowid: number } & Record<string, string | number>)[]
): Unit<void> {
  const plain = (words: string | number) => (typeof words === 'string' ? words.replace(/[\p{Cc}\s]+/gu, ' ') : words)
  const rows = texts.map(text =>
    Object.fromEntries(Object.entries(text).map(([column, words]) => [column, plain(words)]))
  )
  yield* insertAll(table, rows, { late: true })
}

/** Takes the text of a row out of a full-text table. */
export function* removeText(table: TextTable, number: number): Unit<void> {
  yield* runLate(`DELETE FROM ${table} WHERE rowid = ?`, number)
}
