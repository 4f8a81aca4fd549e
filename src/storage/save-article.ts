import type { Block, Zone } from '../model/block.js'
import type { Ids } from '../model/ids.js'
import { addQuotes, withdrawQuotes } from './add-quotes.js'
import { addAppearances, appearancesOf, withdrawAppearances } from './appearances.js'
import { keepTopics } from './article-topics.js'
import { type ArticleRow, decoded } from './articles.js'
import { recordChange } from './changes.js'
import { instant } from './condition.js'
import { keepArticle } from './documents.js'
import { fold } from './fold.js'
import { fromJson, toJson } from './json.js'
import { createEntity, type Link, linkEntity } from './linking.js'
import { addMentions, withdrawMentions } from './mentions.js'
import { found as provenance } from './provenance.js'
import { addReferents, decided, missing, withdrawReferents } from './referents.js'
import { type EntityState, keepState, settleEntity } from './settle-entity.js'
import { freeSlug } from './slug.js'
import { renderStale } from './stale-documents.js'
import type { NewArticle, Saved } from './store.js'
import { addText, removeText } from './texts.js'
import { insert, insertNumbered, one, type Unit, update } from './unit.js'

/** So many documents that others need anew are rendered with a save; the rest with the next ones. */
const RENDERED_MAX = 10

/**
 * Keeps a story, and links what it names to what other articles name. A story that is known gets a new revision when
 * its bytes, or what is said of it besides, have changed, and is left alone when not.
 */
export function* saveArticle(article: NewArticle, ids: Ids, at: string): Unit<Saved> {
  const known = yield* findStory(article)
  const metadata = metadataOf(article, known)
  if (known && known.sha256 === article.source.sha256 && isTold(known, metadata)) {
    return { outcome: 'unchanged', id: known.id, slug: known.slug, revision: known.revision }
  }
  const id = known?.id ?? ids('art')
  const slug = known?.slug ?? (yield* freeSlug('articles', article.headline, 'article', id))
  const revision = (known?.revision ?? 0) + 1
  const { annotations, annotatorVersion: version, blocks } = article

  const formerQuotes = known ? yield* withdrawQuotes(id) : []
  const formerMentions = known ? yield* withdrawMentions(id) : []
  const states = new Map<string, EntityState>()
  if (known) yield* withdrawAppearances(id, states)
  const former = known ? yield* withdrawReferents(id) : new Set<string>()
  const found: Link[] = []
  for (const entity of annotations.entities) found.push(yield* linkEntity(entity, former, version, ids, at))
  const links = yield* decided(id, found)
  // Who was split off from another is there again when the article names them again.
  const gone = yield* missing(links.map(link => link.id))
  for (const [i, entity] of annotations.entities.entries()) {
    const link = links[i]!
    if (gone.delete(link.id)) yield* createEntity(entity, provenance(entity, version), link.id, at)
  }
  for (const { id } of [...found, ...links]) yield* keepState(states, id)
  const entityIds = links.map(link => link.id)
  const speakers = annotations.quotes.map(quote => quote.speaker?.entity)
  const appearances = appearancesOf(annotations.entities, links, annotations.mentions, speakers)

  const row = {
    ...metadata,
    ...storyOf(article),
    slug,
    revision,
    quote_count: annotations.quotes.length,
    entity_count: appearances.length,
    mention_count: annotations.mentions.length,
    updated_at: at
  }
  const number = known?.number ?? (yield* insertNumbered('articles', { id, ...row, created_at: at }))
  if (known) yield* update('articles', id, row)
  yield* recordChange({ kind: 'article', id, op: known ? 'updated' : 'created' }, at)
  yield* keepRevision(id, revision, article, known, ids, at)

  yield* keepTopics(id, fromJson<string[]>(metadata.topics))
  yield* addAppearances({ id, publishedAt: metadata.published_at }, appearances, states)
  yield* addReferents(id, annotations.entities, found, links)
  yield* addMentions({ id, blocks, version }, annotations, entityIds, formerMentions, ids)
  const renamed = known?.headline !== article.headline || known.publisher !== metadata.publisher
  const quoted = { id, publishedAt: metadata.published_at, blocks, version, renamed }
  yield* addQuotes(quoted, annotations, entityIds, formerQuotes, ids, at)
  for (const state of states.values()) yield* settleEntity(state, id, at)
  if (known) yield* removeText('article_text', number)
  yield* addText('article_text', number, searchable(article))
  yield* keepArticle(id)
  yield* renderStale(RENDERED_MAX)
  return { outcome: known ? 'revised' : 'created', id, slug, revision }
}

/**
 * The article that the story is: the one of the same external id; or, with the same bytes, one that was stored
 * without an external id, or any when the story comes without one.
 */
function* findStory({ externalId, source }: NewArticle): Unit<ArticleRow | undefined> {
  if (externalId === null) {
    return yield* one<ArticleRow>(
      'SELECT * FROM articles WHERE sha256 = ? ORDER BY external_id IS NOT NULL, id LIMIT 1',
      source.sha256
    )
  }
  return (
    (yield* one<ArticleRow>('SELECT * FROM articles WHERE external_id = ?', externalId)) ??
    (yield* one<ArticleRow>(
      'SELECT * FROM articles WHERE sha256 = ? AND external_id IS NULL ORDER BY id LIMIT 1',
      source.sha256
    ))
  )
}

/** What is said of a story besides its text. What is not said this time stays as it was. */
function metadataOf(article: NewArticle, known: ArticleRow | undefined) {
  const concluded = article.publishedAt === null || (article.publishedInferred && known?.published_inferred === 0)
  const published =
    known && known.published_at !== null && concluded
      ? known
      : {
          published_at: instant(article.publishedAt),
          published_precision: article.publishedPrecision,
          published_inferred: Number(article.publishedInferred)
        }
  return {
    external_id: article.externalId ?? known?.external_id ?? null,
    url: article.url ?? known?.url ?? null,
    publisher: article.publisher ?? known?.publisher ?? null,
    section: article.section ?? known?.section ?? null,
    topics: article.topics ? toJson(article.topics) : (known?.topics ?? '[]'),
    published_at: published.published_at,
    published_precision: published.published_precision,
    published_inferred: published.published_inferred,
    language: article.language,
    direction: article.direction
  }
}

const isTold = (known: ArticleRow, metadata: ReturnType<typeof metadataOf>): boolean =>
  (Object.keys(metadata) as (keyof typeof metadata)[]).every(field => known[field] === metadata[field])

/** What the text of a story itself says. */
const storyOf = (article: NewArticle) => ({
  sha256: article.source.sha256,
  headline: article.headline,
  headline_key: fold(article.headline),
  standfirst: article.standfirst,
  bylines: toJson(article.bylines),
  media: toJson(article.media),
  related: toJson(article.related),
  word_count: wordCount(article.blocks)
})

/** Keeps the state that an article is in now, and the bytes that it was made from unless they are kept already. */
function* keepRevision(
  articleId: string,
  revision: number,
  { source, url, blocks, annotatorVersion }: NewArticle,
  known: ArticleRow | undefined,
  ids: Ids,
  at: string
): Unit<void> {
  const kept =
    known?.sha256 === source.sha256
      ? yield* one<{ source_id: string }>(
          'SELECT source_id FROM revisions WHERE article_id = ? AND revision = ?',
          articleId,
          known.revision
        )
      : undefined
  const sourceId = kept?.source_id ?? ids('src')
  if (!kept) {
    const { format, sha256, bytes } = source
    const text = decoded(bytes) === source.text ? null : source.text
    yield* insert('sources', { id: sourceId, article_id: articleId, format, sha256, url, received_at: at, bytes, text })
  }
  yield* insert('revisions', {
    article_id: articleId,
    revision,
    source_id: sourceId,
    blocks: toJson(blocks),
    annotator_version: annotatorVersion,
    created_at: at
  })
}

const searchable = (article: NewArticle) => ({
  headline: article.headline,
  standfirst: article.standfirst ?? '',
  body: textOf(article.blocks, ['body', 'heading', 'caption'])
})

const textOf = (blocks: readonly Block[], zones: readonly Zone[]): string =>
  blocks
    .filter(block => zones.includes(block.zone))
    .map(block => block.text)
    .join(' ')

const wordCount = (blocks: readonly Block[]): number =>
  textOf(blocks, ['headline', 'standfirst', 'heading', 'body']).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ??
  0
