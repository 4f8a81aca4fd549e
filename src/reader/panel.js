/** @import { Child } from './element.js' */
import { element, present } from './element.js'

/**
 * The place beside the story (a sheet at the foot of a small screen) where details open. Opening moves the focus into
 * it; closing gives the focus back to what opened it.
 * @returns {{ node: HTMLElement, isOpen: () => boolean, close: () => void,
 *   open: (details: { title: HTMLElement, content: Child[], opener: HTMLElement | null,
 *     onClose: () => void }) => void }}
 */
export function panel() {
  const body = element('div', { class: 'panel-body' })
  const node = element(
    'section',
    { class: 'panel', role: 'dialog', 'aria-labelledby': 'panel-title', hidden: true },
    element('button', { type: 'button', class: 'panel-close', 'aria-label': 'Close the details', onclick: close }, '✕'),
    body
  )
  /** @type {{ opener: HTMLElement | null, onClose: () => void } | null} */
  let shown = null

  function close() {
    if (!shown) return
    const { opener, onClose } = shown
    shown = null
    node.hidden = true
    body.replaceChildren()
    onClose()
    opener?.focus({ preventScroll: true })
  }

  return {
    node,
    isOpen: () => shown !== null,
    close,
    open({ title, content, opener, onClose }) {
      shown?.onClose()
      shown = { opener, onClose }
      title.id = 'panel-title'
      title.tabIndex = -1
      body.replaceChildren(title, ...present(content))
      node.hidden = false
      node.scrollTop = 0
      title.focus({ preventScroll: true })
    }
  }
}
