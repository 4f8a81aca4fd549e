import { clean } from '../src/ingest/clean/clean.js'
import type { Fault } from './fault.js'
import { loadPages } from './pages.js'

const SHINGLE = 4
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const shinglesOf = (words: readonly string[]): string[] =>
  words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(' '))

/**
 * Blocks of pages on the wrong side: of those in the story, the ones of which less than half stands in the marked
 * story; of the others, the ones of which more than half does. A block too short for a shingle of four words is of the
 * story when it is a line of it.
 */
export function pageFaults(dataPath: string): Fault[] {
  return loadPages(dataPath).flatMap(({ id, text, body }): Fault[] => {
    const story = new Set(shinglesOf(wordsOf(body)))
    const lines = new Set(body.split('\n').map(line => line.trim()))
    return clean(text).blocks.flatMap(({ zone, text: block }): Fault[] => {
      const own = shinglesOf(wordsOf(block))
      const share =
        own.length === 0 ? Number(lines.has(block)) : own.filter(words => story.has(words)).length / own.length
      const taken = zone === 'body' || zone === 'heading'
      if (taken === share > 0.5) return []
      const kind = taken ? `taken as ${zone}, not of the story` : `of the story, taken as ${zone}`
      const context = block.length > 400 ? `${block.slice(0, 400)}…` : block
      return [{ kind, article: id, context, note: `${own.length} shingles, ${Math.round(share * 100)} % in the story` }]
    })
  })
}
