import type { Zone } from '../model/block.js'
import type { EntityRef } from '../model/entity.js'
import type { Page } from '../model/page.js'
import { notFound } from '../model/problem.js'
import type { Cue, Quote, QuoteKind } from '../model/quote.js'
import type { Span } from '../model/span.js'
import { among, type Condition, condition, given, idOf, published, within } from './condition.js'
import { fromJson } from './json.js'
import { listIds, type Order, orderBy, pageOf } from './listing.js'
import { matching } from './match.js'
import { type ProvenanceColumns, provenanceOf } from './provenance.js'
import { ARTICLE_COLUMNS, type ArticleColumns, articleRef, type EntityColumns, entityRef } from './refs.js'
import type { QuoteQuery } from './store.js'
import { all, marks, type Unit } from './unit.js'

/** Quotes of one article always stand in the order of its text when the list begins with the newest or the surest. */
const ORDERS: Record<QuoteQuery['sort'], Order> = {
  position: orderBy('descending', 'article_id', '#-position'),
  '-publishedAt': orderBy('descending', 'newest', 'article_id', '#-position'),
  publishedAt: orderBy('ascending', 'oldest', 'article_id', '#position'),
  '-confidence': orderBy('descending', '#confidence', 'article_id', '#-position'),
  confidence: orderBy('ascending', '#confidence', 'article_id', '#position')
}

/** The quote. Throws `not-found`. */
export function* getQuote(id: string): Unit<Quote> {
  const quote = (yield* quotesById([id])).get(id)
  if (!quote) throw notFound('quote', id)
  return quote
}

/** A page of quotes. */
export function* listQuotes(query: QuoteQuery): Unit<Page<Quote>> {
  const entity = (column: string) => (named: string) => condition(`${column} = ${idOf('entities', named)}`, named)
  const conditions: Condition[] = [
    ...given(query.article, article => condition(`article_id = ${idOf('articles', article)}`, article)),
    ...given(query.speaker, entity('speaker_id')),
    ...given(query.audience, entity('audience_id')),
    ...given(query.about, about =>
      condition(`id IN (SELECT quote_id FROM quote_topics WHERE entity_id = ${idOf('entities', about)})`, about)
    ),
    ...given(query.kind, kinds => among('kind', kinds)),
    ...given(query.cue, cues => among('cue_lemma', cues)),
    ...given(query.zone, zones => among('zone', zones)),
    ...given(query.review, reviews => among('review', reviews)),
    ...given(query.confidence, range => within('confidence', range)),
    ...given(query.publishedAt, range => published(query.sort === 'publishedAt' ? 'oldest' : 'newest', range)),
    ...given(query.q, words => matching('quote_text', words))
  ]
  const { ids, page } = yield* listIds({ table: 'quotes', conditions, order: ORDERS[query.sort] }, query)
  return pageOf(ids, yield* quotesById(ids), page)
}

/** The quotes of these ids, in two statements. */
export function* quotesById(ids: readonly string[]): Unit<Map<string, Quote>> {
  const rows = yield* all<QuoteRow>(`${SELECT} WHERE q.id IN (${marks(ids.length)})`, ...ids)
  const topics = yield* all<TopicRow>(
    `SELECT t.quote_id, e.id, e.slug, e.name, e.kind FROM quote_topics t JOIN entities e ON e.id = t.entity_id
     WHERE t.quote_id IN (${marks(ids.length)}) ORDER BY t.quote_id, t.position`,
    ...ids
  )
  const about = new Map<string, EntityRef[]>()
  for (const topic of topics) {
    const refs = about.get(topic.quote_id)
    if (refs) refs.push(entityRef(topic))
    else about.set(topic.quote_id, [entityRef(topic)])
  }
  return new Map(rows.map(row => [row.id, toQuote(row, about.get(row.id) ?? [])]))
}

/** The first quotes of an article, in the order of its text. */
export function* firstQuotes(articleId: string, limit: number): Unit<Quote[]> {
  const rows = yield* all<{ id: string }>(
    'SELECT id FROM quotes WHERE article_id = ? ORDER BY -position DESC LIMIT ?',
    articleId,
    limit
  )
  const quotes = yield* quotesById(rows.map(row => row.id))
  return rows.flatMap(row => quotes.get(row.id) ?? [])
}

const SELECT = `SELECT q.*, ${ARTICLE_COLUMNS},
    s.slug AS speaker_slug, s.name AS speaker_name, s.kind AS speaker_kind,
    l.slug AS audience_slug, l.name AS audience_name, l.kind AS audience_kind
  FROM quotes q JOIN articles a ON a.id = q.article_id
  LEFT JOIN entities s ON s.id = q.speaker_id LEFT JOIN entities l ON l.id = q.audience_id`

type TopicRow = EntityColumns & { quote_id: string }

type Voice = 'speaker' | 'audience'
type QuoteRow = ProvenanceColumns &
  ArticleColumns & { [V in Voice as `${V}_${'id' | 'slug' | 'name' | 'kind'}`]: string | null } & {
    [V in Voice]: string | null
  } & {
    id: string
    kind: string
    zone: string
    text: string
    content: string
    verbatim: string
    cue: string | null
  }

type StoredVoice = { description: string | null; surface: Span | null }

const entityOf = (row: QuoteRow, voice: Voice): EntityRef | null => {
  const id = row[`${voice}_id`]
  const slug = row[`${voice}_slug`]
  const name = row[`${voice}_name`]
  const kind = row[`${voice}_kind`]
  return id && slug && name && kind ? entityRef({ id, slug, name, kind }) : null
}

const voiceOf = <T extends StoredVoice>(row: QuoteRow, voice: Voice) => {
  const stored = row[voice]
  return stored === null ? null : { entity: entityOf(row, voice), ...fromJson<T>(stored) }
}

const toQuote = (row: QuoteRow, about: EntityRef[]): Quote => ({
  id: row.id,
  article: articleRef(row),
  kind: row.kind as QuoteKind,
  zone: row.zone as Zone,
  text: row.text,
  content: fromJson<Span[]>(row.content),
  verbatim: fromJson<Span[]>(row.verbatim),
  cue: row.cue === null ? null : fromJson<Cue>(row.cue),
  speaker: voiceOf<StoredVoice & { role: string | null }>(row, 'speaker'),
  audience: voiceOf<StoredVoice>(row, 'audience'),
  about,
  provenance: provenanceOf(row)
})
