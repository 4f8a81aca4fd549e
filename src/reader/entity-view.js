/** @import { View } from './main.js' */
import { api, jsonOf } from './api.js'
import { articleCard } from './article-card.js'
import { element, entry } from './element.js'
import { pagedList } from './paged-list.js'
import { quoteCard } from './quote-card.js'
import { count, entityKind } from './words.js'

const section = (/** @type {string} */ id, /** @type {string} */ title, /** @type {Node} */ list) =>
  element('section', { 'aria-labelledby': id }, element('h2', { id }, title), list)

/**
 * Somebody's or something's own page: what they said, what was said about them, where they are mentioned.
 * @param {string} id
 * @param {AbortSignal} signal
 * @returns {Promise<View>}
 */
export async function entityView(id, signal) {
  const entity = await api.getEntity({ id }, { signal })
  const { name, slug } = entity
  const [said, about, articles] = await Promise.all([
    pagedList(
      cursor => api.listEntityQuotes({ id: slug, cursor }, { signal }),
      quote => quoteCard(quote, { speaker: false }),
      `No article reports words of ${name}.`,
      signal
    ),
    pagedList(
      cursor => api.listQuotes({ about: slug, cursor }, { signal }),
      quote => quoteCard(quote),
      `No quote names ${name}.`,
      signal
    ),
    pagedList(
      cursor => api.listEntityArticles({ id: slug, cursor }, { signal }),
      article => articleCard(article, { entity: slug }),
      `No article mentions ${name}.`,
      signal
    )
  ])
  const aliases = entity.aliases.filter(alias => alias !== name)
  const mentions = count(entity.mentionCount, 'mention')

  return {
    title: name,
    node: element(
      'div',
      { class: 'page' },
      element(
        'header',
        { class: 'entity-head' },
        element('p', { class: 'kicker' }, entityKind(entity.kind)),
        element('h1', { tabindex: -1, dir: 'auto' }, name),
        entity.roles.length > 0 && element('p', { class: 'entity-roles' }, entity.roles.join(' · ')),
        element(
          'dl',
          { class: 'facts' },
          entry('Also known as', aliases.join(', ')),
          entry(
            'In all',
            `${count(entity.quoteCount, 'quote')}, ${mentions} in ${count(entity.articleCount, 'article')}`
          ),
          entry('As data', element('a', { href: jsonOf.entity(slug) }, 'JSON'))
        )
      ),
      section('said', `What ${name} said`, said.node),
      section('about', `Quotes that name ${name}`, about.node),
      section('mentioned', `Where ${name} is mentioned`, articles.node)
    )
  }
}
