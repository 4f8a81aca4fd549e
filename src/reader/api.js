/** @import { Analysis, Article, ArticleEntity, ArticleSummary, Entity, Fault, Mention, Page, Quote, SearchHit } from './api-types.js' */

/** A problem that the API told of, or one on the way to it. */
export class ApiProblem extends Error {
  /**
   * @param {string} title the kind of problem in a few words
   * @param {string} detail what went wrong this time
   * @param {{ status?: number, instance?: string, errors?: Fault[] }} [more] `status` is 0 when no answer came
   */
  constructor(title, detail, { status = 0, instance = '', errors = [] } = {}) {
    super(detail)
    this.title = title
    this.status = status
    this.instance = instance
    this.errors = errors
  }
}

/**
 * @param {string} path
 * @param {RequestInit} [options]
 * @returns {Promise<any>}
 */
async function request(path, options = {}) {
  const answer = await fetch(path, options).catch(error => {
    if (error?.name === 'AbortError') throw error
    throw new ApiProblem('The API does not answer', 'Check that the server is running and reachable, then try again.')
  })
  const body = await answer.json().catch(() => null)
  if (answer.ok && body) return body
  throw new ApiProblem(
    body?.title ?? 'The answer is not readable',
    body?.detail ?? `The server answered with status ${answer.status}.`,
    { status: answer.status, instance: body?.instance, errors: body?.errors }
  )
}

/**
 * @param {string} path
 * @param {Record<string, string | number | null | undefined>} [parameters] those that are null or empty are left out
 * @param {AbortSignal} [signal]
 */
function get(path, parameters = {}, signal) {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) if (value) query.set(name, String(value))
  const question = query.size > 0 ? `?${query}` : ''
  return request(`${path}${question}`, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) })
}

const encode = encodeURIComponent

/** Where the JSON of a resource is. */
export const jsonOf = {
  article: (/** @type {string} */ id) =>
    `/v1/articles/${encode(id)}?include=quotes,entities,mentions,related,furniture`,
  quote: (/** @type {string} */ id) => `/v1/quotes/${encode(id)}`,
  entity: (/** @type {string} */ id) => `/v1/entities/${encode(id)}`
}

/**
 * A page of a list, from `cursor` on.
 * @template T
 * @typedef {(cursor?: string | null, signal?: AbortSignal) => Promise<Page<T>>} Lister
 */

/** @type {Lister<ArticleSummary>} */
export const listArticles = (cursor, signal) => get('/v1/articles', { cursor }, signal)

/**
 * @param {string} id an entity's id or slug
 * @returns {Lister<Quote>}
 */
export const listEntityQuotes = id => (cursor, signal) => get(`/v1/entities/${encode(id)}/quotes`, { cursor }, signal)

/**
 * @param {string} id
 * @returns {Lister<ArticleSummary>}
 */
export const listEntityArticles = id => (cursor, signal) =>
  get(`/v1/entities/${encode(id)}/articles`, { cursor }, signal)

/**
 * Quotes whose content names the entity.
 * @param {string} about
 * @returns {Lister<Quote>}
 */
export const listQuotesAbout = about => (cursor, signal) => get('/v1/quotes', { about, cursor }, signal)

/**
 * @param {string} q
 * @param {string} type `article`, `quote`, `entity`, or empty for all of them
 * @returns {Lister<SearchHit>}
 */
export const search = (q, type) => (cursor, signal) => get('/v1/search', { q, type, cursor }, signal)

/**
 * @param {string} id
 * @param {AbortSignal} [signal]
 * @returns {Promise<Entity>}
 */
export const getEntity = (id, signal) => get(jsonOf.entity(id), {}, signal)

/**
 * @param {string} id
 * @param {AbortSignal} [signal]
 * @returns {Promise<Quote>}
 */
export const getQuote = (id, signal) => get(jsonOf.quote(id), {}, signal)

/**
 * The rest of a list that an article carried only the beginning of.
 * @template T
 * @param {{ data: T[], hasMore: boolean } | undefined} included
 * @param {string} path the nested list
 * @param {AbortSignal} [signal]
 * @returns {Promise<{ data: T[], hasMore: boolean }>}
 */
async function whole(included, path, signal) {
  if (included && !included.hasMore) return included
  const data = []
  let cursor = null
  do {
    const page = /** @type {Page<T>} */ (await get(path, { limit: 100, cursor }, signal))
    data.push(...page.data)
    cursor = page.page.nextCursor
  } while (cursor)
  return { data, hasMore: false }
}

/**
 * The article with everything that was found in it, however much that is.
 * @param {string} id
 * @param {AbortSignal} [signal]
 * @returns {Promise<Article & { quotes: { data: Quote[] }, entities: { data: ArticleEntity[] }, mentions: { data: Mention[] } }>}
 */
export async function getArticle(id, signal) {
  const article = /** @type {Article} */ (await get(jsonOf.article(id), {}, signal))
  const path = `/v1/articles/${encode(article.id)}`
  const [quotes, entities, mentions] = await Promise.all([
    whole(article.quotes, `${path}/quotes`, signal),
    whole(article.entities, `${path}/entities`, signal),
    whole(article.mentions, `${path}/mentions`, signal)
  ])
  return { ...article, quotes, entities, mentions }
}

/**
 * @param {string} text
 * @param {boolean} story whether the text is a clean story of which nothing is furniture
 * @param {AbortSignal} [signal]
 * @returns {Promise<Analysis>}
 */
export const analyze = (text, story, signal) =>
  request('/v1/analyze', {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(story ? { text, story } : { text }),
    ...(signal ? { signal } : {})
  })
