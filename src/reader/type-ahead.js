/** @import { Entity } from 'verbatim/client' */
import { api } from './api.js'
import { element } from './element.js'
import { entityKind } from './words.js'

/** How many names are offered. */
const OFFERED = 6

/** How long the typing must pause before names are asked for. */
const PAUSE_MS = 120

/** The words typed so far, the last of which may go on. */
const beginning = (/** @type {string} */ typed) => (/[\p{L}\p{N}]$/u.test(typed) ? `${typed}*` : typed)

/** @typedef {Pick<Entity, 'slug' | 'name' | 'kind' | 'roles'>} Offered */

/**
 * Offers the names that begin as what is typed into `box`, after the combobox pattern of the ARIA practices: the arrows
 * go through them, Enter chooses the one that is marked, Escape puts them away. `list` is the listbox beside the box.
 * @param {HTMLInputElement} box
 * @param {HTMLElement} list
 * @param {{ choose: (entity: Offered) => void, kind?: Entity['kind'] }} offering what a choice does, and the only kind
 *   that is offered; all when not given
 */
export function offerNames(box, list, { choose, kind }) {
  /** @type {Offered[]} */
  let offered = []
  /** @type {HTMLElement[]} */
  let options = []
  let marked = -1
  let asking = new AbortController()
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting

  const markAt = (/** @type {number} */ at) => {
    marked = at
    for (const [index, option] of options.entries()) option.setAttribute('aria-selected', String(index === at))
    const chosen = options[at]
    if (chosen) box.setAttribute('aria-activedescendant', chosen.id)
    else box.removeAttribute('aria-activedescendant')
  }
  const offer = (/** @type {Offered[]} */ entities) => {
    offered = entities
    options = entities.map(({ name, kind, roles }, index) =>
      element(
        'div',
        { id: `${list.id}-${index}`, role: 'option' },
        element('span', { dir: 'auto' }, name),
        element('span', { class: 'quiet' }, roles[0] ?? entityKind(kind))
      )
    )
    list.replaceChildren(...options)
    list.hidden = options.length === 0
    box.setAttribute('aria-expanded', String(!list.hidden))
    markAt(-1)
  }
  const putAway = () => {
    clearTimeout(waiting)
    asking.abort()
    offer([])
  }
  const go = (/** @type {HTMLElement | undefined} */ option) => {
    const entity = offered[option ? options.indexOf(option) : -1]
    if (!entity) return
    putAway()
    choose(entity)
  }
  async function ask() {
    asking.abort()
    asking = new AbortController()
    const { signal } = asking
    const typed = box.value.trim()
    if (typed.length < 2) return offer([])
    try {
      const fields = /** @type {const} */ (['slug', 'name', 'kind', 'roles'])
      const { data } = await api.listEntities(
        { q: beginning(typed).slice(0, 200), kind, limit: OFFERED, fields },
        { signal }
      )
      if (!signal.aborted && document.activeElement === box) offer(data)
    } catch {
      // Names are only offered: where they cannot be, the search itself says what is wrong.
      if (!signal.aborted) offer([])
    }
  }

  box.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(ask, PAUSE_MS)
  })
  box.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      event.stopPropagation()
      putAway()
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !list.hidden) {
      event.preventDefault()
      const places = options.length + 1
      markAt(((marked + 1 + (event.key === 'ArrowDown' ? 1 : -1) + places) % places) - 1)
    } else if (event.key === 'Enter' && marked >= 0) {
      event.preventDefault()
      go(options[marked])
    }
  })
  box.form?.addEventListener('submit', putAway)
  box.addEventListener('blur', putAway)
  // The press must not take the focus from the box, which would put the names away before they are reached.
  list.addEventListener('pointerdown', event => event.preventDefault())
  list.addEventListener('click', event => {
    const option = event.target instanceof Element ? event.target.closest('[role=option]') : null
    if (option instanceof HTMLElement) go(option)
  })
}
