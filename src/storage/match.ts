import { condition } from './condition.js'
import { type Filter, member } from './filter.js'
import { beginningsOf, readTyped, type Term, type Typed } from './typed.js'

/** A query that no text meets: a phrase of no words. */
const NOTHING = '""'

export type TextTable = 'article_text' | 'quote_text' | 'quote_role' | 'entity_text'

/** What is searched: in which columns, in all when not given, which costs less; and whether words are cut to their stems. */
export type Searched = { columns?: readonly string[]; stemmed: boolean }

/** How a reader's words are looked for in the full-text tables. */
export const TEXTS: Record<TextTable, Searched> = {
  article_text: { stemmed: true },
  quote_text: { stemmed: true },
  quote_role: { stemmed: false },
  entity_text: { columns: ['name', 'aliases'], stemmed: false }
}

/**
 * What a reader typed, as an FTS5 query. Nothing of FTS5's own syntax gets through: each word is in quotation marks.
 * When no word must occur, nothing is found.
 */
export function matchQuery({ wanted, unwanted }: Typed, { columns, stemmed }: Searched): string {
  if (!wanted.length) return NOTHING
  const among = within(columns)
  const queries = (terms: readonly Term[]) => terms.map(term => queryOf(term, stemmed))
  const matched = `${among}(${queries(wanted).join(' AND ')})`
  return unwanted.length ? `${matched} NOT ${among}(${queries(unwanted).join(' OR ')})` : matched
}

/** An FTS5 query of what has at least one of the words that a reader typed; how many match it bounds what ranking costs. */
export function anyWordQuery({ wanted, unwanted }: Typed, { columns }: Searched): string {
  const words = [...wanted, ...unwanted].flatMap(term => term.words)
  return `${within(columns)}(${words.map(word => quoted([word])).join(' OR ') || NOTHING})`
}

const within = (columns: Searched['columns']) => (columns ? `{${columns.join(' ')}} : ` : '')

const quoted = (words: readonly string[]) => `"${words.join(' ')}"`

function queryOf({ words, begins }: Term, stemmed: boolean): string {
  if (!begins) return quoted(words)
  const [only, ...others] = words
  const beginnings = only && !others.length ? beginningsOf(only, stemmed) : []
  return `(${[`${quoted(words)} *`, ...beginnings.map(word => quoted([word]))].join(' OR ')})`
}

/** The filter that a row's text has what a reader typed, in some of the columns of its full-text table. */
export function matching(table: string, text: TextTable, typed: string, searched: Searched = TEXTS[text]): Filter {
  return member(table, 'number', text, 'rowid', condition(`${text} MATCH ?`, matchQuery(readTyped(typed), searched)))
}
