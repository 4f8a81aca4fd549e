import type { SearchHit } from '../model/search.js'
import { type Condition, condition, given, published } from './condition.js'
import { byColumn, byEntity, byMonth, type Facet } from './facets.js'
import { checked, countUpTo } from './filter.js'
import type { Hit } from './hits.js'
import { listRows, type Order, orderBy } from './listing.js'
import { anyWordQuery, matchQuery, TEXTS, type TextTable } from './match.js'
import { HIT_END, HIT_START, readSnippet } from './snippet.js'
import type { Searched as Found, SEARCH_FACETS, SearchQuery } from './store.js'
import { suggestFor } from './suggestions.js'
import { all, marks, type Unit } from './unit.js'

/** Of each sort of thing only the newest matches are ranked. */
const RANKED_MAX = 1000

/** About so many words are in a snippet. */
const SNIPPET_WORDS = 24

type HitType = SearchHit['type']

type Places = readonly NonNullable<SearchQuery['in']>[number][]

/**
 * Where each sort of thing is searched: the columns for each place of words, how much each column of the text weighs,
 * and what a hit is worth beside hits in others. The full-text engine ranks each sort of thing by itself, from a little
 * below zero to some twenty below, the best lowest; a name, a headline and a quote are worth some of that in advance.
 */
const SEARCHED: Record<HitType, Searched> = {
  entity: {
    text: 'entity_text',
    table: 'entities',
    places: { name: ['name', 'aliases'], role: ['roles'] },
    usual: ['name'],
    weights: [4, 2, 1],
    worth: 10,
    columns: "t.kind, NULL AS speaker_id, NULL AS language, NULL AS published_at, '' AS newest"
  },
  article: {
    text: 'article_text',
    table: 'articles',
    places: { headline: ['headline'], standfirst: ['standfirst'], body: ['body'] },
    usual: ['headline', 'standfirst', 'body'],
    first: { column: 'headline', worth: 6 },
    weights: [8, 3, 1],
    worth: 0,
    columns: 'NULL AS kind, NULL AS speaker_id, t.language, t.published_at, t.newest'
  },
  quote: {
    text: 'quote_text',
    table: 'quotes',
    places: { quote: ['text'] },
    usual: ['quote'],
    weights: [1],
    worth: 3,
    columns: 't.kind, t.speaker_id, NULL AS language, t.published_at, t.newest'
  }
}
type Searched = {
  text: TextTable
  table: string
  places: Partial<Record<Places[number], readonly string[]>>
  usual: Places
  /** A column in which a hit is worth more. */
  first?: { column: string; worth: number }
  weights: readonly number[]
  worth: number
  columns: string
}
const TYPES = Object.keys(SEARCHED) as HitType[]

const ORDERS: Record<NonNullable<SearchQuery['sort']>, Order> = {
  relevance: orderBy('ascending', '#rank', 'id'),
  '-publishedAt': orderBy('descending', 'newest', 'id')
}

const FACETS: Record<(typeof SEARCH_FACETS)[number], Facet> = {
  type: byColumn('type'),
  kind: byColumn('kind'),
  speaker: byEntity('speaker_id'),
  language: byColumn('language'),
  'publishedAt.month': byMonth
}

type Ranked = { type: HitType; id: string; number: number }

/** A page of what has the words of `q`; `read` gives the hits the things that they are. */
export function* search<T>(query: SearchQuery, read: (hits: readonly Hit[]) => Unit<T[]>): Unit<Found<T>> {
  const sort = query.sort ?? 'relevance'
  const bounds = given(query.publishedAt, range => published('newest', range))
  const { rows, ...rest } = yield* listRows<Ranked>(
    {
      table: 'hits',
      source: yield* rankedMatches(query),
      bounds: sort === '-publishedAt' ? bounds : [],
      filters: sort === '-publishedAt' ? [] : bounds.map(checked),
      order: ORDERS[sort],
      facets: FACETS
    },
    ['type', 'id', 'number'],
    query
  )
  const data = yield* read(yield* withSnippets(query, rows))
  if (rows.length || query.cursor !== undefined) return { data, ...rest }
  return { data, ...rest, suggestions: yield* suggestFor(query.q) }
}

/** The query of the text of a type; undefined where it has none of the places in which the words must stand. */
function matchOf({ q, type, in: places }: SearchQuery, hit: HitType): string | undefined {
  if (type && !type.includes(hit)) return undefined
  const { text, places: known, usual } = SEARCHED[hit]
  const columns = (places ?? usual).flatMap(place => known[place] ?? [])
  return columns.length ? matchQuery(q, { columns, stemmed: TEXTS[text].stemmed }) : undefined
}

/** A query of the newest matches of each type, with their ranks. */
function* rankedMatches(query: SearchQuery): Unit<Condition> {
  const parts: Condition[] = []
  for (const type of TYPES) {
    const { text, table, weights, worth, first, columns } = SEARCHED[type]
    const match = matchOf(query, type)
    if (match === undefined) continue
    const rank = (yield* isCommon(query.q, text)) ? BY_NEWNESS : `bm25(${text}, ${weights.join(', ')})`
    const newest = `WHERE ${text} MATCH ? ORDER BY rowid DESC LIMIT ${RANKED_MAX}`
    const found = `(SELECT rowid AS number, ${rank} AS rank FROM ${text} ${newest})`
    const inFirst = first ? matchQuery(query.q, { columns: [first.column], stemmed: TEXTS[text].stemmed }) : undefined
    const more = inFirst ? ` - iif(f.number IN (SELECT rowid FROM ${text} ${newest}), ${first?.worth}, 0)` : ''
    parts.push(
      condition(
        `SELECT '${type}' AS type, t.id, t.number, f.rank - ${worth}${more} AS rank, ${columns}
         FROM ${found} f JOIN ${table} t ON t.number = f.number`,
        ...(inFirst ? [inFirst] : []),
        match
      )
    )
  }
  if (!parts.length)
    return condition(`(SELECT '' AS type, '' AS id, 0 AS number, 0 AS rank, '' AS newest, ${NO_COLUMNS} WHERE FALSE)`)
  return {
    sql: `(${parts.map(part => part.sql).join(' UNION ALL ')}) AS hits`,
    values: parts.flatMap(part => part.values)
  }
}

/** BM25 counts every text that has a word; where as many have one, matches are ranked by newness alone. */
const COMMON_MIN = 20_000
const BY_NEWNESS = '-rowid / 1e12'

function* isCommon(q: string, text: TextTable): Unit<boolean> {
  const sql = `SELECT rowid FROM ${text} WHERE ${text} MATCH ?`
  return (yield* countUpTo(COMMON_MIN, { sql, values: [anyWordQuery(q, TEXTS[text])] })) === COMMON_MIN
}

const NO_COLUMNS = 'NULL AS kind, NULL AS speaker_id, NULL AS language, NULL AS published_at'

/** What was found, each with the words around its first hit. */
function* withSnippets(query: SearchQuery, ranked: readonly Ranked[]): Unit<Hit[]> {
  const snippets = new Map<string, Hit['shown']>()
  for (const type of TYPES) {
    const found = ranked.filter(hit => hit.type === type)
    for (const [number, snippet] of yield* readSnippets(query, type, found)) snippets.set(`${type} ${number}`, snippet)
  }
  return ranked.map(({ type, number }) => ({
    type,
    number,
    shown: snippets.get(`${type} ${number}`) ?? readSnippet('')
  }))
}

function* readSnippets(query: SearchQuery, type: HitType, hits: readonly Ranked[]) {
  const { text } = SEARCHED[type]
  const match = matchOf(query, type)
  // Without a row to look at, the engine would look at all.
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
