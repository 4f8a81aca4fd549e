import type { Article, ArticleSummary, Media, RelatedItem } from '../model/article.js'
import type { Block, Direction } from '../model/block.js'
import { notFound } from '../model/problem.js'
import type { Source, SourceFormat } from '../model/source.js'
import { INCLUDED_MAX, nested } from './article-body.js'
import { idOf } from './condition.js'
import { articleEntities } from './entities.js'
import { fromJson } from './json.js'
import { firstMentions } from './mentions.js'
import { firstQuotes } from './quotes.js'
import type { ArticleInclude, NewArticle, Version } from './store.js'
import { all, marks, one, type Unit } from './unit.js'

/** The article's id and revision, without its text. Throws `not-found`. */
export function* getVersion(named: string): Unit<Version> {
  const version = yield* one<Version>(`SELECT id, revision FROM articles WHERE id = ${idOf('articles', named)}`, named)
  if (!version) throw notFound('article', named)
  return version
}

/** The article, with what is to be included. Throws `not-found`. */
export function* getArticle(named: string, include: readonly ArticleInclude[] = []): Unit<Article> {
  const { row, base: article } = yield* getBase(named, include)
  if (include.includes('quotes'))
    article.quotes = nested(yield* firstQuotes(row.id, INCLUDED_MAX.quotes + 1), INCLUDED_MAX.quotes)
  if (include.includes('entities'))
    article.entities = nested(yield* articleEntities(row.id, INCLUDED_MAX.entities + 1), INCLUDED_MAX.entities)
  if (include.includes('mentions'))
    article.mentions = nested(yield* firstMentions(row.id, INCLUDED_MAX.mentions + 1), INCLUDED_MAX.mentions)
  return article
}

/** The article without what was found in it, and its row. Throws `not-found`. */
export function* getBase(named: string, include: readonly ArticleInclude[] = []) {
  const row = yield* one<ArticleRow & { blocks: string }>(
    `SELECT a.*, r.blocks FROM articles a JOIN revisions r ON r.article_id = a.id AND r.revision = a.revision
     WHERE a.id = ${idOf('articles', named)}`,
    named
  )
  if (!row) throw notFound('article', named)
  return { row, base: toArticle(row, include) }
}

/** The articles of these ids as lists show them, in one statement. */
export function* summariesById(ids: readonly string[]): Unit<Map<string, ArticleSummary>> {
  const rows = yield* all<ArticleRow>(`SELECT * FROM articles WHERE id IN (${marks(ids.length)})`, ...ids)
  return new Map(rows.map(row => [row.id, toSummary(row)]))
}

/** What the article was made from. Throws `not-found`. */
export function* getSource(named: string): Unit<Source & { bytes: Uint8Array }> {
  const row = yield* one<SourceRow>(
    `SELECT s.*, r.revision, r.blocks FROM articles a
     JOIN revisions r ON r.article_id = a.id AND r.revision = a.revision JOIN sources s ON s.id = r.source_id
     WHERE a.id = ${idOf('articles', named)}`,
    named
  )
  if (!row) throw notFound('article', named)
  return toSource(row)
}

/** The text of bytes that are UTF-8. */
export const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

export type ArticleRow = {
  number: number
  id: string
  slug: string
  revision: number
  external_id: string | null
  sha256: string
  url: string | null
  publisher: string | null
  section: string | null
  topics: string
  published_at: string | null
  published_precision: string | null
  published_inferred: number
  language: string
  direction: string
  headline: string
  standfirst: string | null
  bylines: string
  media: string
  related: string
  word_count: number
  quote_count: number
  entity_count: number
  mention_count: number
  created_at: string
  updated_at: string
}

type SourceRow = {
  id: string
  article_id: string
  revision: number
  format: string
  sha256: string
  url: string | null
  received_at: string
  bytes: Uint8Array
  text: string | null
  blocks: string
}

/** The article of a row as lists show it. */
export const toSummary = (row: ArticleRow): ArticleSummary => ({
  id: row.id,
  slug: row.slug,
  headline: row.headline,
  publisher: row.publisher,
  publishedAt: row.published_at,
  publishedPrecision: row.published_precision as ArticleSummary['publishedPrecision'],
  publishedInferred: row.published_inferred === 1,
  section: row.section,
  topics: fromJson<string[]>(row.topics),
  externalId: row.external_id,
  url: row.url,
  language: row.language,
  direction: row.direction as Direction,
  standfirst: row.standfirst,
  bylines: fromJson<string[]>(row.bylines),
  status: 'published',
  revision: row.revision,
  wordCount: row.word_count,
  quoteCount: row.quote_count,
  entityCount: row.entity_count,
  mentionCount: row.mention_count,
  createdAt: row.created_at,
  updatedAt: row.updated_at
})

/** What is shown of the blocks of an article, as part of it. */
export const shownOf = (blocks: readonly Block[], media: NewArticle['media']): Pick<Article, 'blocks' | 'media'> => {
  const block = (index: number | null) => (index === null ? null : blocks[index]!)
  return {
    blocks: blocks.filter(({ zone }) => zone !== 'related' && zone !== 'furniture'),
    media: media.map(
      ({ caption, credit }): Media => ({ kind: 'image', caption: block(caption), credit: block(credit) })
    )
  }
}

function toArticle(row: ArticleRow & { blocks: string }, include: readonly ArticleInclude[]): Article {
  const blocks = fromJson<Block[]>(row.blocks)
  const article: Article = { ...toSummary(row), ...shownOf(blocks, fromJson<NewArticle['media']>(row.media)) }
  if (include.includes('related')) {
    const related = fromJson<NewArticle['related']>(row.related)
    article.related = related.map(
      ({ headline, caption }): RelatedItem => ({
        headline: blocks[headline]!,
        caption: caption === null ? null : blocks[caption]!
      })
    )
  }
  if (include.includes('furniture')) article.furniture = blocks.filter(({ zone }) => zone === 'furniture')
  return article
}

const toSource = (row: SourceRow) => ({
  id: row.id,
  articleId: row.article_id,
  revision: row.revision,
  format: row.format as SourceFormat,
  sha256: row.sha256,
  byteCount: row.bytes.byteLength,
  url: row.url,
  receivedAt: row.received_at,
  text: row.text ?? decoded(row.bytes),
  blocks: fromJson<Block[]>(row.blocks),
  bytes: row.bytes
})
