/**
 * @import { CallOptions, Facets, FacetValue, ListArticlesParameters, ListEntitiesParameters, ListQuotesParameters,
 *   SearchHit } from 'verbatim/client'
 * @import { Page } from './paged-list.js'
 */
import { api } from './api.js'
import { articleCard } from './article-card.js'
import { element } from './element.js'
import { entityCard } from './entity-card.js'
import { mark } from './mark.js'
import { quoteCard } from './quote-card.js'
import { periodRange } from './words.js'

/** What is asked for: the words, and what the list is narrowed to. */
/** @typedef {{ q: string, cursor?: string, limit?: number, [name: string]: unknown }} Asked */

/**
 * A sort of thing that can be listed.
 * @typedef {object} Sort
 * @property {readonly string[]} by by what the list can be narrowed, as the address says it
 * @property {(asked: Asked, options: CallOptions) => Promise<Page<Node> & { facets?: Facets }>} list
 */

/**
 * The page with its items as cards.
 * @template T
 * @template {Page<T>} P
 * @param {P} page
 * @param {(item: T) => Node} card
 */
const shown = (page, card) => ({ ...page, data: page.data.map(card) })

/** @type {ReadonlyMap<string, Sort>} */
const SORTS = new Map(
  Object.entries({
    quote: {
      by: ['kind', 'speaker', 'month'],
      list: async (asked, options) => {
        const parameters = /** @type {ListQuotesParameters} */ (asked)
        const facet = /** @type {const} */ (['kind', 'speaker', 'publishedAt.month'])
        return shown(await api.listQuotes({ ...parameters, fields: undefined, facet }, options), quote =>
          quoteCard(quote)
        )
      }
    },
    article: {
      by: ['publisher', 'section', 'language', 'month'],
      list: async (asked, options) => {
        const parameters = /** @type {ListArticlesParameters} */ (asked)
        const facet = /** @type {const} */ (['publisher', 'section', 'language', 'publishedAt.month'])
        return shown(await api.listArticles({ ...parameters, fields: undefined, facet }, options), article =>
          articleCard(article)
        )
      }
    },
    entity: {
      by: ['kind'],
      list: async (asked, options) => {
        const parameters = /** @type {ListEntitiesParameters} */ (asked)
        return shown(await api.listEntities({ ...parameters, fields: undefined, facet: 'kind' }, options), entity =>
          entityCard(entity)
        )
      }
    }
  })
)

/** By what the list of a sort of thing, or of all of them, can be narrowed, as the address says it. */
export const narrowings = (/** @type {string} */ type) => SORTS.get(type)?.by ?? ['month']

/** The snippet with the searched words marked. */
const highlighted = (/** @type {SearchHit} */ { snippet, highlights }) =>
  mark(snippet, highlights).map(piece =>
    typeof piece === 'string' ? piece : element('mark', {}, snippet.slice(piece.range.start, piece.range.end))
  )

/** @param {SearchHit} hit */
function hitCard(hit) {
  const words = highlighted(hit)
  if (hit.type === 'article') return articleCard(hit.article, { words })
  if (hit.type === 'quote') return quoteCard(hit.quote, { words })
  return entityCard(hit.entity, hit.snippet === hit.entity.name ? words : undefined)
}

/**
 * The values of each facet, under the name that the address has for it.
 * @param {readonly string[]} by
 * @param {Facets} [facets]
 * @returns {[facet: string, values: FacetValue[]][]}
 */
const named = (by, facets = {}) => by.map(name => [name, facets[name === 'month' ? 'publishedAt.month' : name] ?? []])

/**
 * What a search finds: the best first and with the searched words marked, as long as the list is narrowed by no more
 * than its month, which is all that the search itself can be narrowed by; otherwise the newest first, and `order` is null.
 * @param {URLSearchParams} query of the address: `q`, `type`, `sort`, and what the list is narrowed to
 * @param {AbortSignal} signal
 */
export async function find(query, signal) {
  const options = { signal }
  const q = query.get('q') ?? ''
  const type = /** @type {SearchHit['type']} */ (query.get('type') ?? '') || undefined
  const sort = type && SORTS.get(type)
  const by = narrowings(type ?? '').filter(name => name !== 'month' && query.has(name))
  const range = type === 'entity' ? {} : periodRange(query.get('month'))
  if (sort && by.length > 0) {
    const asked = { q, ...range, ...Object.fromEntries(by.map(name => [name, query.get(name)])) }
    const first = await sort.list(asked, options)
    return {
      order: null,
      first,
      facets: named(sort.by, first.facets),
      suggestions: [],
      next: (/** @type {string} */ cursor) => sort.list({ ...asked, cursor }, options)
    }
  }
  const order =
    query.get('sort') === 'newest' ? /** @type {const} */ ('-publishedAt') : /** @type {const} */ ('relevance')
  const asked = { q, type, sort: order, ...range }
  const [found, listed] = await Promise.all([
    api.search({ ...asked, facet: sort ? undefined : 'publishedAt.month' }, options),
    sort?.list({ q, limit: 1, ...range }, options)
  ])
  return {
    order,
    first: shown(found, hitCard),
    facets: named(narrowings(type ?? ''), (listed ?? found).facets),
    suggestions: found.suggestions ?? [],
    next: async (/** @type {string} */ cursor) => shown(await api.search({ ...asked, cursor }, options), hitCard)
  }
}
