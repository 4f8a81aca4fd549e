/**
 * @import { Block } from 'verbatim/client'
 * @import { Reading } from './reading.js'
 * @import { Speaker } from './speakers.js'
 */
import { element } from './element.js'
import { markedText } from './marked-text.js'
import { marksOf } from './marks.js'
import { count } from './words.js'

/** The language and the direction of a block, as attributes. */
export const tongue = (/** @type {Pick<Block, 'language' | 'direction'>} */ { language, direction }) => ({
  lang: language === 'und' ? null : language,
  dir: direction
})

const HEAD = new Set(['headline', 'standfirst', 'byline'])

/**
 * A story as a news page shows it.
 * @param {Reading} reading
 * @param {Map<string, Speaker>} speakers
 * @param {object} around
 * @param {1 | 2} around.level of the headline; headings in the story are one below
 * @param {Node | null} around.dateline what stands under the headline
 * @param {Node} around.aside what stands beside the story
 */
export function storyView(reading, speakers, { level, dateline, aside }) {
  const marks = marksOf(reading)
  const text = (/** @type {Block} */ block) => markedText(block.text, marks.get(block.index) ?? [], speakers)
  const [headline, ...others] = reading.blocks.filter(block => block.zone === 'headline')
  const inHead = (/** @type {Block} */ block) => HEAD.has(block.zone) && block !== headline

  const head = [...others, ...reading.blocks.filter(block => inHead(block) && !others.includes(block))].map(block =>
    element('p', { class: block.zone, ...tongue(block) }, ...text(block))
  )
  const title =
    headline &&
    element(level === 1 ? 'h1' : 'h2', { class: 'headline', tabindex: -1, ...tongue(headline) }, ...text(headline))

  return element(
    'article',
    { class: 'story' },
    (title || head.length > 0 || dateline) && element('header', { class: 'story-head' }, title, ...head, dateline),
    aside,
    element(
      'div',
      { class: 'story-body' },
      ...bodyOf(
        reading.blocks.filter(block => !HEAD.has(block.zone)),
        text,
        level === 1 ? 'h2' : 'h3'
      ),
      relatedView(reading.related),
      furnitureView(reading.furniture)
    )
  )
}

/**
 * Paragraphs, headings and figures; captions and credits that stand together are one figure.
 * @param {Block[]} blocks
 * @param {(block: Block) => (Node | string)[]} text
 * @param {'h2' | 'h3'} heading
 */
function bodyOf(blocks, text, heading) {
  /** @type {HTMLElement[]} */
  const nodes = []
  /** @type {{ zone: string, node: HTMLElement } | null} */
  let figure = null
  for (const block of blocks) {
    const { zone } = block
    if (zone !== 'caption' && zone !== 'credit') {
      figure = null
      nodes.push(element(zone === 'heading' ? heading : 'p', { class: zone, ...tongue(block) }, ...text(block)))
      continue
    }
    if (!figure || figure.zone === 'credit' || zone === 'caption') {
      const node = element('figcaption')
      nodes.push(element('figure', {}, node))
      figure = { zone, node }
    }
    figure.zone = zone
    figure.node.append(
      element(
        'p',
        { class: zone, ...tongue(block) },
        zone === 'credit' && element('span', { class: 'label' }, 'Credit '),
        ...text(block)
      )
    )
  }
  return nodes
}

const relatedView = (/** @type {Reading['related']} */ related) =>
  related.length > 0 &&
  element(
    'details',
    { class: 'set-aside related' },
    element('summary', {}, `${count(related.length, 'related item')} that stood on the page`),
    element(
      'ul',
      {},
      ...related.map(({ headline, caption }) =>
        element(
          'li',
          {},
          element('p', { class: 'related-headline', ...tongue(headline) }, headline.text),
          caption && element('p', { class: 'caption', ...tongue(caption) }, caption.text)
        )
      )
    )
  )

const furnitureView = (/** @type {Block[]} */ furniture) =>
  furniture.length > 0 &&
  element(
    'details',
    { class: 'set-aside furniture' },
    element('summary', {}, `${count(furniture.length, 'line')} of page furniture, kept out of the story`),
    element('ul', {}, ...furniture.map(block => element('li', tongue(block), block.text)))
  )
