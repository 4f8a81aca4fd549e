/**
 * @import { WholeArticle } from './api.js'
 * @import { View } from './main.js'
 */
import { api, jsonOf, wholeArticle } from './api.js'
import { split } from './decide.js'
import { desk } from './desk.js'
import { element } from './element.js'
import { articleExports } from './exports.js'
import { readArticle } from './reading.js'
import { toArticle, toQuote } from './route.js'
import { storyPage } from './story-page.js'
import { count, published } from './words.js'

/** Publisher, day, and what was found, in one line. */
function dateline(/** @type {WholeArticle} */ article) {
  const when = published(article)
  const web = article.url && /^https?:\/\//i.test(article.url) ? article.url : null
  const parts = [
    article.publisher && element('span', {}, article.publisher),
    when &&
      element(
        'time',
        { datetime: article.publishedAt },
        when,
        article.publishedInferred && ' (concluded from the story)'
      ),
    element('span', {}, count(article.wordCount, 'word')),
    element('span', {}, `${count(article.quoteCount, 'quote')}, ${count(article.entityCount, 'name')}`),
    web && element('a', { href: web, rel: 'noreferrer' }, 'Original'),
    element('a', { href: jsonOf.article(article.slug) }, 'JSON'),
    articleExports(article.slug)
  ]
  return element('div', { class: 'dateline' }, ...parts)
}

/**
 * An article; `open.quote` or `open.entity` says what to open in it.
 * @param {string} id
 * @param {AbortSignal} signal
 * @param {{ quote?: string, entity?: string | null }} [open]
 * @returns {Promise<View>}
 */
export async function articleView(id, signal, open = {}) {
  const article = await wholeArticle(id, signal)
  const here = toArticle(article.slug)
  const editing = desk()
  const page = storyPage(readArticle(article), {
    level: 1,
    dateline: dateline(article),
    split: editing && (({ key, name }) => split(editing, { slug: key, name }, article)),
    onQuote: key => history.replaceState(history.state, '', key === null ? here : toQuote(key))
  })
  if (!page.node.querySelector('h1'))
    page.node.prepend(element('h1', { class: 'headline', tabindex: -1 }, 'A story without a headline'))
  return {
    title: article.headline || 'A story without a headline',
    node: page.node,
    close: page.close,
    arrive() {
      if (open.quote) page.showQuote(open.quote)
      if (open.entity) page.showEntity(open.entity)
    }
  }
}

/**
 * The article of a quote, opened at the quote.
 * @param {string} id
 * @param {AbortSignal} signal
 */
export async function quoteView(id, signal) {
  const quote = await api.getQuote({ id }, { signal })
  return articleView(quote.article.slug, signal, { quote: quote.id })
}
