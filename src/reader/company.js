/**
 * @import { EntityRef, RelatedEntity } from 'verbatim/client'
 * @import { Tie } from './graph.js'
 */
import { api } from './api.js'
import { element } from './element.js'
import { pagedList } from './paged-list.js'
import { toEntity } from './route.js'
import { count, entityKind } from './words.js'

/** How many of those whom an entity is named with are in its graph. */
const IN_GRAPH = 12

/**
 * Who of some is named with whom of them.
 * @param {readonly EntityRef[]} entities
 * @param {AbortSignal} signal
 * @returns {Promise<Tie[]>}
 */
async function tiesAmong(entities, signal) {
  const lists = await Promise.all(
    entities.map(({ slug }) => api.listRelatedEntities({ id: slug, limit: 100 }, { signal }))
  )
  return entities.flatMap(({ slug: a }, index) =>
    (lists[index]?.data ?? [])
      .map(({ entity, articleCount }) => ({ a, b: entity.slug, articleCount }))
      .filter(({ b }) => a < b && entities.some(({ slug }) => slug === b))
  )
}

const row = (/** @type {RelatedEntity} */ { entity, articleCount }) =>
  element(
    'span',
    { class: 'companion' },
    element('a', { href: toEntity(entity.slug), dir: 'auto' }, entity.name),
    element('span', { class: 'quiet' }, ` ${entityKind(entity.kind)}, ${count(articleCount, 'article')}`)
  )

const KEYS = [
  ['person', 'people'],
  ['organisation', 'organisations'],
  ['place', 'places'],
  ['other', 'others']
]

const legend = () =>
  element(
    'figcaption',
    { 'aria-hidden': 'true' },
    ...KEYS.flatMap(([kind = '', words = '']) => [element('span', { class: `swatch round ${kind}` }), `${words} `]),
    '– the thicker a line, the more articles name both'
  )

/**
 * The graph of an entity and those whom it is named with most.
 * @param {EntityRef} entity
 * @param {readonly RelatedEntity[]} related
 * @param {AbortSignal} signal
 */
async function graphOf(entity, related, signal) {
  const others = related.map(each => each.entity)
  const [{ graph }, ties] = await Promise.all([import('./graph.js'), tiesAmong(others, signal)])
  const own = related.map(each => ({ a: entity.slug, b: each.entity.slug, articleCount: each.articleCount }))
  const picture = graph([{ entity, articleCount: 0 }, ...related], [...own, ...ties])
  return element('figure', { class: 'chart company' }, picture, legend())
}

/**
 * Who and what an entity is named with: as a list, and, where there are enough for one, as a graph above it, which comes
 * when it is there.
 * @param {EntityRef} entity
 * @param {AbortSignal} signal
 */
export async function company(entity, signal) {
  const { node: list, first } = await pagedList(
    cursor => api.listRelatedEntities({ id: entity.slug, cursor, limit: IN_GRAPH }, { signal }),
    row,
    `No article names anybody else with ${entity.name}.`,
    signal
  )
  const node = element('div', { class: 'companions' }, list)
  if (first.data.length > 1) {
    graphOf(entity, first.data, signal).then(
      figure => node.prepend(figure),
      error => {
        // The list says the same: the page does without its picture.
        if (!signal.aborted) console.warn(error)
      }
    )
  }
  return node
}
