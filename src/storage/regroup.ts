import type { EntityKind } from '../model/entity.js'
import type { MentionForm } from '../model/mention.js'
import type { Span } from '../model/span.js'
import { addAppearances, appearancesOf, withdrawAppearances } from './appearances.js'
import { recordChange, recordChanges } from './changes.js'
import { type EntityStates, readLinked } from './entity-states.js'
import { fromJson } from './json.js'
import { provenanceColumns } from './provenance.js'
import { addTopics, topicFinder } from './quote-topics.js'
import { decided, referentsOf } from './referents.js'
import { dropDocumentsOf } from './stale-documents.js'
import { all, one, run, type Unit, update } from './unit.js'

type Regrouped = { id: string; number: number; revision: number; published_at: string | null; entity_count: number }

/**
 * Brings an article in line with what editors have decided: whom its mentions and quotes mean, and what it says of each.
 * Nothing is done where nothing is another. The entities are left to be settled: `states` are, and get, what they were
 * before. An article that comes to name more or fewer entities is at a new revision, for its own counts have changed.
 */
export function* regroupArticle(articleId: string, states: EntityStates, at: string): Unit<void> {
  const referents = yield* referentsOf(articleId)
  const links = yield* decided(
    articleId,
    referents.map(({ found }) => found)
  )
  const changed = new Set(referents.filter(({ entityId }, i) => links[i]!.id !== entityId).map(({ number }) => number))
  const article = yield* one<Regrouped>(
    'SELECT id, number, revision, published_at, entity_count FROM articles WHERE id = ?',
    articleId
  )
  if (!article || changed.size === 0) return

  yield* withdrawAppearances(articleId, states)
  // What is split off is as the entity was that it was a part of, under the name that the article gives it.
  const originals = referents.map(({ entityId, words }) => {
    const { row } = states.get(entityId)!
    return { kind: row.kind as EntityKind, name: words.name, provenance: provenanceColumns(row) }
  })
  yield* readLinked(states, links, originals, at)
  const mentions = yield* mentionsOf(articleId)
  const quotes = yield* quotesOf(articleId)
  const appearances = appearancesOf(
    referents.map(referent => referent.words),
    links,
    mentions,
    quotes.map(quote => quote.speaker_referent)
  )
  yield* addAppearances({ id: articleId, publishedAt: article.published_at }, appearances, states)
  for (const number of changed) yield* point(articleId, number, links[number]!.id)
  const topicsOf = topicFinder(mentions)
  const topicsOfQuotes = new Map<string, string[]>()
  for (const quote of quotes) {
    const topics = topicsOf({ content: fromJson<Span[]>(quote.content) })
    const named = [quote.speaker_referent, quote.audience_referent, ...topics]
    if (!named.some(number => number !== null && changed.has(number))) continue
    yield* run('DELETE FROM quote_topics WHERE quote_id = ?', quote.id)
    topicsOfQuotes.set(quote.id, [...new Set(topics.map(number => links[number]!.id))])
  }
  yield* addTopics(topicsOfQuotes)
  yield* recordChanges(
    [...topicsOfQuotes.keys()].map(id => ({ kind: 'quote', id, op: 'updated' })),
    at
  )
  if (appearances.length !== article.entity_count) yield* revise(article, appearances.length, at)
  yield* dropDocumentsOf(article)
  yield* recordChange({ kind: 'article', id: articleId, op: 'updated' }, at)
}

type MentionRow = { referent: number; form: MentionForm; block: number; start_at: number; end_at: number }

function* mentionsOf(articleId: string) {
  const rows = yield* all<MentionRow>(
    'SELECT referent, form, block, start_at, end_at FROM mentions WHERE article_id = ? ORDER BY -position DESC',
    articleId
  )
  return rows.map(({ referent, form, block, start_at, end_at }) => ({
    entity: referent,
    form,
    span: { block, start: start_at, end: end_at }
  }))
}

type QuoteRow = { id: string; content: string; speaker_referent: number | null; audience_referent: number | null }

const quotesOf = (articleId: string) =>
  all<QuoteRow>(
    `SELECT id, content, speaker_referent, audience_referent FROM quotes WHERE article_id = ? ORDER BY -position DESC`,
    articleId
  )

/** Makes everything in an article that means a referent mean an entity. */
function* point(articleId: string, number: number, entityId: string): Unit<void> {
  for (const [table, column, referent] of [
    ['referents', 'entity_id', 'number'],
    ['mentions', 'entity_id', 'referent'],
    ['quotes', 'speaker_id', 'speaker_referent'],
    ['quotes', 'audience_id', 'audience_referent']
  ])
    yield* run(
      `UPDATE ${table} SET ${column} = ? WHERE article_id = ? AND ${referent} = ?`,
      entityId,
      articleId,
      number
    )
}

function* revise({ id, revision }: Regrouped, entityCount: number, at: string): Unit<void> {
  yield* run(
    `INSERT INTO revisions (article_id, revision, source_id, blocks, annotator_version, created_at)
     SELECT article_id, revision + 1, source_id, blocks, annotator_version, ? FROM revisions
     WHERE article_id = ? AND revision = ?`,
    at,
    id,
    revision
  )
  yield* update('articles', id, { revision: revision + 1, entity_count: entityCount, updated_at: at })
}
