import type { Block, Zone } from '../model/block.js'
import type { Ids } from '../model/ids.js'
import { addQuotes, withdrawQuotes } from './add-quotes.js'
import { addAppearances, appearancesOf, mostMentioned, withdrawAppearances } from './appearances.js'
import { keepTopics } from './article-topics.js'
import { type ArticleRow, decoded, shownOf } from './articles.js'
import { recordChange } from './changes.js'
import { instant } from './condition.js'
import { keepShown } from './documents.js'
import { toArticleEntity } from './entities.js'
import { type EntityStates, readLinked } from './entity-states.js'
import { fold } from './fold.js'
import { fromJson, toJson } from './json.js'
import { linkEntities } from './linking.js'
import { addMentions, withdrawMentions } from './mentions.js'
import { found as provenance } from './provenance.js'
import { addReferents, decided, withdrawReferents } from './referents.js'
import { entityRef } from './refs.js'
import { settleEntities } from './settle-entity.js'
import { freeSlug } from './slug.js'
import { renderStale } from './stale-documents.js'
import type { NewArticle, Saved } from './store.js'
import { addTexts, removeText } from './texts.js'
import { insert, insertNumbered, one, type Unit, update } from './unit.js'
import { wellFormed } from './well-formed.js'
import { countWords } from './word-count.js'

/** So many documents that others need anew are rendered with a save; the rest with the next ones. */
const RENDERED_MAX = 10

/**
 * Keeps a story, and links what it names to what other articles name. A story that is known gets a new revision when
 * its bytes, or what is said of it besides, have changed, and is left alone when not.
 */
export function* saveArticle({ source, ...given }: NewArticle, ids: Ids, at: string): Unit<Saved> {
  const article = { ...wellFormed(given), source }
  const known = yield* findStory(article)
  const metadata = metadataOf(article, known)
  if (known && known.sha256 === article.source.sha256 && isTold(known, metadata)) {
    return { outcome: 'unchanged', id: known.id, slug: known.slug, revision: known.revision }
  }
  const id = known?.id ?? ids('art')
  const slug = known?.slug ?? (yield* freeSlug('articles', article.headline, 'article', id))
  const revision = (known?.revision ?? 0) + 1
  const { annotations, annotatorVersion: version, blocks } = article

  // What the article said until now is taken out first, so that it links, and counts, as if it came for the first time.
  const states: EntityStates = new Map()
  const formerQuotes = known ? yield* withdrawQuotes(id) : []
  const formerMentions = known ? yield* withdrawMentions(id) : []
  if (known) yield* withdrawAppearances(id, states)
  const former = known ? yield* withdrawReferents(id) : new Set<string>()

  const found = yield* linkEntities(annotations.entities, former, version, ids, at)
  const links = yield* decided(id, found)
  const originals = annotations.entities.map(entity => ({ ...entity, provenance: provenance(entity, version) }))
  yield* readLinked(states, links, originals, at)
  const speakers = annotations.quotes.map(quote => quote.speaker?.entity)
  const appearances = appearancesOf(annotations.entities, links, annotations.mentions, speakers)

  const columns = {
    ...metadata,
    ...storyOf(article),
    slug,
    revision,
    quote_count: annotations.quotes.length,
    entity_count: appearances.length,
    mention_count: annotations.mentions.length,
    updated_at: at
  }
  const created_at = known?.created_at ?? at
  const number = known?.number ?? (yield* insertNumbered('articles', { id, ...columns, created_at }))
  if (known) yield* update('articles', id, columns)
  const row = { number, id, ...columns, created_at }
  yield* recordChange({ kind: 'article', id, op: known ? 'updated' : 'created' }, at)
  yield* keepRevision(id, revision, article, known, ids, at)
  if (known || metadata.topics !== '[]') yield* keepTopics(id, fromJson<string[]>(metadata.topics))

  yield* addReferents(id, annotations.entities, found, links)
  yield* addAppearances({ id, publishedAt: row.published_at }, appearances, states)
  yield* settleEntities(states, id, at)
  // What follows shows the entities as they are called by now.
  const entities = links.map(link => entityRef(states.get(link.id)!.row))
  yield* addMentions({ id, blocks, version }, annotations, entities, formerMentions, ids)
  const ref = { id, slug, headline: row.headline, publisher: row.publisher, publishedAt: row.published_at }
  const quotes = yield* addQuotes({ ref, blocks, version }, annotations, entities, formerQuotes, ids, at)

  if (known) yield* removeText('article_text', number)
  yield* addTexts('article_text', [{ rowid: number, ...searchable(article) }])
  const named = mostMentioned(appearances).map(each => toArticleEntity(states.get(each.entityId)!.row, each))
  yield* keepShown({ row, story: shownOf(blocks, article.media), quotes, entities: named })
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
  countWords(textOf(blocks, ['headline', 'standfirst', 'heading', 'body']))
