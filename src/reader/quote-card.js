/** @import { Quote } from 'verbatim/client' */
import { element } from './element.js'
import { toArticle, toEntity, toQuote } from './route.js'
import { published } from './words.js'

/**
 * A quote as lists show it: the words, who said them and to whom, and where they stand.
 * @param {Quote} quote
 * @param {{ words?: (Node | string)[], speaker?: boolean }} [show] `words` in place of the quote's text; whether the
 *   speaker is named, which is needless on their own page
 */
export function quoteCard(quote, { words = [quote.text], speaker = true } = {}) {
  const { article, audience } = quote
  const said = quote.speaker
  const when = published(article)
  const to = audience?.entity?.name ?? audience?.description
  return element(
    'article',
    { class: `card quote-card ${quote.kind}` },
    element('blockquote', { dir: 'auto' }, element('a', { href: toQuote(quote.id) }, ...words)),
    speaker &&
      element(
        'p',
        { class: 'card-speaker' },
        said?.entity
          ? element('a', { href: toEntity(said.entity.slug) }, said.entity.name)
          : (said?.description ?? 'Speaker not told'),
        said?.role && element('span', { class: 'quiet' }, `, ${said.role}`)
      ),
    element(
      'p',
      { class: 'card-facts' },
      element('span', { class: 'kind' }, quote.kind),
      quote.cue && element('span', {}, `“${quote.cue.span.text}”`),
      to && element('span', {}, `to ${to}`),
      element('a', { href: toArticle(article.slug), dir: 'auto' }, article.headline || 'A story without a headline'),
      when && element('time', { datetime: article.publishedAt }, when)
    )
  )
}
