import type { Page } from '../model/page.js'
import type { SearchHit } from '../model/search.js'
import { type Condition, condition } from './condition.js'
import type { Hit } from './hits.js'
import { listRows, orderBy } from './listing.js'
import { matchQuery, TEXTS, type TextTable } from './match.js'
import { HIT_END, HIT_START, readSnippet } from './snippet.js'
import type { SearchQuery } from './store.js'
import { all, marks, type Unit, type Value } from './unit.js'

/** Ranking costs time for every match, so that of each sort of thing only the newest so many are ranked. */
const RANKED_MAX = 1000

/** About so many words are in a snippet. */
const SNIPPET_WORDS = 24

type HitType = SearchHit['type']

/** Where each sort of thing is searched, and how much its columns weigh in the ranking. */
const SEARCHED: Record<HitType, { text: TextTable; table: string; weights: number[] }> = {
  entity: { text: 'entity_text', table: 'entities', weights: [4, 2, 0] },
  article: { text: 'article_text', table: 'articles', weights: [8, 3, 1] },
  quote: { text: 'quote_text', table: 'quotes', weights: [1] }
}
const TYPES = Object.keys(SEARCHED) as HitType[]

type Ranked = { type: HitType; id: string; number: number; rank: number }

/** A page of what has the words of `q`, the best first; `read` gives the hits the things that they are. */
export function* search<T>(query: SearchQuery, read: (hits: readonly Hit[]) => Unit<T[]>): Unit<Page<T>> {
  const types = TYPES.filter(type => query.type?.includes(type) ?? true)
  const candidates = rankedMatches(query.q, types)
  const order = orderBy('ascending', '#rank', 'id')
  const source = condition(`(${candidates.sql})`, ...candidates.values)
  const { rows, page } = yield* listRows<Ranked>(
    { table: 'hits', source, filters: [], order },
    ['type', 'id', 'number', 'rank'],
    query
  )
  return { data: yield* read(yield* withSnippets(query.q, rows)), page }
}

/** A query of the newest matches of each type, with their ranks. */
function rankedMatches(q: string, types: readonly HitType[]): Condition {
  const parts: string[] = []
  const values: Value[] = []
  for (const type of types) {
    const { text, table, weights } = SEARCHED[type]
    const match = matchQuery(q, TEXTS[text])
    parts.push(
      `SELECT '${type}' AS type, t.id, t.number, f.rank FROM
         (SELECT rowid AS number, bm25(${text}, ${weights.join(', ')}) AS rank FROM ${text}
          WHERE ${text} MATCH ? ORDER BY rowid DESC LIMIT ${RANKED_MAX}) f JOIN ${table} t ON t.number = f.number`
    )
    values.push(match)
  }
  return { sql: parts.join(' UNION ALL '), values }
}

/** What was found, each with the words around its first hit. */
function* withSnippets(q: string, ranked: readonly Ranked[]): Unit<Hit[]> {
  const snippets = new Map<string, Hit['shown']>()
  for (const type of TYPES) {
    const found = ranked.filter(hit => hit.type === type)
    for (const [number, snippet] of yield* readSnippets(q, type, found)) snippets.set(`${type} ${number}`, snippet)
  }
  return ranked.map(({ type, id, number }) => ({
    type,
    id,
    shown: snippets.get(`${type} ${number}`) ?? { snippet: '', highlights: [] }
  }))
}

function* readSnippets(q: string, type: HitType, hits: readonly Ranked[]) {
  const { text } = SEARCHED[type]
  const match = matchQuery(q, TEXTS[text])
  if (!hits.length) return []
  const rows = yield* all<{ number: number; marked: string }>(
    `SELECT rowid AS number, snippet(${text}, -1, ?, ?, '…', ${SNIPPET_WORDS}) AS marked
     FROM ${text} WHERE ${text} MATCH ? AND rowid IN (${marks(hits.length)})`,
    HIT_START,
    HIT_END,
    match,
    ...hits.map(hit => hit.number)
  )
  return rows.map(row => [row.number, readSnippet(row.marked)] as const)
}
