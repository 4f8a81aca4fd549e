import { distance } from '../model/distance.js'
import { fold } from './fold.js'
import { all, type Unit } from './unit.js'
import { wordsOf } from './wording.js'

/** So many words of names are compared with a word at most: those that begin with the same letter. */
const COMPARED_MAX = 20_000
const SUGGESTED_MAX = 5
const LENGTH_MAX = 40

/** Names are longer and less often mistyped than this; a word this short is near to everything. */
const LENGTH_MIN = 3

/**
 * What somebody may have meant who searched for words that are nowhere: the text with one word at a time as names have
 * it, the nearest first. A name is near when less than a third of its letters are others, at least one.
 */
export function* suggestFor(q: string): Unit<string[]> {
  const suggestions: { text: string; far: number; known: number }[] = []
  for (const word of wordsOf(q).slice(0, 8)) {
    if (word.key.length < LENGTH_MIN || word.key.length > LENGTH_MAX) continue
    const begins = fold(word.key).slice(0, 1)
    const farthest = Math.max(1, Math.floor(word.key.length / 3))
    const rows = yield* all<{ term: string; doc: number }>(
      `SELECT term, doc FROM name_words WHERE term >= ? AND term < ? AND length(term) BETWEEN ? AND ? LIMIT ${COMPARED_MAX}`,
      begins,
      `${begins}\u{10FFFF}`,
      word.key.length - farthest,
      word.key.length + farthest
    )
    for (const { term, doc } of rows) {
      const far = distance(word.key, term)
      if (far > 0 && far <= farthest) {
        suggestions.push({ text: q.slice(0, word.start) + term + q.slice(word.end), far, known: doc })
      }
    }
  }
  suggestions.sort((a, b) => a.far - b.far || b.known - a.known)
  return [...new Set(suggestions.map(({ text }) => text))].slice(0, SUGGESTED_MAX)
}
