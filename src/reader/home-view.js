/** @import { View } from './main.js' */
import { api } from './api.js'
import { articleCard } from './article-card.js'
import { articleView } from './article-view.js'
import { element } from './element.js'
import { feeds } from './exports.js'
import { pagedList } from './paged-list.js'

const introduction = () =>
  element(
    'p',
    { class: 'introduction' },
    'Verbatim is a headless content API for news in which every quote and every named entity is a resource of its own. ',
    'Press a quote or a name to see what it knows. Try the API itself in ',
    element('a', { href: '/docs' }, 'Swagger UI'),
    ', or read its ',
    element('a', { href: '/openapi.json' }, 'OpenAPI document'),
    '.'
  )

/**
 * All articles; when there is only one, that article.
 * @param {AbortSignal} signal
 * @returns {Promise<View>}
 */
export async function homeView(signal) {
  const { node: list, first } = await pagedList(
    cursor => api.listArticles({ cursor }, { signal }),
    article => articleCard(article),
    'There are no articles yet. Send one to POST /v1/articles, or analyse a text here.',
    signal
  )
  const [only, another] = first.data
  if (only && !another) {
    const view = await articleView(only.slug, signal)
    return { ...view, node: element('div', {}, introduction(), view.node) }
  }
  return {
    title: 'Articles',
    node: element(
      'div',
      { class: 'page' },
      introduction(),
      element('h1', { tabindex: -1 }, 'Articles'),
      only && element('div', { class: 'menus' }, feeds(api.addressOf('listArticles'))),
      list,
      !only && element('p', {}, element('a', { class: 'button', href: '#/analyze' }, 'Analyse a text'))
    )
  }
}
