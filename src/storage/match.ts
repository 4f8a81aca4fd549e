import { condition } from './condition.js'
import { type Filter, member } from './filter.js'
import { beginningsOf, readTyped, type Term } from './typed.js'

/** A query that no text meets: a phrase of no words. */
const NOTHING = '""'

/** The full-text tables: in which columns a reader's words are looked for, and whether words are cut to their stems. */
export const TEXTS = {
  article_text: { columns: ['headline', 'standfirst', 'body'], stemmed: true },
  quote_text: { columns: ['text'], stemmed: true },
  quote_role: { columns: ['role'], stemmed: false },
  entity_text: { columns: ['name', 'aliases'], stemmed: false }
} as const satisfies Record<string, Searched>
export type TextTable = keyof typeof TEXTS

/** What is searched, and how. */
export type Searched = { columns: readonly string[]; stemmed: boolean }

/**
 * What a reader typed, as an FTS5 query. Nothing of FTS5's own syntax gets through: each word is in quotation marks.
 * When no word must occur, nothing is found.
 */
export function matchQuery(typed: string, { columns, stemmed }: Searched): string {
  const { wanted, unwanted } = readTyped(typed)
  if (!wanted.length) return NOTHING
  const among = `{${columns.join(' ')}} : `
  const queries = (terms: readonly Term[]) => terms.map(term => queryOf(term, stemmed))
  const matched = `${among}(${queries(wanted).join(' AND ')})`
  return unwanted.length ? `${matched} NOT ${among}(${queries(unwanted).join(' OR ')})` : matched
}

/** An FTS5 query of what has at least one of the words that a reader typed; how many match it bounds what ranking costs. */
export function anyWordQuery(typed: string, { columns }: Searched): string {
  const { wanted, unwanted } = readTyped(typed)
  const words = [...wanted, ...unwanted].flatMap(term => term.words)
  return `{${columns.join(' ')}} : (${words.map(word => quoted([word])).join(' OR ') || NOTHING})`
}

const quoted = (words: readonly string[]) => `"${words.join(' ')}"`

function queryOf({ words, begins }: Term, stemmed: boolean): string {
  if (!begins) return quoted(words)
  const [only, ...others] = words
  const beginnings = only && !others.length ? beginningsOf(only, stemmed) : []
  return `(${[`${quoted(words)} *`, ...beginnings.map(word => quoted([word]))].join(' OR ')})`
}

/** The filter that a row's text has what a reader typed, in some of the columns of its full-text table. */
export function matching(table: string, text: TextTable, typed: string, searched: Searched = TEXTS[text]): Filter {
  return member(table, 'number', text, 'rowid', condition(`${text} MATCH ?`, matchQuery(typed, searched)))
}
