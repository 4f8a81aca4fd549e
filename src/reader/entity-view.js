/**
 * @import { Client, Entity } from 'verbatim/client'
 * @import { View } from './main.js'
 */
import { api, jsonOf } from './api.js'
import { articleCard } from './article-card.js'
import { company } from './company.js'
import { merge } from './decide.js'
import { decisionList } from './decisions.js'
import { desk } from './desk.js'
import { element, entry } from './element.js'
import { entityExports } from './exports.js'
import { pagedList } from './paged-list.js'
import { problemView } from './problem-view.js'
import { quoteCard } from './quote-card.js'
import { toEntity } from './route.js'
import { periodsOf, timeline } from './timeline.js'
import { count, entityKind, periodRange, periodWords } from './words.js'

const section = (/** @type {string} */ id, /** @type {string} */ title, /** @type {Node} */ content) =>
  element('section', { 'aria-labelledby': id }, element('h2', { id }, title), content)

/** What editors have decided about an entity, and how they merge it into another. */
async function whoIsWho(
  /** @type {Client} */ editing,
  /** @type {Entity} */ entity,
  /** @type {AbortSignal} */ signal
) {
  const empty = `Nothing is decided on ${entity.name}.`
  return element(
    'div',
    {},
    await decisionList(editing, { entity: entity.id }, empty, signal).catch(error => problemView(error)),
    element(
      'p',
      { class: 'actions' },
      element('button', { type: 'button', class: 'button', onclick: () => merge(editing, entity) }, 'Merge into…')
    )
  )
}

/**
 * Somebody's or something's own page: when they were in the news, what they said, what was said about them, where they
 * are mentioned, and with whom.
 * @param {string} id
 * @param {AbortSignal} signal
 * @param {string | null} [period] the month or year that quotes and articles are narrowed to
 * @returns {Promise<View>}
 */
export async function entityView(id, signal, period = null) {
  const options = { signal }
  const entity = await api.getEntity({ id }, options)
  const { name, slug } = entity
  const range = periodRange(period)
  const when = period !== null && 'publishedAt[gte]' in range ? ` in ${periodWords(period)}` : ''
  const editing = desk()
  const [months, said, about, articles, named] = await Promise.all([
    api.getEntityTimeline({ id: slug }, options),
    pagedList(
      cursor => api.listEntityQuotes({ id: slug, cursor, ...range }, options),
      quote => quoteCard(quote, { speaker: false }),
      `No article reports words of ${name}${when}.`,
      signal
    ),
    pagedList(
      cursor => api.listQuotes({ about: slug, cursor, ...range }, options),
      quote => quoteCard(quote),
      `No quote names ${name}${when}.`,
      signal
    ),
    pagedList(
      cursor => api.listEntityArticles({ id: slug, cursor, ...range }, options),
      article => articleCard(article, { entity: slug }),
      `No article mentions ${name}${when}.`,
      signal
    ),
    company(entity, signal)
  ])
  const decided = editing && (await whoIsWho(editing, entity, signal))
  const aliases = entity.aliases.filter(alias => alias !== name)
  const mentions = count(entity.mentionCount, 'mention')
  const periods = periodsOf(months.data)
  const toPeriod = (/** @type {string} */ chosen) => toEntity(slug, chosen)

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
        ),
        element('div', { class: 'menus' }, ...entityExports(slug))
      ),
      periods.length > 1 && section('when', 'In the news', timeline(periods, period, toPeriod)),
      when !== '' &&
        element('p', { class: 'narrowed' }, `Only${when}. `, element('a', { href: toEntity(slug) }, 'Show all')),
      section('said', `What ${name} said${when}`, said.node),
      section('about', `Quotes that name ${name}${when}`, about.node),
      section('mentioned', `Where ${name} is mentioned${when}`, articles.node),
      section('company', `Named with ${name}`, named),
      decided && section('decided', 'Who is who', decided)
    )
  }
}
