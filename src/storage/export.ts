import { type Condition, condition, where } from './condition.js'
import { articleDocument } from './documents.js'
import { articleListing } from './list-articles.js'
import { quoteListing } from './list-quotes.js'
import type { Listing } from './listing.js'
import { quotePieces } from './pieces.js'
import type { ArticleQuery, ExportBatch, ExportPlace, KeptInclude, Paging, QuoteQuery } from './store.js'
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
function* windowOf({ table, filters }: Listing, after = '', size: number): Unit<Window> {
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

const LINE_END = Buffer.from('\n')

/**
 * Quotes after an id, in the order of their ids, as they are kept. The engine joins their lines: to hand each over for
 * itself took three times as long.
 */
export function* exportQuotes(query: Filters<QuoteQuery>, place: ExportPlace = {}): Unit<ExportBatch> {
  const listing = quoteListing({ ...query, sort: 'position', limit: 1 })
  const { rows, last } = yield* windowOf(listing, place.after, QUOTES_LOOKED_AT)
  const picked = `FROM quotes${rows.sql} ORDER BY id LIMIT ?`
  const values = [...rows.values, place.limit ?? QUOTES_LOOKED_AT]
  const joined = yield* one<{ count: number; kept: number; lines: Uint8Array | null }>(
    `SELECT count(*) AS count, count(text) AS kept, CAST(group_concat(text || char(10), '') AS BLOB) AS lines
     FROM (SELECT (SELECT body FROM quote_documents d WHERE d.number = quotes.number) AS text ${picked})`,
    ...values
  )
  const { count, kept, lines } = joined ?? { count: 0, kept: 0, lines: null }
  if (kept === count) return { lines: lines ?? new Uint8Array(), count, last }
  const numbers = (yield* all<{ number: number }>(`SELECT number ${picked}`, ...values)).map(({ number }) => number)
  const pieces = yield* quotePieces(numbers)
  return { lines: Buffer.from(numbers.map(number => `${pieces.get(number)}\n`).join('')), count, last }
}

/** Articles after an id, in the order of their ids, as they are kept. */
export function* exportArticles(
  query: Filters<ArticleQuery>,
  include: readonly KeptInclude[],
  place: ExportPlace = {}
): Unit<ExportBatch> {
  const listing = articleListing({ ...query, sort: 'headline', limit: 1 })
  const { rows, last } = yield* windowOf(listing, place.after, ARTICLES_LOOKED_AT)
  const found = yield* all<{ id: string }>(
    `SELECT id FROM articles${rows.sql} ORDER BY id LIMIT ?`,
    ...rows.values,
    place.limit ?? ARTICLES_LOOKED_AT
  )
  const lines: Uint8Array[] = []
  let bytes = 0
  for (const [i, { id }] of found.entries()) {
    const { body } = yield* articleDocument(id, include, { gzip: false })
    lines.push(body, LINE_END)
    bytes += body.length
    if (bytes >= BATCH_BYTES_MAX) return { lines: Buffer.concat(lines), count: i + 1, last: id }
  }
  return { lines: Buffer.concat(lines), count: found.length, last }
}
