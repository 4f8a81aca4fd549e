import { element } from './element.js'

/** How long a button says that it has copied. */
const SAID_MS = 2000

/** Copies a text, also where the page came over plain http and has no clipboard of its own. */
async function copy(/** @type {string} */ text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text)
  const held = element('textarea', { class: 'visually-hidden', readonly: true }, text)
  document.body.append(held)
  held.select()
  const isDone = document.execCommand('copy')
  held.remove()
  if (!isDone) throw new Error('The browser does not let the page copy.')
}

/**
 * A button that copies a text, and says so to the eye and to the ear.
 * @param {string} label
 * @param {() => string} text asked for when the button is pressed
 */
export function copyButton(label, text) {
  const button = element('button', { type: 'button', class: 'link', onclick: press }, label)
  const status = element('span', { class: 'visually-hidden', role: 'status' })
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let said
  const say = (/** @type {string} */ words) => {
    button.textContent = words
    status.textContent = words
    clearTimeout(said)
    said = setTimeout(() => {
      button.textContent = label
      status.textContent = ''
    }, SAID_MS)
  }
  function press() {
    copy(text()).then(
      () => say('Copied'),
      () => say('It could not be copied')
    )
  }
  return element('span', {}, button, status)
}
