/**
 * @import { PageInfo } from 'verbatim/client'
 */
import { element } from './element.js'
import { problemView } from './problem-view.js'

/**
 * @template T
 * @typedef {{ data: T[], page: PageInfo }} Page
 */

/**
 * Asks for the page of a list that begins at a cursor; the first when there is none.
 * @template T
 * @typedef {(cursor?: string) => Promise<Page<T>>} Lister
 */

/**
 * A list that grows by a page at a press. The first page is read before the list is given back, so that what it is put
 * into can tell an empty list from a full one.
 * @template T
 * @param {Lister<T>} lister
 * @param {(item: T) => Node} show
 * @param {string} empty what is said when there is nothing
 * @param {AbortSignal} signal
 * @returns {Promise<{ node: HTMLElement, first: Page<T> }>}
 */
export async function pagedList(lister, show, empty, signal) {
  const list = element('ul', { class: 'list' })
  const more = element('button', { type: 'button', class: 'button more', onclick: showMore }, 'Show more')
  const status = element('div', { role: 'status' })
  /** @type {string | null} */
  let cursor = null

  const add = (/** @type {Page<T>} */ page) => {
    const items = page.data.map(item => element('li', { tabindex: -1 }, show(item)))
    list.append(...items)
    cursor = page.page.nextCursor
    more.hidden = cursor === null
    return items
  }
  async function showMore() {
    more.disabled = true
    status.replaceChildren()
    try {
      const items = add(await lister(cursor ?? undefined))
      status.replaceChildren(element('span', { class: 'visually-hidden' }, `${items.length} more shown`))
      items[0]?.focus()
    } catch (error) {
      if (!signal.aborted) status.replaceChildren(problemView(error))
    } finally {
      more.disabled = false
    }
  }

  const first = await lister()
  add(first)
  const node =
    first.data.length === 0 ? element('p', { class: 'empty' }, empty) : element('div', {}, list, more, status)
  return { node, first }
}
