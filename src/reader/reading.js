/**
 * @import { Analysis, ArticleRef, Block, EntityRef, Mention, Provenance, Quote, Span } from 'verbatim/client'
 * @import { NamedEntity, WholeArticle } from './api.js'
 */
import { jsonOf } from './api.js'
import { toEntity, toQuote } from './route.js'

/**
 * A text with what was found in it, the same for a stored article and for a text just analysed.
 * @typedef {object} Reading
 * @property {ArticleRef | null} article null for a text that is not stored
 * @property {string} language
 * @property {Block['direction']} direction
 * @property {Block[]} blocks the story in reading order
 * @property {{ headline: Block, caption: Block | null }[]} related
 * @property {Block[]} furniture
 * @property {Map<string, ReadEntity>} entities by their `key`
 * @property {ReadQuote[]} quotes in reading order
 * @property {ReadMention[]} mentions in reading order
 */

/**
 * `page` and `json` are addresses; null for an entity that is not stored.
 * @typedef {{ key: string, name: string, kind: EntityRef['kind'], aliases: string[], roles: string[],
 *   page: string | null, json: string | null, provenance: Provenance | null, link: Provenance | null }} ReadEntity
 */

/**
 * Somebody who speaks or is spoken to: an entity by its key, or as the text describes them.
 * @typedef {{ entity: string | null, label: string, surface: Span | null }} Voice
 */

/**
 * @typedef {object} ReadQuote
 * @property {string} key
 * @property {Quote['kind']} kind
 * @property {string} text
 * @property {Span[]} content
 * @property {Span[]} verbatim
 * @property {{ lemma: string, span: Span } | null} cue
 * @property {Voice & { role: string | null } | null} speaker
 * @property {Voice | null} audience
 * @property {string[]} about keys of entities
 * @property {Provenance} provenance
 * @property {string | null} page its permalink; null when it is not stored
 * @property {string | null} json
 */

/** @typedef {{ entity: string, form: Mention['form'], span: Span, provenance: Provenance }} ReadMention */

/**
 * @param {string | null} entity
 * @param {string | null | undefined} name
 * @param {{ description: string | null, surface: Span | null }} voice
 * @returns {Voice}
 */
const voiceOf = (entity, name, { description, surface }) => ({
  entity,
  label: name || description || surface?.text || 'Somebody',
  surface
})

/**
 * @param {EntityRef & Partial<NamedEntity>} entity
 * @returns {ReadEntity}
 */
const storedEntity = ({ slug, name, kind, aliases = [], roles = [], provenance, link }) => ({
  key: slug,
  name,
  kind,
  aliases,
  roles,
  page: toEntity(slug),
  json: jsonOf.entity(slug),
  provenance: provenance ?? null,
  link: link ?? null
})

/**
 * The reading of a stored article.
 * @param {WholeArticle} article
 * @returns {Reading}
 */
export function readArticle(article) {
  const entities = new Map(article.entities.data.map(entity => [entity.slug, storedEntity(entity)]))
  const keyOf = (/** @type {EntityRef} */ entity) => {
    if (!entities.has(entity.slug)) entities.set(entity.slug, storedEntity(entity))
    return entity.slug
  }
  const voice = (/** @type {NonNullable<Quote['audience']>} */ of) =>
    voiceOf(of.entity && keyOf(of.entity), of.entity?.name, of)

  return {
    article,
    language: article.language,
    direction: article.direction,
    blocks: article.blocks,
    related: article.related ?? [],
    furniture: article.furniture ?? [],
    entities,
    quotes: article.quotes.data.map(quote => ({
      ...quote,
      key: quote.id,
      speaker: quote.speaker && { ...voice(quote.speaker), role: quote.speaker.role },
      audience: quote.audience && voice(quote.audience),
      about: quote.about.map(keyOf),
      page: toQuote(quote.id),
      json: jsonOf.quote(quote.id)
    })),
    mentions: article.mentions.data.map(mention => ({ ...mention, entity: keyOf(mention.entity) }))
  }
}

/**
 * The reading of a text just analysed: nothing of it is stored, so that nothing of it has an address.
 * @param {Analysis} analysis
 * @returns {Reading}
 */
export function readAnalysis(analysis) {
  const inZone = (/** @type {Block['zone']} */ zone) => analysis.blocks.filter(block => block.zone === zone)
  return {
    article: null,
    language: analysis.language,
    direction: analysis.direction,
    blocks: analysis.blocks.filter(({ zone }) => zone !== 'related' && zone !== 'furniture'),
    related: inZone('related').map(headline => ({ headline, caption: null })),
    furniture: inZone('furniture'),
    entities: new Map(analysis.entities.map(entity => [entity.key, { ...entity, page: null, json: null, link: null }])),
    quotes: analysis.quotes.map((quote, index) => ({
      ...quote,
      key: `q${index + 1}`,
      speaker: quote.speaker && {
        ...voiceOf(quote.speaker.entity, quote.speaker.name, quote.speaker),
        role: quote.speaker.role
      },
      audience: quote.audience && voiceOf(quote.audience.entity, quote.audience.name, quote.audience),
      page: null,
      json: null
    })),
    mentions: analysis.mentions
  }
}
