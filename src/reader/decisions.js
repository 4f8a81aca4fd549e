/** @import { Client, Decision, ListDecisionsParameters } from 'verbatim/client' */
import { undo } from './decide.js'
import { element } from './element.js'
import { pagedList } from './paged-list.js'
import { toArticle, toEntity } from './route.js'
import { moment } from './words.js'

/** What was decided, in a sentence. */
function told(/** @type {Decision} */ { kind, entity, into, article }) {
  const link = (/** @type {{ slug: string, name: string }} */ { slug, name }) =>
    element('a', { href: toEntity(slug), dir: 'auto' }, name)
  if (kind === 'merge') return [link(entity), ' is the same as ', link(into)]
  const story =
    article &&
    element('a', { href: toArticle(article.slug), dir: 'auto' }, article.headline || 'A story without a headline')
  return [link(into), ' in ', story ?? 'an article', ' is another than ', link(entity)]
}

const card = (/** @type {Client} */ api, /** @type {Decision} */ decision) =>
  element(
    'article',
    { class: 'card decision' },
    element('p', {}, element('span', { class: 'kind' }, decision.kind), ' ', ...told(decision)),
    element('blockquote', { dir: 'auto' }, decision.reason),
    element(
      'p',
      { class: 'card-facts' },
      element('span', {}, `by ${decision.decidedBy}`),
      element('time', { datetime: decision.createdAt }, moment(decision.createdAt)),
      element('button', { type: 'button', class: 'link', onclick: () => undo(api, decision) }, 'Undo…')
    )
  )

/**
 * What editors have decided on who is who, the newest first.
 * @param {Client} api
 * @param {Pick<ListDecisionsParameters, 'entity'>} about
 * @param {string} empty what is said when nothing was decided
 * @param {AbortSignal} signal
 */
export async function decisionList(api, about, empty, signal) {
  const { node } = await pagedList(
    cursor => api.listDecisions({ ...about, cursor }, { signal }),
    decision => card(api, decision),
    empty,
    signal
  )
  return node
}
