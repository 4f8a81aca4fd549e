import { type Highlight, highlighter } from './highlights.js'
import type { Hit } from './hits.js'
import { TEXTS } from './match.js'
import { columnsOf, contentOf, HIT_TYPES, type HitType, SEARCHED } from './searched.js'
import { type Excerpt, excerptOf, type Snippet, snippetOf } from './snippet.js'
import type { SearchQuery } from './store.js'
import { readTyped } from './typed.js'
import { marks, tuples, type Unit } from './unit.js'

const NOTHING: Snippet = { snippet: '', highlights: [], html: '' }

/** A hit with what was found in its texts so far. */
type Looked = Hit & { excerpt: Excerpt | undefined }

/** What was found, each with the words around its first hit. */
export function* withSnippets(query: SearchQuery, found: readonly Omit<Hit, 'shown'>[]): Unit<Hit[]> {
  const hits = found.map(({ type, number }): Looked => ({ type, number, shown: NOTHING, excerpt: undefined }))
  for (const type of HIT_TYPES) {
    const some = hits.filter(hit => hit.type === type)
    if (some.length) yield* look(query, type, some)
  }
  for (const hit of hits) if (hit.excerpt) hit.shown = snippetOf(hit.excerpt)
  return hits
}

/** Looks for the column that has the most of what is looked for; a long one is not read where the others have all. */
function* look(query: SearchQuery, type: HitType, hits: readonly Looked[]): Unit<void> {
  const { text, long } = SEARCHED[type]
  const { wanted } = readTyped(query.q)
  const find = highlighter(wanted, TEXTS[text].stemmed)
  const columns = columnsOf(query, type)
  const short = columns.filter(column => column !== long)
  if (short.length) yield* lookIn(type, short, hits, find, wanted.length)
  if (short.length === columns.length) return
  const rest = hits.filter(({ excerpt }) => !excerpt || excerpt.terms < wanted.length)
  if (rest.length)
    yield* lookIn(
      type,
      columns.filter(column => column === long),
      rest,
      find,
      wanted.length
    )
}

function* lookIn(
  type: HitType,
  columns: readonly string[],
  hits: readonly Looked[],
  find: (text: string) => Iterable<Highlight>,
  wanted: number
): Unit<void> {
  const byNumber = new Map(hits.map(hit => [hit.number, hit]))
  const rows = yield* tuples<[number, ...string[]]>({
    sql: `${contentOf(type, columns)} WHERE id IN (${marks(hits.length)})`,
    values: hits.map(({ number }) => number)
  })
  for (const [number, ...texts] of rows) {
    const hit = byNumber.get(number)!
    for (const text of texts) {
      if (hit.excerpt?.terms === wanted) break
      const excerpt = excerptOf(text, find(text), wanted)
      if (!hit.excerpt || excerpt.terms > hit.excerpt.terms) hit.excerpt = excerpt
    }
  }
}
