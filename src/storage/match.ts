import { type Condition, condition } from './condition.js'

const WORDS_MAX = 16
const QUERY_MAX = 1000
const WORD = /[\p{L}\p{M}\p{N}\p{Co}]+/gu

/** The full-text tables, with the columns in which a reader's words are looked for. */
export const TEXTS = {
  article_text: ['headline', 'standfirst', 'body'],
  quote_text: ['text'],
  entity_text: ['name', 'aliases']
} as const
export type TextTable = keyof typeof TEXTS

/**
 * What a reader typed, as an FTS5 query: words must all occur, in any of the columns; `"words in quotation marks"`
 * next to each other; `begin*` matches words that begin so; `-not` must not occur. Nothing of FTS5's own syntax
 * gets through: only letters and digits are taken over, each word in quotation marks, at most sixteen of them.
 * Undefined when no word must occur, so that nothing is found.
 */
export function matchQuery(typed: string, columns: readonly string[]): string | undefined {
  const wanted: string[] = []
  const unwanted: string[] = []
  let room = WORDS_MAX
  for (const [, minus, phrase, word] of typed.slice(0, QUERY_MAX).matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/g)) {
    const words = ((phrase ?? word ?? '').match(WORD) ?? []).slice(0, room)
    if (!words.length) continue
    room -= words.length
    const term = `"${words.join(' ')}"`
    const prefix = word?.endsWith('*') ? `(${term} OR ${term} *)` : term
    ;(minus ? unwanted : wanted).push(prefix)
  }
  if (!wanted.length) return undefined
  const matched = `{${columns.join(' ')}} : (${wanted.join(' AND ')})`
  return unwanted.length ? `${matched} NOT {${columns.join(' ')}} : (${unwanted.join(' OR ')})` : matched
}

/** The condition that a row's text has what a reader typed. */
export const matching = (table: TextTable, typed: string): Condition => matchingIn(table, typed, TEXTS[table])

/** The condition that some columns of a row's text have what a reader typed. */
export function matchingIn(table: TextTable, typed: string, columns: readonly string[]): Condition {
  const query = matchQuery(typed, columns)
  if (query === undefined) return condition('FALSE')
  return condition(`number IN (SELECT rowid FROM ${table} WHERE ${table} MATCH ?)`, query)
}
