import type { Zone } from '../model/block.js'
import type { EntityRef } from '../model/entity.js'
import { notFound } from '../model/problem.js'
import type { Cue, Quote, QuoteKind } from '../model/quote.js'
import type { Span } from '../model/span.js'
import { fromJson } from './json.js'
import { type ProvenanceColumns, provenanceOf } from './provenance.js'
import { ARTICLE_COLUMNS, type ArticleColumns, articleRef, type EntityColumns, entityRef } from './refs.js'
import { all, marks, type Unit } from './unit.js'

/** The quote. Throws `not-found`. */
export function* getQuote(id: string): Unit<Quote> {
  const quote = (yield* quotesById([id])).get(id)
  if (!quote) throw notFound('quote', id)
  return quote
}

/** The quotes of these ids, in two statements. */
export function* quotesById(ids: readonly string[]): Unit<Map<string, Quote>> {
  const rows = yield* all<QuoteRow>(`${SELECT} WHERE q.id IN (${marks(ids.length)})`, ...ids)
  const topics = yield* all<TopicRow>(
    `SELECT t.quote_id, e.id, e.slug, e.name, e.kind FROM quote_topics t JOIN entities e ON e.id = t.entity_id
     WHERE t.quote_id IN (${marks(ids.length)}) ORDER BY t.quote_id, t.position`,
    ...ids
  )
  const about = topicsByQuote(topics)
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

/** All quotes of an article with the numbers of their rows, in the order of its text. */
export function* quotesOf(articleId: string): Unit<{ number: number; quote: Quote }[]> {
  const rows = yield* all<QuoteRow>(`${SELECT} WHERE q.article_id = ? ORDER BY -q.position DESC`, articleId)
  const topics = yield* all<TopicRow>(
    `SELECT t.quote_id, e.id, e.slug, e.name, e.kind FROM quotes q JOIN quote_topics t ON t.quote_id = q.id
     JOIN entities e ON e.id = t.entity_id WHERE q.article_id = ? ORDER BY t.quote_id, t.position`,
    articleId
  )
  const about = topicsByQuote(topics)
  return rows.map(row => ({ number: row.number, quote: toQuote(row, about.get(row.id) ?? []) }))
}

const SELECT = `SELECT q.*, ${ARTICLE_COLUMNS},
    s.slug AS speaker_slug, s.name AS speaker_name, s.kind AS speaker_kind,
    l.slug AS audience_slug, l.name AS audience_name, l.kind AS audience_kind
  FROM quotes q JOIN articles a ON a.id = q.article_id
  LEFT JOIN entities s ON s.id = q.speaker_id LEFT JOIN entities l ON l.id = q.audience_id`

type TopicRow = EntityColumns & { quote_id: string }

function topicsByQuote(topics: readonly TopicRow[]): Map<string, EntityRef[]> {
  const about = new Map<string, EntityRef[]>()
  for (const topic of topics) {
    const refs = about.get(topic.quote_id)
    if (refs) refs.push(entityRef(topic))
    else about.set(topic.quote_id, [entityRef(topic)])
  }
  return about
}

type Voice = 'speaker' | 'audience'
type QuoteRow = ProvenanceColumns &
  ArticleColumns & { [V in Voice as `${V}_${'id' | 'slug' | 'name' | 'kind'}`]: string | null } & {
    [V in Voice]: string | null
  } & {
    id: string
    number: number
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
