/** @import { Speaker } from './speakers.js' */
import { element } from './element.js'
import { count } from './words.js'

/** How many speakers are listed at once; the others are folded away. */
const LISTED = 12

const list = (/** @type {HTMLElement[]} */ buttons) =>
  element('ul', { class: 'speakers' }, ...buttons.map(button => element('li', {}, button)))

/**
 * Who speaks in the story, how often and in which colour. A press shows the quotes of one speaker alone; a second
 * press shows all of them again.
 * @param {Map<string, Speaker>} speakers
 * @param {number} quoteCount
 * @param {(key: string | null) => void} choose told the key of the speaker that is shown alone, or null for all
 */
export function legend(speakers, quoteCount, choose) {
  const status = element('p', { class: 'visually-hidden', role: 'status' })
  /** @type {HTMLButtonElement[]} */
  const buttons = []
  const press = (/** @type {HTMLButtonElement} */ button, /** @type {Speaker} */ speaker) => {
    const chosen = button.getAttribute('aria-pressed') !== 'true'
    for (const other of buttons) other.setAttribute('aria-pressed', String(chosen && other === button))
    status.textContent = chosen ? `Only ${count(speaker.count, 'quote')} by ${speaker.label} shown` : 'All quotes shown'
    choose(chosen ? speaker.key : null)
  }

  for (const speaker of speakers.values()) {
    const button = element(
      'button',
      { type: 'button', class: `speaker speaker-${speaker.colour}`, 'aria-pressed': 'false' },
      element('span', {
        class: speaker.entity ? 'chip' : 'chip unnamed',
        'aria-hidden': 'true',
        'data-initials': speaker.initials
      }),
      element('span', { class: 'speaker-name' }, speaker.label),
      element('span', { class: 'speaker-count' }, String(speaker.count)),
      element('span', { class: 'visually-hidden' }, speaker.count === 1 ? ' quote' : ' quotes')
    )
    button.addEventListener('click', () => press(button, speaker))
    buttons.push(button)
  }

  const title = quoteCount === 0 ? 'No quotes found' : 'Who speaks'
  return element(
    'section',
    { class: 'legend', 'aria-label': 'Speakers' },
    element('h2', { class: 'legend-title' }, title),
    buttons.length > 0 && list(buttons.slice(0, LISTED)),
    buttons.length > LISTED &&
      element(
        'details',
        { class: 'more-speakers' },
        element('summary', {}, `and ${buttons.length - LISTED} more`),
        list(buttons.slice(LISTED))
      ),
    quoteCount > 0 &&
      element(
        'p',
        { class: 'key', 'aria-label': 'How quotes are marked' },
        element('span', { class: 'quote direct speaker-0' }, element('span', { class: 'verbatim' }, 'word for word')),
        ' ',
        element(
          'span',
          { class: 'quote mixed speaker-0' },
          'partly ',
          element('span', { class: 'verbatim' }, 'word for word')
        ),
        ' ',
        element('span', { class: 'quote indirect speaker-0' }, 'reported')
      ),
    status
  )
}
