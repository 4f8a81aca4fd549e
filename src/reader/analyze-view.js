/** @import { View } from './main.js' */
import { api } from './api.js'
import { element } from './element.js'
import { problemView } from './problem-view.js'
import { readAnalysis } from './reading.js'
import { SAMPLE } from './sample.js'
import { storyPage } from './story-page.js'
import { count } from './words.js'

/** How long a reading may take: the longest text that is taken keeps a small machine busy for a while. */
const PATIENCE_MS = 120_000

/**
 * A box for a text, and what the API finds in it. Nothing of it is stored.
 * @param {AbortSignal} signal
 * @returns {View}
 */
export function analyzeView(signal) {
  const text = element('textarea', { id: 'text', name: 'text', rows: 10, dir: 'auto', required: true })
  const story = element('input', { type: 'checkbox', id: 'story', name: 'story' })
  const submit = element('button', { type: 'submit', class: 'button primary' }, 'Analyse')
  const status = element('p', { class: 'analysis-status', role: 'status' })
  const result = element('div', { class: 'analysis' })
  let close = () => {}

  async function run() {
    submit.disabled = true
    close()
    result.replaceChildren()
    status.textContent = 'Reading the text…'
    try {
      const reading = readAnalysis(
        await api.analyze({ body: { text: text.value, story: story.checked } }, { signal, timeoutMs: PATIENCE_MS })
      )
      const page = storyPage(reading, { level: 2, dateline: null })
      const found = `${count(reading.quotes.length, 'quote')} and ${count(reading.entities.size, 'name')} found.`
      const nothing = reading.blocks.length === 0 ? ' There is no story in this text.' : ''
      close = page.close
      result.replaceChildren(page.node)
      status.textContent = found + nothing
      status.scrollIntoView({ block: 'start' })
    } catch (error) {
      if (signal.aborted) return
      status.textContent = ''
      result.replaceChildren(problemView(error))
    } finally {
      submit.disabled = false
    }
  }

  const form = element(
    'form',
    {
      class: 'analysis-form',
      onsubmit: (/** @type {SubmitEvent} */ event) => {
        event.preventDefault()
        run()
      },
      onkeydown: (/** @type {KeyboardEvent} */ event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit()
      }
    },
    element('label', { for: 'text' }, 'Text of a news story, or of the whole page that it stands on'),
    text,
    element(
      'p',
      { class: 'check' },
      story,
      element('label', { for: 'story' }, 'It is the story alone: take nothing for page furniture')
    ),
    element(
      'p',
      { class: 'actions' },
      submit,
      element(
        'button',
        {
          type: 'button',
          class: 'button',
          onclick: () => {
            text.value = SAMPLE
            story.checked = false
            text.focus()
            text.setSelectionRange(0, 0)
            text.scrollTop = 0
          }
        },
        'Use a sample'
      )
    )
  )

  return {
    title: 'Analyse a text',
    close: () => close(),
    node: element(
      'div',
      {},
      element(
        'div',
        { class: 'page' },
        element('h1', { tabindex: -1 }, 'Analyse a text'),
        element(
          'p',
          { class: 'lead' },
          'Paste a story and see who is named and who said what to whom. Nothing is stored. The same answer, as JSON: ',
          element('a', { href: '/docs' }, element('code', {}, 'POST /v1/analyze')),
          '.'
        ),
        form,
        status
      ),
      result
    )
  }
}
