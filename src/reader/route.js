/**
 * What the address asks for.
 * @typedef {{ view: 'home' | 'article' | 'entity' | 'quote' | 'search' | 'analyze' | 'desk' | 'unknown', id: string,
 *   query: URLSearchParams }} Route
 */

/** @type {Record<string, Route['view']>} */
const RESOURCES = { articles: 'article', entities: 'entity', quotes: 'quote' }

const decode = (/** @type {string} */ text) => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * Reads the part of the address after the `#`.
 * @param {string} hash such as `#/articles/a-slug?entity=somebody`
 * @returns {Route}
 */
export function readRoute(hash) {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s)
  const [head = '', id = '', ...rest] = path.split('/')
  const query = new URLSearchParams(search)
  const resource = Object.hasOwn(RESOURCES, head) ? RESOURCES[head] : undefined
  if (resource && id && rest.length === 0) return { view: resource, id: decode(id), query }
  if (id === '' && (head === '' || head === 'articles')) return { view: 'home', id: '', query }
  if (id === '' && (head === 'search' || head === 'analyze' || head === 'desk')) return { view: head, id: '', query }
  return { view: 'unknown', id: decode(path), query }
}

/** The address of an article, on request with an entity of it opened. */
export const toArticle = (/** @type {string} */ id, /** @type {string} */ entity = '') =>
  `#/articles/${encodeURIComponent(id)}${entity && `?entity=${encodeURIComponent(entity)}`}`

/** The address of an entity's page, on request narrowed to a month or a year. */
export const toEntity = (/** @type {string} */ id, /** @type {string} */ period = '') =>
  `#/entities/${encodeURIComponent(id)}${period && `?period=${encodeURIComponent(period)}`}`

/** The permalink of a quote: its article, opened at the quote. */
export const toQuote = (/** @type {string} */ id) => `#/quotes/${encodeURIComponent(id)}`

/** The address of a search over everything. */
export const toSearch = (/** @type {string} */ q) => `#/search?${new URLSearchParams({ q })}`
