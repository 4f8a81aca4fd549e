/** @import { ArticleSummary } from 'verbatim/client' */
import { element } from './element.js'
import { toArticle } from './route.js'
import { tongue } from './story-view.js'
import { count, published } from './words.js'

/**
 * An article as lists show it.
 * @param {ArticleSummary} article
 * @param {{ entity?: string, words?: (Node | string)[] }} [show] the entity that the article is to be opened at;
 *   `words` in place of the standfirst
 */
export function articleCard(article, { entity = '', words } = {}) {
  const when = published(article)
  const standfirst = words ?? (article.standfirst ? [article.standfirst] : [])
  return element(
    'article',
    { class: 'card article-card' },
    element(
      'h3',
      tongue(article),
      element('a', { href: toArticle(article.slug, entity) }, article.headline || 'A story without a headline')
    ),
    standfirst.length > 0 && element('p', { class: 'card-standfirst', ...tongue(article) }, ...standfirst),
    element(
      'p',
      { class: 'card-facts' },
      article.publisher && element('span', {}, article.publisher),
      when && element('time', { datetime: article.publishedAt }, when),
      element('span', {}, count(article.quoteCount, 'quote')),
      element('span', {}, count(article.entityCount, 'name'))
    )
  )
}
