import { type Condition, condition } from './condition.js'
import { anyWordQuery, TEXTS } from './match.js'
import { columnsOf, HIT_TYPES, type HitType, matchIn, SEARCHED } from './searched.js'
import type { SearchQuery } from './store.js'
import { readTyped, type Typed } from './typed.js'

/** Of each sort of thing only the newest matches are ranked. */
const RANKED_MAX = 500

/**
 * BM25 counts every text that has a word, at some 0.05 µs each, and costs 0.6 µs for each that it ranks; where so many
 * texts have one of the words, which then tells little, matches are ranked by newness.
 */
const COMMON_MIN = 2000
const BY_NEWNESS = '-rowid / 1e12'

/**
 * A query of the newest matches of each sort of thing, as `hits` with their ranks, the best lowest; with what filters and
 * facets need when their rows are wanted `whole`, since to look these up takes as long as to rank them.
 */
export function rankedMatches(query: SearchQuery, whole: boolean): Condition {
  const typed = readTyped(query.q)
  const parts = HIT_TYPES.flatMap(type => {
    const columns = columnsOf(query, type)
    return columns.length ? [part(type, columns, typed, whole)] : []
  })
  if (!parts.length) return whole ? union([part('entity', ['name'], NOTHING, true)]) : union([NONE])
  return union(parts)
}

const union = (parts: readonly Condition[]): Condition => ({
  sql: `(${parts.map(({ sql }) => sql).join(' UNION ALL ')}) AS hits`,
  values: parts.flatMap(({ values }) => values)
})

const NOTHING: Typed = { wanted: [], unwanted: [] }
const NONE = condition("SELECT '' AS type, 0 AS number, 0 AS rank WHERE FALSE")

/** How the matches of a sort of thing are ranked and read: all that their statement depends on. */
type Way = { type: HitType; byNewness: boolean; preferred: boolean; whole: boolean }

function part(type: HitType, columns: readonly string[], typed: Typed, whole: boolean): Condition {
  const { text, first } = SEARCHED[type]
  // Many words of prose begin so, and the engine would gather all that have one of them twice more.
  const byNewness = TEXTS[text].stemmed && typed.wanted.some(term => term.begins)
  const preferred = first !== undefined && columns.includes(first.column)
  return {
    sql: statementOf({ type, byNewness, preferred, whole }),
    values: [
      ...(byNewness ? [] : [anyWordQuery(typed, TEXTS[text])]),
      matchIn(typed, type, columns),
      ...(preferred ? [matchIn(typed, type, [first.column])] : [])
    ]
  }
}

/** The statements, each put together once: two dozen at most, for all searches. */
const statements = new Map<string, string>()

function statementOf(way: Way): string {
  const key = `${way.type} ${way.byNewness} ${way.preferred} ${way.whole}`
  const statement = statements.get(key) ?? `SELECT * FROM (${way.whole ? joined(way) : ranked(way)})`
  statements.set(key, statement)
  return statement
}

/** The newest matches of a sort of thing. What a rank does not need is not asked: without a match, nothing is. */
function ranked({ type, byNewness, preferred }: Omit<Way, 'whole'>): string {
  const { text, weights, worth, first } = SEARCHED[type]
  const isCommon = `(SELECT 1 FROM ${text} WHERE ${text} MATCH ? LIMIT 1 OFFSET ${COMMON_MIN}) IS NOT NULL`
  const rank = byNewness ? BY_NEWNESS : `iif(${isCommon}, ${BY_NEWNESS}, bm25(${text}, ${weights.join(', ')}))`
  const found = `SELECT rowid AS number, ${rank} - ${worth} AS rank
     FROM ${text} WHERE ${text} MATCH ? ORDER BY rowid DESC LIMIT ${RANKED_MAX}`
  if (!preferred) return `SELECT '${type}' AS type, number, rank FROM (${found})`
  // Without the least number the engine would look through all texts for those that have the words in one column.
  const better = `SELECT rowid FROM ${text} WHERE ${text} MATCH ? AND rowid >= (SELECT min(number) FROM found)`
  return `WITH found AS MATERIALIZED (${found})
     SELECT '${type}' AS type, number, rank - iif(number IN (${better}), ${first?.worth}, 0) AS rank FROM found`
}

function joined(way: Way): string {
  const { table, columns } = SEARCHED[way.type]
  return `SELECT f.type, f.number, f.rank, t.id, ${columns}
     FROM (${ranked(way)}) AS f JOIN ${table} AS t ON t.number = f.number`
}
