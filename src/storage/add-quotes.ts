import type { Annotations, FoundQuote, FoundVoice } from '../model/annotations.js'
import type { Block } from '../model/block.js'
import type { Ids } from '../model/ids.js'
import { kindOf } from '../model/quote.js'
import { recordChange } from './changes.js'
import { toJson } from './json.js'
import { found } from './provenance.js'
import { addTopics, topicFinder, topicsOfQuotes } from './quote-topics.js'
import { addText, removeText } from './texts.js'
import { takeTurns } from './turns.js'
import { all, insertNumbered, run, storable, type Unit, type Value } from './unit.js'
import { wordingOf } from './wording.js'

/** A quote of an article before the article is saved again, with all that readers see of it. */
export type FormerQuote = { id: string; text: string; seen: string }

type QuoteFields = Record<(typeof SEEN)[number], Value>

const SEEN = [
  'position',
  'published_at',
  'kind',
  'zone',
  'text',
  'content',
  'verbatim',
  'cue_lemma',
  'cue',
  'speaker_id',
  'speaker',
  'audience_id',
  'audience',
  'made_by',
  'method',
  'version',
  'confidence',
  'review'
] as const

const seenOf = (fields: QuoteFields, topics: readonly string[]): string =>
  JSON.stringify([...SEEN.map(field => fields[field]), topics])

/** Takes away all quotes of an article, in the order of its text. */
export function* withdrawQuotes(articleId: string): Unit<FormerQuote[]> {
  const rows = yield* all<QuoteFields & { id: string; number: number; text: string }>(
    `SELECT id, number, ${SEEN.join(', ')} FROM quotes WHERE article_id = ? ORDER BY -position DESC`,
    articleId
  )
  const topics = yield* topicsOfQuotes(articleId)
  for (const { number } of rows) {
    yield* removeText('quote_text', number)
    yield* removeText('quote_role', number)
  }
  yield* run('DELETE FROM quotes WHERE article_id = ?', articleId)
  return rows.map(row => ({ id: row.id, text: row.text, seen: seenOf(row, topics.get(row.id) ?? []) }))
}

/** An article, as far as its quotes depend on it. */
type Quoted = {
  id: string
  publishedAt: string | null
  blocks: readonly Block[]
  version: string
  /** Whether what its quotes say of the article itself has changed. */
  renamed: boolean
}

/**
 * Adds the quotes of an article, and tells the change log of those that are new, other than they were, or gone.
 * The nth quote of the same words keeps the id that it had. `entityIds` are the entities that numbers mean.
 */
export function* addQuotes(
  article: Quoted,
  annotations: Annotations,
  entityIds: readonly string[],
  former: readonly FormerQuote[],
  ids: Ids,
  at: string
): Unit<void> {
  const formerQuote = takeTurns(former, quote => quote.text)
  const gone = new Set(former.map(quote => quote.id))
  const topicsOf = topicFinder(annotations.mentions)
  for (const [position, quote] of annotations.quotes.entries()) {
    const fields = fieldsOf(article, quote, position, entityIds)
    const known = formerQuote(String(fields.text))
    const id = known?.id ?? ids('quo')
    gone.delete(id)
    yield* addQuote(id, article.id, quote, fields)
    const topics = [...new Set(topicsOf(quote).map(entity => entityIds[entity]!))]
    yield* addTopics(id, topics)
    if (!known) yield* recordChange({ kind: 'quote', id, op: 'created' }, at)
    else if (article.renamed || known.seen !== seenOf(fields, topics))
      yield* recordChange({ kind: 'quote', id, op: 'updated' }, at)
  }
  yield* recordGone([...gone], at)
}

/** Tells the change log that quotes are gone. */
export function* recordGone(quoteIds: readonly string[], at: string): Unit<void> {
  for (const id of quoteIds) yield* recordChange({ kind: 'quote', id, op: 'deleted' }, at)
}

function* addQuote(id: string, articleId: string, quote: FoundQuote, fields: QuoteFields): Unit<void> {
  const wording = wordingOf(quote.content, quote.verbatim)
  const number = yield* insertNumbered('quotes', {
    id,
    article_id: articleId,
    wording,
    speaker_referent: quote.speaker?.entity ?? null,
    audience_referent: quote.audience?.entity ?? null,
    ...fields
  })
  yield* addText('quote_text', number, { text: String(fields.text) })
  if (quote.speaker?.role) yield* addText('quote_role', number, { role: quote.speaker.role })
}

function fieldsOf(article: Quoted, quote: FoundQuote, position: number, entityIds: readonly string[]): QuoteFields {
  const idOf = (voice: FoundVoice | null) => (typeof voice?.entity === 'number' ? entityIds[voice.entity]! : null)
  const { speaker, audience } = quote
  return {
    position,
    published_at: article.publishedAt,
    kind: kindOf(quote.content, quote.verbatim),
    zone: article.blocks[quote.content[0]!.block]!.zone,
    text: storable(quote.content.map(span => span.text).join(' ')),
    content: toJson(quote.content),
    verbatim: toJson(quote.verbatim),
    cue_lemma: quote.cue?.lemma ?? null,
    cue: quote.cue && toJson(quote.cue),
    speaker_id: idOf(speaker),
    speaker: speaker && toJson({ description: speaker.description, surface: speaker.surface, role: speaker.role }),
    audience_id: idOf(audience),
    audience: audience && toJson({ description: audience.description, surface: audience.surface }),
    ...found(quote, article.version)
  }
}
