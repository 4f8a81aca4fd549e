import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Article } from '../model/article.js'
import type { ArticleEntity } from '../model/article-entity.js'
import type { Entity } from '../model/entity.js'
import { type Json, toJsonOf } from '../model/json.js'
import type { Quote } from '../model/quote.js'
import { cutBody, INCLUDED_MAX, type Parts, partsOf } from './article-body.js'
import { type ArticleRow, getBase, getVersion, toSummary } from './articles.js'
import { idOf } from './condition.js'
import { articleEntities, getEntity } from './entities.js'
import { getQuote, quotesOf } from './quotes.js'
import { type ArticleDocument, type ArticleState, type Document, KEPT_INCLUDES, type KeptInclude } from './store.js'
import { insertAll, one, run, type Unit } from './unit.js'

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
  const shown = yield* readShown(id)
  const { body, ...lengths } = encoded(render(shown))
  return { state: { id, revision, digest: digestOf(body, shown) }, body: cutBody(body, lengths, include), gzip: false }
}

/** All that the documents of an article and its quotes show. */
type Shown = {
  row: ArticleRow
  story: Pick<Article, 'blocks' | 'media'>
  quotes: readonly { number: number; body: Json<Quote> }[]
  /** Those that it mentions most first. */
  entities: readonly ArticleEntity[]
}

/** Reads from their rows what the documents of an article and its quotes show. */
function* readShown(id: string): Unit<Shown> {
  const { row, base: story } = yield* getBase(id)
  const quotes = (yield* quotesOf(id)).map(({ number, quote }) => ({ number, body: toJsonOf(quote) }))
  return { row, story, quotes, entities: yield* articleEntities(id, row.entity_count) }
}

const summaryOf = ({ row }: Shown) => toJsonOf(toSummary(row))

const render = (shown: Shown, summary = summaryOf(shown)): Parts =>
  partsOf(
    summary,
    shown.story,
    shown.quotes.map(({ body }) => body),
    shown.entities
  )

/** The body of an article, and how many bytes of it the first two parts are. */
function encoded(parts: Parts): { body: Buffer; base: number; quotes: number } {
  const [base, quotes, entities] = [parts.base, parts.quotes, `${parts.entities}}`].map(part => Buffer.from(part))
  return { body: Buffer.concat([base!, quotes!, entities!]), base: base!.length, quotes: quotes!.length }
}

/** What tells the state of an article with all that is found in it, nested in its body, which ends with a brace, or not. */
function digestOf(body: Buffer, { quotes, entities }: Shown): string {
  const hash = createHash('sha256').update(body.subarray(0, -1))
  for (const { body } of quotes.slice(INCLUDED_MAX.quotes)) hash.update(body)
  for (const entity of entities.slice(INCLUDED_MAX.entities)) hash.update(toJsonOf(entity))
  return hash.digest('base64url').slice(0, 16)
}

/**
 * Level 3 takes half the time of the usual 6, for a text of 21 KB that becomes 3.4 KB and not 3.2. The smaller tables lose
 * nothing in a text of that size, and are cleared for each.
 */
const GZIP = { level: 3, memLevel: 6, chunkSize: 8192 }

/** Renders an article and its quotes from what they show, which must be what their rows say, and keeps them. */
export function* keepShown(shown: Shown): Unit<void> {
  const { number, id, revision } = shown.row
  const summary = summaryOf(shown)
  const { body, base, quotes } = encoded(render(shown, summary))
  yield* run(
    `INSERT OR REPLACE INTO article_documents (number, id, revision, digest, base, quotes, summary)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    ...[number, id, revision, digestOf(body, shown), base, quotes, summary]
  )
  yield* run('INSERT OR REPLACE INTO article_bodies (number, body) VALUES (?, ?)', number, body)
  yield* run('INSERT OR REPLACE INTO article_gzips (number, body) VALUES (?, ?)', number, gzipSync(body, GZIP))
  yield* insertAll('quote_documents', shown.quotes, REPLACED)
}

/** Renders an article and its quotes from their rows, and keeps them. */
export function* keepArticle(id: string): Unit<void> {
  yield* keepShown(yield* readShown(id))
}

const REPLACED = { conflict: 'ON CONFLICT (number) DO UPDATE SET body = excluded.body' }

/** Keeps entities as they are shown, by the numbers of their rows. */
export function* keepEntities(entities: readonly { number: number; entity: Entity }[]): Unit<void> {
  const documents = entities.map(({ number, entity }) => ({ number, body: toJsonOf(entity) }))
  yield* insertAll('entity_documents', documents, REPLACED)
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
