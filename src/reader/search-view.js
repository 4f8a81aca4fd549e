/** @import { View } from './main.js' */
import { element } from './element.js'
import { facetList } from './facets.js'
import { pagedList } from './paged-list.js'
import { toSearch } from './route.js'
import { find, narrowings } from './search-lists.js'
import { count } from './words.js'

const TYPES = [
  ['', 'Everything'],
  ['quote', 'Quotes'],
  ['entity', 'Names'],
  ['article', 'Articles']
]

/** The search with one thing changed; nothing is asked of a parameter that is ''. */
function changed(/** @type {URLSearchParams} */ query, /** @type {string} */ name, /** @type {string} */ value) {
  const next = new URLSearchParams(query)
  if (value === '') next.delete(name)
  else next.set(name, value)
  return `#/search?${next}`
}

/** The same words among another sort of things: what the list was narrowed to is kept where that can be narrowed so. */
function among(/** @type {URLSearchParams} */ query, /** @type {string} */ type) {
  const kept = [...query].filter(
    ([name]) => name === 'q' || name === 'sort' || (name !== 'kind' && narrowings(type).includes(name))
  )
  return changed(new URLSearchParams(kept), 'type', type)
}

/** @param {string[]} suggestions */
const meant = suggestions =>
  suggestions.length > 0 &&
  element(
    'p',
    { class: 'suggested' },
    'Did you mean ',
    ...suggestions.flatMap((words, index) => [index > 0 && ', ', element('a', { href: toSearch(words) }, words)]),
    '?'
  )

/**
 * What a search finds among articles, quotes and names, and what it can be narrowed to.
 * @param {URLSearchParams} query `q`, `type`, `sort`, and the chosen values of facets
 * @param {AbortSignal} signal
 * @returns {Promise<View>}
 */
export async function searchView(query, signal) {
  const q = query.get('q')?.trim() ?? ''
  const type = query.get('type') ?? ''
  if (q === '') {
    const hint = element('p', { class: 'empty' }, 'Type a word, a name or a "phrase" into the search box above.')
    return { title: 'Search', node: element('div', { class: 'page' }, element('h1', { tabindex: -1 }, 'Search'), hint) }
  }
  const { first, next, facets, suggestions, order } = await find(query, signal)
  const { node } = await pagedList(
    async cursor => (cursor ? next(cursor) : first),
    card => card,
    `Nothing found for “${q}”.`,
    signal
  )
  const found = first.data.length
  const isNewest = order === '-publishedAt'
  return {
    title: `Search: ${q}`,
    node: element(
      'div',
      { class: 'page' },
      element('h1', { tabindex: -1, dir: 'auto' }, `“${q}”`),
      element(
        'nav',
        { class: 'tabs', 'aria-label': 'What to search' },
        ...TYPES.map(([value = '', label = '']) =>
          element('a', { href: among(query, value), 'aria-current': value === type && 'page' }, label)
        )
      ),
      facetList(facets, query, (facet, value) => changed(query, facet, value)),
      element(
        'p',
        { class: 'visually-hidden', role: 'status' },
        first.page.hasMore ? `The first ${found} results` : count(found, 'result')
      ),
      found > 1 &&
        order !== null &&
        element(
          'p',
          { class: 'order quiet' },
          isNewest ? 'The newest first. ' : 'The best first. ',
          element(
            'a',
            { href: changed(query, 'sort', isNewest ? '' : 'newest') },
            isNewest ? 'Best first' : 'Newest first'
          )
        ),
      found === 0 && meant(suggestions),
      node
    )
  }
}
