/** @import { ReadQuote } from './reading.js' */
import { initials } from './words.js'

/** How many colours there are for speakers: `speaker-1`, `speaker-2`, … in the style sheet. */
export const COLOURS = 6

/**
 * Somebody whose words a story reports. `colour` is 1 to COLOURS, or 0 for grey.
 * @typedef {{ key: string, label: string, initials: string, entity: string | null, colour: number, count: number }} Speaker
 */

/** The speaker that a quote belongs to: an entity's key, or the description of an unnamed source. */
export const speakerKey = (/** @type {ReadQuote} */ { speaker }) =>
  speaker ? (speaker.entity ?? `as described: ${speaker.label.toLowerCase()}`) : 'nobody'

/**
 * The speakers of a story, who says most first. Those who say most have a colour of their own; where the colours end,
 * and where nothing tells who speaks, it is grey. The same quotes give the same colours.
 * @param {readonly ReadQuote[]} quotes in reading order
 * @returns {Map<string, Speaker>} by speaker key
 */
export function speakersOf(quotes) {
  /** @type {Map<string, Speaker>} */
  const met = new Map()
  for (const quote of quotes) {
    const key = speakerKey(quote)
    const known = met.get(key)
    if (known) {
      known.count++
      continue
    }
    const label = quote.speaker?.label ?? 'Speaker not told'
    const letters = quote.speaker ? initials(label) : '?'
    const entity = quote.speaker?.entity ?? null
    met.set(key, { key, label, initials: entity ? letters : letters.toLowerCase(), entity, colour: 0, count: 1 })
  }
  const ranked = [...met.values()].sort((a, b) => b.count - a.count)
  const told = ranked.filter(({ key }) => key !== 'nobody')
  for (const [rank, speaker] of told.slice(0, COLOURS).entries()) speaker.colour = rank + 1
  return new Map(ranked.map(speaker => [speaker.key, speaker]))
}
