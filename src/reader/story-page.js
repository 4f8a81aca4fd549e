/**
 * @import { Moves } from './details.js'
 * @import { Reading } from './reading.js'
 */
import { entityDetails, quoteDetails } from './details.js'
import { element } from './element.js'
import { legend } from './legend.js'
import { panel } from './panel.js'
import { speakerKey, speakersOf } from './speakers.js'
import { storyView } from './story-view.js'

const PRESSABLE = '[data-mention], [data-quote]'

/**
 * A story with its legend and the panel in which a press on a quote or a name opens.
 * @param {Reading} reading
 * @param {object} around
 * @param {1 | 2} around.level of the headline
 * @param {Node | null} around.dateline
 * @param {Moves['split']} [around.split] lets an editor say that a name means another entity
 * @param {(quoteKey: string | null) => void} [around.onQuote] told which quote is open, null when none is any more
 */
export function storyPage(reading, { level, dateline, onQuote = () => {}, split = null }) {
  const speakers = speakersOf(reading.quotes)
  const quotes = new Map(reading.quotes.map(quote => [quote.key, quote]))
  const details = panel()
  const showOnly = (/** @type {string | null} */ key) => {
    for (const marked of node.querySelectorAll('.story [data-speaker]'))
      marked.classList.toggle('is-muted', key !== null && marked.getAttribute('data-speaker') !== key)
  }
  const aside = element('div', { class: 'beside' }, details.node, legend(speakers, reading.quotes.length, showOnly))
  const node = storyView(reading, speakers, { level, dateline, aside })

  /** Marks what `wanted` says as selected, and nothing else. */
  const select = (/** @type {(marked: HTMLElement) => boolean} */ wanted) => {
    for (const marked of /** @type {NodeListOf<HTMLElement>} */ (
      node.querySelectorAll('[data-quote], [data-of], [data-entity]')
    ))
      marked.classList.toggle('is-selected', wanted(marked))
  }
  const onClose = () => {
    select(() => false)
    onQuote(null)
  }
  /** Scrolls so far that the mark is seen, also above a panel that lies over the foot of the page. */
  const intoView = (/** @type {Element | null} */ marked) => {
    if (!marked) return
    const over = getComputedStyle(details.node).position === 'fixed'
    const { top, bottom } = marked.getBoundingClientRect()
    const foot = over ? details.node.getBoundingClientRect().top : innerHeight
    if (top < 0 || bottom > foot) marked.scrollIntoView({ block: over ? 'start' : 'center' })
  }

  const showQuote = (/** @type {string} */ key, /** @type {HTMLElement | null} */ opener = null) => {
    const quote = quotes.get(key)
    if (!quote) return
    const chip = [.../** @type {NodeListOf<HTMLElement>} */ (node.querySelectorAll('[data-chip]'))].find(
      ({ dataset }) => dataset.chip === key
    )
    details.open({
      ...quoteDetails(reading, quote, speakers.get(speakerKey(quote)), moves),
      opener: chip ?? opener,
      onClose
    })
    select(({ dataset }) => dataset.quote === key || dataset.of === key)
    onQuote(key)
    intoView(node.querySelector('.quote.is-selected'))
  }
  const showEntity = (/** @type {string} */ key, /** @type {HTMLElement | null} */ opener = null) => {
    const entity = reading.entities.get(key)
    if (!entity) return
    const mention = opener ? reading.mentions[Number(opener.dataset.mention)] : undefined
    const first = /** @type {HTMLElement | null} */ (
      [...node.querySelectorAll('[data-entity][tabindex]')].find(found => found.getAttribute('data-entity') === key) ??
        null
    )
    details.open({ ...entityDetails(reading, entity, mention, moves), opener: opener ?? first, onClose })
    select(({ dataset }) => dataset.entity === key)
    intoView(opener ?? first)
  }
  const moves = {
    showQuote: (/** @type {string} */ key) => showQuote(key),
    showEntity: (/** @type {string} */ key) => showEntity(key),
    split
  }

  const press = (/** @type {HTMLElement} */ marked) => {
    const { entity, quote } = marked.dataset
    if (entity !== undefined) showEntity(entity, marked)
    else if (quote !== undefined) showQuote(quote, marked)
  }
  node.addEventListener('click', event => {
    const marked = event.target instanceof Element ? event.target.closest(PRESSABLE) : null
    if (marked instanceof HTMLElement && getSelection()?.isCollapsed !== false) press(marked)
  })
  node.addEventListener('keydown', event => {
    const marked = event.target
    if (event.key !== 'Enter' && event.key !== ' ') return
    if (!(marked instanceof HTMLElement) || !marked.matches(PRESSABLE)) return
    event.preventDefault()
    press(marked)
  })

  return { node, showQuote: moves.showQuote, showEntity: moves.showEntity, close: details.close }
}
