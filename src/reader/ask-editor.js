/** @import { Child } from './element.js' */
import { element } from './element.js'
import { problemView } from './problem-view.js'

/** What is asked for in every decision: why. */
export const reasonBox = () =>
  element('textarea', { id: 'reason', name: 'reason', rows: 3, maxlength: 1000, required: true, dir: 'auto' })

/** The label of a box, and the box. */
export const labelled = (/** @type {HTMLElement} */ box, /** @type {string} */ label, /** @type {Child[]} */ ...rest) =>
  element('div', { class: 'asked' }, element('label', { for: box.id }, label), box, ...rest)

/**
 * Asks an editor before something is decided. When it is refused, the problem is told in its own words and the question
 * stays; otherwise it goes, and so does the focus to where it was.
 * @param {object} question
 * @param {string} question.title
 * @param {Child[]} question.content
 * @param {string} question.action what the button that does it says
 * @param {() => Promise<void>} question.act
 */
export function askEditor({ title, content, action, act }) {
  const refusal = element('div', {})
  const submit = element('button', { type: 'submit', class: 'button primary' }, action)
  const form = element(
    'form',
    {
      onsubmit: async (/** @type {SubmitEvent} */ event) => {
        event.preventDefault()
        submit.disabled = true
        refusal.replaceChildren()
        try {
          await act()
          dialog.close()
        } catch (error) {
          refusal.replaceChildren(problemView(error))
          submit.disabled = false
        }
      }
    },
    element('h2', { id: 'question' }, title),
    ...content,
    refusal,
    element(
      'p',
      { class: 'actions' },
      submit,
      element('button', { type: 'button', class: 'button', onclick: () => dialog.close() }, 'Cancel')
    )
  )
  const dialog = element(
    'dialog',
    {
      class: 'question',
      'aria-labelledby': 'question',
      onclose: () => dialog.remove(),
      // Escape is for the question, not for what is open behind it.
      onkeydown: (/** @type {KeyboardEvent} */ event) => event.stopPropagation()
    },
    form
  )
  document.body.append(dialog)
  dialog.showModal()
}
