import { condition } from './condition.js'
import { type Filter, member } from './filter.js'

const WORDS_MAX = 16
const QUERY_MAX = 1000
/** Stems are seldom shorter, and suffixes seldom longer. */
const STEM_MIN = 4
const SUFFIX_MAX = 5
/** A query that no text meets: a phrase of no words. */
const NOTHING = '""'
const WORD = /[\p{L}\p{M}\p{N}\p{Co}]+/gu

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
 * What a reader typed, as an FTS5 query: words must all occur, in any of the columns; `"words in quotation marks"`
 * next to each other; `begin*` matches words that begin so; `-not` must not occur. Nothing of FTS5's own syntax
 * gets through: only letters and digits are taken over, each word in quotation marks, at most sixteen of them.
 * When no word must occur, nothing is found.
 */
export function matchQuery(typed: string, { columns, stemmed }: Searched): string {
  const wanted: string[] = []
  const unwanted: string[] = []
  let room = WORDS_MAX
  for (const [, minus, phrase, word] of typed.slice(0, QUERY_MAX).matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/g)) {
    const words = ((phrase ?? word ?? '').match(WORD) ?? []).slice(0, room)
    if (!words.length) continue
    room -= words.length
    const begins = word?.endsWith('*') ?? false
    ;(minus ? unwanted : wanted).push(begins ? beginning(words, stemmed) : quoted(words))
  }
  if (!wanted.length) return NOTHING
  const among = `{${columns.join(' ')}} : `
  const matched = `${among}(${wanted.join(' AND ')})`
  return unwanted.length ? `${matched} NOT ${among}(${unwanted.join(' OR ')})` : matched
}

/** An FTS5 query of what has at least one of the words that a reader typed; how many match it bounds what ranking costs. */
export const anyWordQuery = (typed: string, { columns }: Searched): string =>
  `{${columns.join(' ')}} : (${
    (typed.slice(0, QUERY_MAX).match(WORD) ?? [])
      .slice(0, WORDS_MAX)
      .map(word => quoted([word]))
      .join(' OR ') || NOTHING
  })`

const quoted = (words: readonly string[]) => `"${words.join(' ')}"`

/**
 * The words, the last of which may go on. The index has *negotiated* as *negoti*, so that in a stemmed text
 * *negotia…* has to be looked for by its own beginnings too.
 */
function beginning(words: readonly string[], stemmed: boolean): string {
  const alternatives = [`${quoted(words)} *`]
  const [only] = words
  if (stemmed && only && words.length === 1) {
    for (let cut = 0; cut <= SUFFIX_MAX && only.length - cut >= STEM_MIN; cut++) {
      alternatives.push(quoted([only.slice(0, only.length - cut)]))
    }
  }
  return `(${alternatives.join(' OR ')})`
}

/** The filter that a row's text has what a reader typed, in some of the columns of its full-text table. */
export function matching(table: string, text: TextTable, typed: string, searched: Searched = TEXTS[text]): Filter {
  return member(table, 'number', text, 'rowid', condition(`${text} MATCH ?`, matchQuery(typed, searched)))
}
