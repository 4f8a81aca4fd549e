import type { Page } from '../model/page.js'
import type { SearchHit } from '../model/search.js'
import { summariesById } from './articles.js'
import { type Condition, condition } from './condition.js'
import { entitiesById } from './entities.js'
import { listRows, orderBy } from './listing.js'
import { matchQuery, TEXTS, type TextTable } from './match.js'
import { quotesById } from './quotes.js'
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

/** A page of what has the words of `q`, the best first. */
export function* search(query: SearchQuery): Unit<Page<SearchHit>> {
  const types = TYPES.filter(type => query.type?.includes(type) ?? true)
  const candidates = rankedMatches(query.q, types)
  const order = orderBy('ascending', '#rank', 'id')
  const source = condition(`(${candidates.sql})`, ...candidates.values)
  const { rows, page } = yield* listRows<Ranked>(
    { table: 'hits', source, filters: [], order },
    ['type', 'id', 'number', 'rank'],
    query
  )
  return { data: yield* readHits(query.q, rows), page }
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

/** The things that were found, with the words around the first hit. */
function* readHits(q: string, ranked: readonly Ranked[]): Unit<SearchHit[]> {
  const idsOf = (type: HitType) => ranked.filter(hit => hit.type === type).map(hit => hit.id)
  const articles = yield* summariesById(idsOf('article'))
  const quotes = yield* quotesById(idsOf('quote'))
  const entities = yield* entitiesById(idsOf('entity'))
  const snippets = new Map<string, ReturnType<typeof readSnippet>>()
  for (const type of TYPES) {
    const found = ranked.filter(hit => hit.type === type)
    for (const [number, snippet] of yield* readSnippets(q, type, found)) snippets.set(`${type} ${number}`, snippet)
  }
  return ranked.flatMap(({ type, id, number }): SearchHit[] => {
    const shown = snippets.get(`${type} ${number}`) ?? { snippet: '', highlights: [] }
    const article = articles.get(id)
    if (type === 'article' && article) return [{ type, article, ...shown }]
    const quote = quotes.get(id)
    if (type === 'quote' && quote) return [{ type, quote, ...shown }]
    const entity = entities.get(id)
    if (type === 'entity' && entity) return [{ type, entity, ...shown }]
    return []
  })
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
