import { type Highlight, highlighter } from './highlights.js'
import type { Hit } from './hits.js'
import { TEXTS } from './match.js'
import { columnsOf, HIT_TYPES, type HitType, SEARCHED } from './searched.js'
import { type Excerpt, excerptOf, type Snippet, snippetOf } from './snippet.js'
import type { SearchQuery } from './store.js'
import { readTyped } from './typed.js'
import { all, marks, type Unit } from './unit.js'

/** What was found, each with the words around its first hit. */
export function* withSnippets(query: SearchQuery, found: readonly Omit<Hit, 'shown'>[]): Unit<Hit[]> {
  const shown = new Map<HitType, ReadonlyMap<number, Snippet>>()
  for (const type of HIT_TYPES) {
    const numbers = found.filter(hit => hit.type === type).map(hit => hit.number)
    if (numbers.length) shown.set(type, yield* snippetsOf(query, type, numbers))
  }
  return found.map(hit => ({ ...hit, shown: shown.get(hit.type)?.get(hit.number) ?? NOTHING }))
}

const NOTHING: Snippet = { snippet: '', highlights: [], html: '' }

/** From the column that has the most of what is looked for; a long one is not read where the others have all. */
function* snippetsOf(query: SearchQuery, type: HitType, numbers: readonly number[]): Unit<Map<number, Snippet>> {
  const { text, long } = SEARCHED[type]
  const { wanted } = readTyped(query.q)
  const find = highlighter(wanted, TEXTS[text].stemmed)
  const columns = columnsOf(query, type)
  const best = new Map<number, Excerpt>()
  const look = function* (columns: readonly string[], numbers: readonly number[]): Unit<void> {
    if (!columns.length || !numbers.length) return
    const rows = yield* all<Record<string, string> & { number: number }>(
      `SELECT rowid AS number, ${columns.join(', ')} FROM ${text} WHERE rowid IN (${marks(numbers.length)})`,
      ...numbers
    )
    for (const row of rows) {
      for (const column of columns) {
        const before = best.get(row.number)
        const excerpt = before?.terms === wanted.length ? before : excerptIn(row[column] ?? '', find, wanted.length)
        if (!before || excerpt.terms > before.terms) best.set(row.number, excerpt)
      }
    }
  }
  yield* look(
    columns.filter(column => column !== long),
    numbers
  )
  yield* look(
    columns.filter(column => column === long),
    numbers.filter(number => (best.get(number)?.terms ?? 0) < wanted.length)
  )
  return new Map([...best].map(([number, excerpt]) => [number, snippetOf(excerpt)]))
}

const excerptIn = (text: string, find: (text: string) => Iterable<Highlight>, wanted: number): Excerpt =>
  excerptOf(text, find(text), wanted)
