import type { Annotations, FoundQuote, FoundVoice } from '../model/annotations.js'
import type { ArticleRef } from '../model/article-ref.js'
import type { Block } from '../model/block.js'
import type { EntityRef } from '../model/entity.js'
import type { Ids } from '../model/ids.js'
import { type Json, toJsonOf } from '../model/json.js'
import { kindOf, type Quote } from '../model/quote.js'
import { recordChanges } from './changes.js'
import { toJson } from './json.js'
import { found, provenanceOf } from './provenance.js'
import { addTopics, topicFinder } from './quote-topics.js'
import { quotesOf } from './quotes.js'
import type { Change } from './store.js'
import { addTexts, removeText } from './texts.js'
import { takeTurns } from './turns.js'
import { insertAll, one, run, type Unit } from './unit.js'
import { wordingOf } from './wording.js'

/** A quote of an article before the article is saved again, as readers see it. */
type FormerQuote = { id: string; text: string; shown: Json<Quote> }

/** Takes away all quotes of an article, in the order of its text. */
export function* withdrawQuotes(articleId: string): Unit<FormerQuote[]> {
  const former = yield* quotesOf(articleId)
  for (const { number } of former) {
    yield* removeText('quote_text', number)
    yield* removeText('quote_role', number)
  }
  yield* run('DELETE FROM quotes WHERE article_id = ?', articleId)
  return former.map(({ quote }) => ({ id: quote.id, text: quote.text, shown: toJsonOf(quote) }))
}

/** An article, as far as its quotes depend on it. */
type Quoted = { ref: ArticleRef; blocks: readonly Block[]; version: string }

/** A quote and what its row has besides. */
type Added = { number: number; quote: Quote; position: number; found: FoundQuote }

/**
 * Adds the quotes of an article, and tells the change log of those that are new, look otherwise than they did, or are
 * gone. The nth quote of the same words keeps the id that it had. `entities` are those that numbers mean. Gives the
 * documents of the quotes, by the numbers of their rows.
 */
export function* addQuotes(
  article: Quoted,
  annotations: Annotations,
  entities: readonly EntityRef[],
  former: readonly FormerQuote[],
  ids: Ids,
  at: string
): Unit<{ number: number; body: Json<Quote> }[]> {
  const formerQuote = takeTurns(former, quote => quote.text)
  const topicsOf = topicFinder(annotations.mentions)
  const gone = new Set(former.map(quote => quote.id))
  const changes: Change[] = []
  const first = annotations.quotes.length ? yield* nextNumber() : 0
  const added = annotations.quotes.map((found, position): Added & { body: Json<Quote> } => {
    const text = found.content.map(span => span.text).join(' ')
    const known = formerQuote(text)
    const id = known?.id ?? ids('quo')
    const about = [...new Set(topicsOf(found).map(number => entities[number]!))]
    const quote = quoteOf(id, text, found, article, entities, about)
    const body = toJsonOf(quote)
    gone.delete(id)
    if (body !== known?.shown) changes.push({ kind: 'quote', id, op: known ? 'updated' : 'created' })
    return { number: first + position, quote, position, found, body }
  })
  yield* insertAll('quotes', added.map(rowOf))
  yield* addTopics(new Map(added.map(({ quote }) => [quote.id, quote.about.map(entity => entity.id)])))
  yield* addTexts(
    'quote_text',
    added.map(({ number, quote }) => ({ rowid: number, text: quote.text }))
  )
  const roles = added.flatMap(({ number, quote }) =>
    quote.speaker?.role ? [{ rowid: number, role: quote.speaker.role }] : []
  )
  yield* addTexts('quote_role', roles)
  yield* recordChanges([...changes, ...deletionsOf([...gone])], at)
  return added.map(({ number, body }) => ({ number, body }))
}

/** What the change log says of quotes that are gone. */
export const deletionsOf = (quoteIds: readonly string[]): Change[] =>
  quoteIds.map(id => ({ kind: 'quote', id, op: 'deleted' }))

function* nextNumber(): Unit<number> {
  const last = yield* one<{ number: number | null }>('SELECT max(number) AS number FROM quotes')
  return (last?.number ?? 0) + 1
}

function quoteOf(
  id: string,
  text: string,
  quote: FoundQuote,
  { ref, blocks, version }: Quoted,
  entities: readonly EntityRef[],
  about: EntityRef[]
): Quote {
  const { content, verbatim, cue, speaker, audience } = quote
  const voiceOf = ({ entity, description, surface }: FoundVoice) => ({
    entity: entity === null ? null : entities[entity]!,
    description,
    surface
  })
  return {
    id,
    article: ref,
    kind: kindOf(content, verbatim),
    zone: blocks[content[0]!.block]!.zone,
    text,
    content,
    verbatim,
    cue,
    speaker: speaker && { ...voiceOf(speaker), role: speaker.role },
    audience: audience && voiceOf(audience),
    about,
    provenance: provenanceOf(found(quote, version))
  }
}

function rowOf({ number, quote, position, found: { speaker, audience, ...finding } }: Added) {
  const { description, surface } = quote.audience ?? {}
  return {
    number,
    id: quote.id,
    article_id: quote.article.id,
    position,
    published_at: quote.article.publishedAt,
    kind: quote.kind,
    zone: quote.zone,
    text: quote.text,
    content: toJson(quote.content),
    verbatim: toJson(quote.verbatim),
    wording: wordingOf(quote.content, quote.verbatim),
    cue_lemma: quote.cue?.lemma ?? null,
    cue: quote.cue && toJson(quote.cue),
    speaker_id: quote.speaker?.entity?.id ?? null,
    speaker: quote.speaker && toJson({ ...quote.speaker, entity: undefined }),
    speaker_referent: speaker?.entity ?? null,
    audience_id: quote.audience?.entity?.id ?? null,
    audience: quote.audience && toJson({ description, surface }),
    audience_referent: audience?.entity ?? null,
    ...found(finding, quote.provenance.version)
  }
}
