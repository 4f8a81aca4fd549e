import type { Article } from '../model/article.js'
import type { Json } from '../model/json.js'
import type { Quote } from '../model/quote.js'
import { type Condition, condition, where } from './condition.js'
import { articleDocument } from './documents.js'
import { articleListing } from './list-articles.js'
import { quoteListing } from './list-quotes.js'
import type { Listing } from './listing.js'
import { quotePieces } from './pieces.js'
import type { ArticleQuery, ExportBatch, KeptInclude, Paging, QuoteQuery } from './store.js'
import { all, one, type Unit } from './unit.js'

/** So many rows are looked at for one batch: it takes a few milliseconds, however few of them the filters let through. */
const QUOTES_LOOKED_AT = 2000
const ARTICLES_LOOKED_AT = 100

/** With so many bytes a batch of articles ends early: one may have megabytes. */
const BATCH_BYTES_MAX = 4 * 1024 * 1024

/** What a batch is cut from: rows of a table in the order of their ids, after one of them. */
type Window = { rows: Condition; last: string | null }

/**
 * The next rows in the order of their ids, and the id of the last that was looked at; null when these are the last of
 * all. All filters are checked row by row, so that a batch costs the same wherever it begins. The listing is one that
 * is not sorted by what it is filtered by, so that it has no bounds.
 */
function* windowOf({ table, filters }: Listing, after: string, size: number): Unit<Window> {
  const end = yield* one<{ id: string }>(
    `SELECT id FROM ${table} WHERE id > ? ORDER BY id LIMIT 1 OFFSET ?`,
    after,
    size - 1
  )
  const met = where([
    condition('id > ?', after),
    ...(end ? [condition('id <= ?', end.id)] : []),
    ...filters.map(filter => filter.check)
  ])
  return { rows: met, last: end?.id ?? null }
}

type Filters<Q> = Omit<Q, keyof Paging | 'sort'>

/** Quotes after an id, in the order of their ids, as they are kept. */
export function* exportQuotes(query: Filters<QuoteQuery>, after = ''): Unit<ExportBatch<Quote>> {
  const listing = quoteListing({ ...query, sort: 'position', limit: 1 })
  const { rows, last } = yield* windowOf(listing, after, QUOTES_LOOKED_AT)
  const found = yield* all<{ number: number; text: Json<Quote> | null }>(
    `SELECT number, (SELECT body FROM quote_documents d WHERE d.number = quotes.number) AS text FROM quotes${rows.sql} ORDER BY id`,
    ...rows.values
  )
  const missing = found.filter(({ text }) => text === null).map(({ number }) => number)
  const rendered = missing.length ? yield* quotePieces(missing) : undefined
  return { items: found.flatMap(({ number, text }) => text ?? rendered?.get(number) ?? []), last }
}

/** Articles after an id, in the order of their ids, as they are kept. */
export function* exportArticles(
  query: Filters<ArticleQuery>,
  include: readonly KeptInclude[],
  after = ''
): Unit<ExportBatch<Article>> {
  const listing = articleListing({ ...query, sort: 'headline', limit: 1 })
  const { rows, last } = yield* windowOf(listing, after, ARTICLES_LOOKED_AT)
  const found = yield* all<{ id: string }>(`SELECT id FROM articles${rows.sql} ORDER BY id`, ...rows.values)
  const items: Json<Article>[] = []
  let bytes = 0
  for (const { id } of found) {
    const { body } = yield* articleDocument(id, include, { gzip: false })
    items.push(Buffer.from(body).toString() as Json<Article>)
    bytes += body.length
    if (bytes >= BATCH_BYTES_MAX) return { items, last: id }
  }
  return { items, last }
}
