/** @import { Client, Decision, EntityRef } from 'verbatim/client' */
import { askEditor, labelled, reasonBox } from './ask-editor.js'
import { showAnew } from './desk.js'
import { element } from './element.js'
import { toEntity } from './route.js'
import { offerNames } from './type-ahead.js'

/** Asks into which entity one is to be merged, and why. */
export function merge(/** @type {Client} */ api, /** @type {EntityRef} */ entity) {
  const reason = reasonBox()
  const box = element('input', {
    id: 'into',
    type: 'search',
    required: true,
    autocomplete: 'off',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'same'
  })
  const list = element('div', { id: 'same', class: 'offers', role: 'listbox', 'aria-label': 'Names', hidden: true })
  /** @type {Pick<EntityRef, 'slug' | 'name'> | undefined} */
  let chosen
  askEditor({
    title: `Merge “${entity.name}” into another`,
    content: [
      labelled(box, 'The entity that it is: a name, an id or a slug', list),
      labelled(reason, 'Why they are the same')
    ],
    action: 'Merge',
    async act() {
      const into = chosen?.name === box.value ? chosen.slug : box.value.trim()
      const body = /** @type {const} */ ({ kind: 'merge', entity: entity.slug, into, reason: reason.value })
      const decided = await api.createDecision({ body })
      location.hash = toEntity(decided.into.slug)
    }
  })
  offerNames(box, list, {
    kind: entity.kind,
    choose(other) {
      chosen = other
      box.value = other.name
    }
  })
}

/**
 * Asks why what an article names is another entity.
 * @param {Client} api
 * @param {Pick<EntityRef, 'slug' | 'name'>} entity
 * @param {{ slug: string, headline: string }} article
 */
export function split(api, { slug, name }, article) {
  const reason = reasonBox()
  askEditor({
    title: `Not this “${name}”, in this article`,
    content: [
      element('p', {}, `What “${article.headline}” calls so becomes an entity of its own.`),
      labelled(reason, 'Why it is another one')
    ],
    action: 'Split off',
    async act() {
      await api.createDecision({ body: { kind: 'split', entity: slug, article: article.slug, reason: reason.value } })
      showAnew()
    }
  })
}

/** Asks whether a decision is to be undone: nothing is kept of it then, so that no reason is asked for. */
export function undo(/** @type {Client} */ api, /** @type {Decision} */ decision) {
  askEditor({
    title: 'Undo this decision',
    content: [
      element('blockquote', { dir: 'auto' }, decision.reason),
      element('p', {}, 'Everything becomes as if it had never been made.')
    ],
    action: 'Undo',
    async act() {
      await api.deleteDecision({ id: decision.id })
      showAnew()
    }
  })
}
