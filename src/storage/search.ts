import type { Page } from '../model/page.js'
import type { SearchHit } from '../model/search.js'
import { where } from './condition.js'
import { decodeCursor, encodeCursor } from './cursor.js'
import type { Hit } from './hits.js'
import { assertLimit } from './listing.js'
import { matchQuery, TEXTS, type TextTable } from './match.js'
import { HIT_END, HIT_START, readSnippet } from './snippet.js'
import type { SearchQuery } from './store.js'
import { all, marks, one, type Unit, type Value } from './unit.js'

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
  const { limit, cursor, count, ...asked } = query
  assertLimit(limit)
  const after = cursor === undefined ? undefined : decodeCursor(asked, cursor, ['number', 'text'])
  const types = TYPES.filter(type => query.type?.includes(type) ?? true)
  const candidates = rankedMatches(query.q, types)
  if (!candidates) return { data: [], page: { limit, nextCursor: null, hasMore: false, ...(count && { count: 0 }) } }

  const bounded = where(after ? [{ sql: '(rank, id) > (?, ?)', values: after }] : [])
  const rows = yield* all<Ranked>(
    `SELECT type, id, number, rank FROM (${candidates.sql})${bounded.sql} ORDER BY rank, id LIMIT ?`,
    ...candidates.values,
    ...bounded.values,
    limit + 1
  )
  const hits = rows.slice(0, limit)
  const last = hits.at(-1)
  const hasMore = rows.length > limit
  const total = count
    ? yield* one<{ rows: number }>(`SELECT count(*) AS rows FROM (${candidates.sql})`, ...candidates.values)
    : undefined
  return {
    data: yield* read(yield* withSnippets(query.q, hits)),
    page: {
      limit,
      nextCursor: hasMore && last ? encodeCursor(asked, [last.rank, last.id]) : null,
      hasMore,
      ...(total && { count: total.rows })
    }
  }
}

/** SQL for the newest matches of each type, with their ranks; none when nothing can be found. */
function rankedMatches(q: string, types: readonly HitType[]): { sql: string; values: Value[] } | undefined {
  const parts: string[] = []
  const values: Value[] = []
  for (const type of types) {
    const { text, table, weights } = SEARCHED[type]
    const match = matchQuery(q, TEXTS[text])
    if (match === undefined) return undefined
    parts.push(
      `SELECT '${type}' AS type, t.id, t.number, f.rank FROM
         (SELECT rowid AS number, bm25(${text}, ${weights.join(', ')}) AS rank FROM ${text}
          WHERE ${text} MATCH ? ORDER BY rowid DESC LIMIT ${RANKED_MAX}) f JOIN ${table} t ON t.number = f.number`
    )
    values.push(match)
  }
  return parts.length ? { sql: parts.join(' UNION ALL '), values } : undefined
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
  if (!hits.length || match === undefined) return []
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
