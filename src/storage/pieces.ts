import type { ArticleSummary } from '../model/article.js'
import type { Entity } from '../model/entity.js'
import { type Json, toJsonOf } from '../model/json.js'
import type { Mention } from '../model/mention.js'
import type { Quote } from '../model/quote.js'
import { summariesById } from './articles.js'
import { entitiesById } from './entities.js'
import type { Texts } from './listing.js'
import { mentionsById } from './mentions.js'
import { quotesById } from './quotes.js'
import { all, marks, type Unit } from './unit.js'

type ByNumber<T> = (numbers: readonly number[]) => Unit<ReadonlyMap<number, T>>

/** Reads things by the numbers of their rows. */
const byNumber = <T>(table: string, read: (ids: readonly string[]) => Unit<Map<string, T>>): ByNumber<T> =>
  function* (numbers) {
    const rows = yield* all<{ number: number; id: string }>(
      `SELECT number, id FROM ${table} WHERE number IN (${marks(numbers.length)})`,
      ...numbers
    )
    const things = yield* read(rows.map(({ id }) => id))
    return new Map(rows.flatMap(({ number, id }) => (things.has(id) ? [[number, things.get(id)!]] : [])))
  }

/** The articles of some rows as lists show them. */
export const summaries = byNumber('articles', summariesById)

/** The quotes of some rows. */
export const quotes = byNumber('quotes', quotesById)

/** The entities of some rows. */
export const entities = byNumber('entities', entitiesById)

/** The documents of things: the texts of which a page is joined. Those that are not kept are rendered from the rows. */
const documents = <T>(table: string, column: string, read: ByNumber<T>): ByNumber<Json<T>> =>
  function* (numbers) {
    const rows = yield* all<{ number: number; text: Json<T> }>(
      `SELECT number, ${column} AS text FROM ${table} WHERE number IN (${marks(numbers.length)})`,
      ...numbers
    )
    const pieces = new Map(rows.map(({ number, text }) => [number, text]))
    const missing = pieces.size < numbers.length ? numbers.filter(number => !pieces.has(number)) : []
    if (missing.length) for (const [number, thing] of yield* read(missing)) pieces.set(number, toJsonOf(thing))
    return pieces
  }

/** The articles of some rows as lists show them, as texts. */
export const summaryPieces: ByNumber<Json<ArticleSummary>> = documents('article_documents', 'summary', summaries)

/** The quotes of some rows, as texts. */
export const quotePieces: ByNumber<Json<Quote>> = documents('quote_documents', 'body', quotes)

/** The entities of some rows, as texts. */
export const entityPieces: ByNumber<Json<Entity>> = documents('entity_documents', 'body', entities)

/** The pieces of a list's rows, as a statement finds them that finds the rows. */
const beside = <T>(rows: string, table: string, column: string, read: ByNumber<Json<T>>): Texts<T> => ({
  kept: `(SELECT ${column} FROM ${table} WHERE ${table}.number = ${rows}.number)`,
  read
})

/** The articles of a list as lists show them. */
export const articleTexts = beside('articles', 'article_documents', 'summary', summaryPieces)

/** The quotes of a list. */
export const quoteTexts = beside('quotes', 'quote_documents', 'body', quotePieces)

/** The entities of a list. */
export const entityTexts = beside('entities', 'entity_documents', 'body', entityPieces)

/** The mentions of these ids, as texts. They are many and small and seldom asked for, so that none is kept. */
export function* mentionPieces(ids: readonly string[]): Unit<ReadonlyMap<string, Json<Mention>>> {
  return new Map([...(yield* mentionsById(ids))].map(([id, mention]) => [id, toJsonOf(mention)]))
}
