/**
 * @import { Mark } from './marks.js'
 * @import { Piece } from './mark.js'
 * @import { Speaker } from './speakers.js'
 */
import { element } from './element.js'
import { mark } from './mark.js'
import { speakerKey } from './speakers.js'

/**
 * What stands for a quote among its words: the initials of who said it, to be clicked or reached by keyboard.
 * The letters come from the style sheet, so that the text of the article stays what it is.
 */
const chip = (/** @type {Mark & { what: 'quote' }} */ { quote }, /** @type {Speaker | undefined} */ speaker) =>
  element('span', {
    class: `chip ${speaker?.entity ? '' : 'unnamed '}speaker-${speaker?.colour ?? 0}`,
    role: 'button',
    tabindex: 0,
    'data-chip': quote.key,
    'data-quote': quote.key,
    'data-speaker': speaker?.key,
    'data-initials': speaker?.initials,
    'aria-label': `${quote.kind} quote by ${speaker?.label ?? 'somebody'}: details`
  })

/** @type {(pieces: Piece<Mark>[]) => boolean} */
const holdMention = pieces =>
  pieces.some(piece => typeof piece !== 'string' && (piece.range.what === 'mention' || holdMention(piece.pieces)))

/**
 * A name is a button, and so is a nominal without a name in it: no button stands in another. What else a mention can
 * tell is told by the panel too, so that nothing is lost without a pointer.
 * @param {Exclude<Piece<Mark>, string>} piece
 * @param {Map<string, Speaker>} speakers
 * @returns {Record<string, string | number | null | undefined>}
 */
function attributesOf({ range, first, pieces }, speakers) {
  if (range.what === 'mention') {
    const { form, entity } = range.mention
    const attributes = { class: `mention ${form}`, 'data-mention': range.number, 'data-entity': entity }
    const pressable = first && form !== 'pronoun' && !holdMention(pieces)
    return pressable ? { ...attributes, role: 'button', tabindex: 0 } : attributes
  }
  const { quote, what } = range
  if (what !== 'quote') return { class: what, 'data-of': quote.key }
  const speaker = speakers.get(speakerKey(quote))
  return {
    class: `quote ${quote.kind} speaker-${speaker?.colour ?? 0}`,
    'data-quote': quote.key,
    'data-speaker': speaker?.key
  }
}

/**
 * A text with its marks as nodes: quotes in the colour of their speaker, names and what else was found in it.
 * @param {string} text
 * @param {readonly Mark[]} marks
 * @param {Map<string, Speaker>} speakers
 * @returns {(Node | string)[]}
 */
export function markedText(text, marks, speakers) {
  const nodes = (/** @type {Piece<Mark>[]} */ pieces) => {
    /** @type {(Node | string)[]} */
    const made = []
    for (const piece of pieces) {
      if (typeof piece === 'string') {
        made.push(piece)
        continue
      }
      const { range, last } = piece
      made.push(element('span', attributesOf(piece, speakers), ...nodes(piece.pieces)))
      if (range.what === 'quote' && range.last && last) made.push(chip(range, speakers.get(speakerKey(range.quote))))
    }
    return made
  }
  return nodes(mark(text, marks))
}
