import type { ArticleSummary } from '../model/article.js'
import type { Entity } from '../model/entity.js'
import { type Json, toJsonOf } from '../model/json.js'
import type { Mention } from '../model/mention.js'
import type { Quote } from '../model/quote.js'
import { summariesById } from './articles.js'
import { entitiesById } from './entities.js'
import { mentionsById } from './mentions.js'
import { quotesById } from './quotes.js'
import { all, marks, type Unit } from './unit.js'

/** The things of a page as the JSON texts of which it is joined. */
type Pieces<T> = Unit<ReadonlyMap<string, Json<T>>>

const asTexts = <T>(things: ReadonlyMap<string, T>): [string, Json<T>][] =>
  [...things].map(([id, thing]) => [id, toJsonOf(thing)])

/** The documents of these ids; those that are not kept are rendered from what `read` gives. */
function* kept<T>(
  table: string,
  documents: string,
  column: string,
  ids: readonly string[],
  read: (ids: readonly string[]) => Unit<Map<string, T>>
): Pieces<T> {
  const rows = yield* all<{ id: string; text: Json<T> }>(
    `SELECT t.id, d.${column} AS text FROM ${table} t JOIN ${documents} d ON d.number = t.number
     WHERE t.id IN (${marks(ids.length)})`,
    ...ids
  )
  const pieces = new Map(rows.map(({ id, text }) => [id, text]))
  const missing = pieces.size < ids.length ? ids.filter(id => !pieces.has(id)) : []
  if (missing.length) for (const [id, text] of asTexts(yield* read(missing))) pieces.set(id, text)
  return pieces
}

/** The articles of these ids as lists show them. */
export const summaryPieces = (ids: readonly string[]): Pieces<ArticleSummary> =>
  kept('articles', 'article_documents', 'summary', ids, summariesById)

/** The quotes of these ids. */
export const quotePieces = (ids: readonly string[]): Pieces<Quote> =>
  kept('quotes', 'quote_documents', 'body', ids, quotesById)

/** The entities of these ids. */
export const entityPieces = (ids: readonly string[]): Pieces<Entity> =>
  kept('entities', 'entity_documents', 'body', ids, entitiesById)

/** The mentions of these ids. They are many and small and seldom asked for, so that none is kept. */
export function* mentionPieces(ids: readonly string[]): Pieces<Mention> {
  return new Map(asTexts(yield* mentionsById(ids)))
}
