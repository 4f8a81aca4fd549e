/** @import { Article, Entity, Mention, Quote } from 'verbatim/client' */
import { openClient } from 'verbatim/client'

/**
 * What of an entity an article and a list of entities both tell.
 * @typedef {Pick<Entity, 'id' | 'slug' | 'name' | 'kind' | 'aliases' | 'roles' | 'provenance'>} NamedEntity
 */

/**
 * An article with everything that was found in it.
 * @typedef {Omit<Article, 'entities'> & { quotes: { data: Quote[] }, entities: { data: NamedEntity[] },
 *   mentions: { data: Mention[] } }} WholeArticle
 */

/** The API that this page came from. */
export const api = openClient()

/** Everything that an article can have with it. */
const INCLUDED = /** @type {const} */ (['quotes', 'entities', 'mentions', 'related', 'furniture'])

/** Where the JSON of a resource is. */
export const jsonOf = {
  article: (/** @type {string} */ id) => api.addressOf('getArticle', { id, include: INCLUDED }),
  quote: (/** @type {string} */ id) => api.addressOf('getQuote', { id }),
  entity: (/** @type {string} */ id) => api.addressOf('getEntity', { id })
}

/**
 * A list that an article carries the beginning of: as it is when that is all, read anew when there is more.
 * @template T
 * @param {{ data: T[], hasMore: boolean } | undefined} included
 * @param {() => AsyncIterable<T>} list
 * @returns {Promise<{ data: T[], hasMore: boolean }>}
 */
async function whole(included, list) {
  if (included && !included.hasMore) return included
  const data = []
  for await (const item of list()) data.push(item)
  return { data, hasMore: false }
}

/**
 * The article with everything that was found in it, however much that is.
 * @param {string} name an id or a slug
 * @param {AbortSignal} signal
 * @returns {Promise<WholeArticle>}
 */
export async function wholeArticle(name, signal) {
  const article = await api.getArticle({ id: name, include: INCLUDED }, { signal })
  const all = { id: article.id, limit: 100 }
  /** @type {{ data: NamedEntity[], hasMore: boolean } | undefined} */
  const named = article.entities
  const [quotes, entities, mentions] = await Promise.all([
    whole(article.quotes, () => api.listArticleQuotes(all, { signal })),
    whole(named, () => api.listArticleEntities(all, { signal })),
    whole(article.mentions, () => api.listArticleMentions(all, { signal }))
  ])
  const { entities: _part, ...rest } = article
  return { ...rest, quotes, entities, mentions }
}
