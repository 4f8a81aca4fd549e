/**
 * @import { SearchHit } from 'verbatim/client'
 * @import { View } from './main.js'
 */
import { api } from './api.js'
import { articleCard } from './article-card.js'
import { element } from './element.js'
import { mark } from './mark.js'
import { pagedList } from './paged-list.js'
import { quoteCard } from './quote-card.js'
import { toEntity, toSearch } from './route.js'
import { count, entityKind } from './words.js'

/** The snippet with the searched words marked. */
const highlighted = (/** @type {SearchHit} */ { snippet, highlights }) =>
  mark(snippet, highlights).map(piece =>
    typeof piece === 'string' ? piece : element('mark', {}, snippet.slice(piece.range.start, piece.range.end))
  )

/** @param {Extract<SearchHit, { type: 'entity' }>} hit */
function entityCard(hit) {
  const { entity, snippet } = hit
  const name = snippet === entity.name ? highlighted(hit) : [entity.name]
  return element(
    'article',
    { class: 'card entity-card' },
    element('h3', { dir: 'auto' }, element('a', { href: toEntity(entity.slug) }, ...name)),
    element(
      'p',
      { class: 'card-facts' },
      element('span', { class: 'kind' }, entityKind(entity.kind)),
      entity.roles[0] && element('span', {}, entity.roles[0]),
      element('span', {}, count(entity.quoteCount, 'quote')),
      element('span', {}, count(entity.mentionCount, 'mention'))
    )
  )
}

/** @param {SearchHit} hit */
function card(hit) {
  if (hit.type === 'article') return articleCard(hit.article, { words: highlighted(hit) })
  if (hit.type === 'quote') return quoteCard(hit.quote, { words: highlighted(hit) })
  return entityCard(hit)
}

const TYPES = [
  ['', 'Everything'],
  ['quote', 'Quotes'],
  ['entity', 'Names'],
  ['article', 'Articles']
]

/**
 * What a search finds among articles, quotes and names.
 * @param {URLSearchParams} query `q` and `type`
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
  const { node, first } = await pagedList(
    cursor => api.search({ q, type: /** @type {SearchHit['type']} */ (type) || undefined, cursor }, { signal }),
    card,
    `Nothing found for “${q}”.`,
    signal
  )
  const found = first.data.length
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
          element('a', { href: toSearch(q, value), 'aria-current': value === type && 'page' }, label)
        )
      ),
      element(
        'p',
        { class: 'visually-hidden', role: 'status' },
        first.page.hasMore ? `The first ${found} results` : count(found, 'result')
      ),
      node
    )
  }
}
