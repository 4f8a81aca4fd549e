/** @import { Entity } from 'verbatim/client' */
import { element } from './element.js'
import { toEntity } from './route.js'
import { count, entityKind } from './words.js'

/**
 * An entity as lists show it.
 * @param {Entity} entity
 * @param {(Node | string)[]} [name] in place of the entity's name
 */
export const entityCard = (entity, name = [entity.name]) =>
  element(
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
