import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Entity } from '../model/entity.js'
import { toJsonOf } from '../model/json.js'
import type { Quote } from '../model/quote.js'
import { cutBody, INCLUDED_MAX, type Parts, partsOf } from './article-body.js'
import { getBase, getVersion, toSummary } from './articles.js'
import { idOf } from './condition.js'
import { articleEntities, getEntity } from './entities.js'
import { getQuote, quotesOf } from './quotes.js'
import { type ArticleDocument, type ArticleState, type Document, KEPT_INCLUDES, type KeptInclude } from './store.js'
import { all, one, run, type Unit } from './unit.js'

/**
 * The form of the documents. It is raised whenever a document would show the same rows otherwise: databases whose
 * documents have another form are rendered anew.
 */
export const DOCUMENT_FORMAT = 2

/** The state of an article, from a narrow row. Throws `not-found`. */
export function* getState(named: string): Unit<ArticleState> {
  const state = yield* one<ArticleState>(
    `SELECT id, revision, digest FROM article_documents
     WHERE number = (SELECT number FROM articles WHERE ${column(named)} = ?)`,
    named
  )
  return state ?? (yield* renderedArticle(named, [])).state
}

/** The article as it is kept, compressed when that is asked for and kept. Throws `not-found`. */
export function* articleDocument(
  named: string,
  include: readonly KeptInclude[],
  { gzip }: { gzip: boolean }
): Unit<ArticleDocument> {
  const whole = gzip && KEPT_INCLUDES.every(part => include.includes(part))
  const kept = yield* one<ArticleState & { base: number; quotes: number; body: Uint8Array }>(
    `SELECT d.id, d.revision, d.digest, d.base, d.quotes, b.body
     FROM article_documents d JOIN ${whole ? 'article_gzips' : 'article_bodies'} b ON b.number = d.number
     WHERE d.number = (SELECT number FROM articles WHERE ${column(named)} = ?)`,
    named
  )
  if (!kept) return yield* renderedArticle(named, include)
  const { id, revision, digest, body } = kept
  return { state: { id, revision, digest }, body: whole ? body : cutBody(body, kept, include), gzip: whole }
}

const column = (named: string) => (idOf('articles', named) === '?' ? 'id' : 'slug')

/** The article, rendered because it is not kept. */
function* renderedArticle(named: string, include: readonly KeptInclude[]): Unit<ArticleDocument> {
  const { id, revision } = yield* getVersion(named)
  const { parts, digest } = yield* renderParts(id)
  const body = cutBody(bytesOf(parts), lengthsOf(parts), include)
  return { state: { id, revision, digest }, body, gzip: false }
}

/** Renders an article and its quotes from their rows, all of them. */
function* renderParts(id: string) {
  const { row, base } = yield* getBase(id)
  const quotes = yield* quotesOf(id)
  const pieces = quotes.map(({ number, quote }) => ({ number, body: toJsonOf(quote) }))
  const entities = yield* articleEntities(id, INCLUDED_MAX.entities + 1)
  const summary = toJsonOf(toSummary(row))
  const texts = pieces.map(({ body }) => body)
  const parts = partsOf(summary, base, texts, entities)
  const ids = entities.length > INCLUDED_MAX.entities ? yield* namedIn(id) : []
  return { row, summary, pieces, parts, digest: digestOf(parts, [...texts.slice(INCLUDED_MAX.quotes), ...ids]) }
}

/** The ids of all entities that an article names. */
function* namedIn(articleId: string): Unit<string[]> {
  const rows = yield* all<{ entity_id: string }>(
    'SELECT entity_id FROM appearances WHERE article_id = ? ORDER BY entity_id',
    articleId
  )
  return rows.map(row => row.entity_id)
}

const bytesOf = ({ base, quotes, entities }: Parts) => Buffer.from(`${base}${quotes}${entities}}`)
const lengthsOf = ({ base, quotes }: Parts) => ({ base: Buffer.byteLength(base), quotes: Buffer.byteLength(quotes) })

/** What tells the state of an article with all that is found in it: `beyond` is what it does not nest. */
function digestOf({ base, quotes, entities }: Parts, beyond: readonly string[]): string {
  const hash = createHash('sha256').update(base).update(quotes).update(entities)
  for (const text of beyond) hash.update(text)
  return hash.digest('base64url').slice(0, 16)
}

/** Renders an article and its quotes, and keeps them. */
export function* keepArticle(id: string): Unit<void> {
  const { row, summary, pieces, parts, digest } = yield* renderParts(id)
  const { base, quotes } = lengthsOf(parts)
  const body = bytesOf(parts)
  yield* run(
    `INSERT OR REPLACE INTO article_documents (number, id, revision, digest, base, quotes, summary)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    ...[row.number, id, row.revision, digest, base, quotes, summary]
  )
  yield* run('INSERT OR REPLACE INTO article_bodies (number, body) VALUES (?, ?)', row.number, body)
  yield* run('INSERT OR REPLACE INTO article_gzips (number, body) VALUES (?, ?)', row.number, gzipSync(body))
  for (const piece of pieces) {
    yield* run('INSERT OR REPLACE INTO quote_documents (number, body) VALUES (?, ?)', piece.number, piece.body)
  }
}

/** Keeps an entity as it is shown. */
export function* keepEntity(number: number, entity: Entity): Unit<void> {
  yield* run('INSERT OR REPLACE INTO entity_documents (number, body) VALUES (?, ?)', number, toJsonOf(entity))
}

/** The quote. Throws `not-found`. */
export function* quoteDocument(id: string): Unit<Document<Quote>> {
  const kept = yield* one<Document<Quote>>(
    'SELECT q.id, d.body AS text FROM quotes q JOIN quote_documents d ON d.number = q.number WHERE q.id = ?',
    id
  )
  if (kept) return kept
  const quote = yield* getQuote(id)
  return { id: quote.id, text: toJsonOf(quote) }
}

/** The entity of this id or slug. Throws `not-found`. */
export function* entityDocument(named: string): Unit<Document<Entity>> {
  const kept = yield* one<Document<Entity>>(
    `SELECT e.id, d.body AS text FROM entities e JOIN entity_documents d ON d.number = e.number
     WHERE e.${column(named)} = ?`,
    named
  )
  if (kept) return kept
  const entity = yield* getEntity(named)
  return { id: entity.id, text: toJsonOf(entity) }
}
