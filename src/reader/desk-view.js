/** @import { View } from './main.js' */
import { decisionList } from './decisions.js'
import { desk, getUp, showAnew, sitDown } from './desk.js'
import { element } from './element.js'
import { problemView } from './problem-view.js'

/** Asks for a key. */
function keyForm(/** @type {AbortSignal} */ signal) {
  const box = element('input', {
    id: 'key',
    type: 'password',
    required: true,
    autocomplete: 'off',
    spellcheck: 'false'
  })
  const refusal = element('div', {})
  return element(
    'form',
    {
      class: 'key-form',
      onsubmit: async (/** @type {SubmitEvent} */ event) => {
        event.preventDefault()
        try {
          await sitDown(box.value.trim(), signal)
          showAnew()
        } catch (error) {
          if (!signal.aborted) refusal.replaceChildren(problemView(error))
        }
      }
    },
    element('label', { for: 'key' }, 'API key'),
    box,
    refusal,
    element('p', { class: 'actions' }, element('button', { type: 'submit', class: 'button primary' }, 'Use this key'))
  )
}

const forget = () =>
  element(
    'button',
    {
      type: 'button',
      class: 'button',
      onclick: () => {
        getUp()
        showAnew()
      }
    },
    'Forget the key'
  )

/**
 * Where an editor gives a key, and sees what was decided.
 * @param {AbortSignal} signal
 * @returns {Promise<View>}
 */
export async function deskView(signal) {
  const api = desk()
  const decisions =
    api && (await decisionList(api, {}, 'Nothing is decided.', signal).catch(error => problemView(error)))
  return {
    title: 'Editors',
    node: element(
      'div',
      { class: 'page' },
      element('h1', { tabindex: -1 }, 'Editors'),
      element(
        'p',
        { class: 'lead' },
        'Editors say who is who: on the page of a name that it is the same as another, in an article that it is somebody else. That needs a key that may write. It is kept until this tab is closed.'
      ),
      api ? forget() : keyForm(signal),
      decisions &&
        element(
          'section',
          { 'aria-labelledby': 'decisions' },
          element('h2', { id: 'decisions' }, 'What is decided'),
          decisions
        )
    )
  }
}
