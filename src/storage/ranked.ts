import { type Condition, condition } from './condition.js'
import { anyWordQuery, TEXTS } from './match.js'
import { columnsOf, HIT_TYPES, type HitType, matchIn, SEARCHED } from './searched.js'
import type { SearchQuery } from './store.js'
import { readTyped } from './typed.js'

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
  const parts = HIT_TYPES.flatMap(type => {
    const columns = columnsOf(query, type)
    return columns.length ? [whole ? joined(query, type, columns) : ranked(query, type, columns)] : []
  })
  if (!parts.length) parts.push(whole ? joined({ ...query, q: '' }, 'entity', ['name']) : NOTHING)
  return {
    sql: `(${parts.map(({ sql }) => `SELECT * FROM (${sql})`).join(' UNION ALL ')}) AS hits`,
    values: parts.flatMap(({ values }) => values)
  }
}

const NOTHING = condition("SELECT '' AS type, 0 AS number, 0 AS rank WHERE FALSE")

/** The newest matches of a sort of thing. What a rank does not need is not asked: without a match, nothing is. */
function ranked({ q }: SearchQuery, type: HitType, columns: readonly string[]): Condition {
  const { text, weights, worth, first } = SEARCHED[type]
  const isCommon = `(SELECT 1 FROM ${text} WHERE ${text} MATCH ? LIMIT 1 OFFSET ${COMMON_MIN}) IS NOT NULL`
  const bm25 = `iif(${isCommon}, ${BY_NEWNESS}, bm25(${text}, ${weights.join(', ')}))`
  // Many words of prose begin so, and the engine would gather all that have one of them twice more.
  const byNewness = TEXTS[text].stemmed && readTyped(q).wanted.some(term => term.begins)
  const found = condition(
    `SELECT rowid AS number, ${byNewness ? BY_NEWNESS : bm25} - ${worth} AS rank
     FROM ${text} WHERE ${text} MATCH ? ORDER BY rowid DESC LIMIT ${RANKED_MAX}`,
    ...(byNewness ? [] : [anyWordQuery(q, TEXTS[text])]),
    matchIn(q, type, columns)
  )
  if (!first || !columns.includes(first.column))
    return condition(`SELECT '${type}' AS type, number, rank FROM (${found.sql})`, ...found.values)
  // Without the least number the engine would look through all texts for those that have the words in one column.
  const better = `SELECT rowid FROM ${text} WHERE ${text} MATCH ? AND rowid >= (SELECT min(number) FROM found)`
  return condition(
    `WITH found AS MATERIALIZED (${found.sql})
     SELECT '${type}' AS type, number, rank - iif(number IN (${better}), ${first.worth}, 0) AS rank FROM found`,
    ...found.values,
    matchIn(q, type, [first.column])
  )
}

function joined(query: SearchQuery, type: HitType, columns: readonly string[]): Condition {
  const { table, columns: more } = SEARCHED[type]
  const { sql, values } = ranked(query, type, columns)
  return condition(
    `SELECT f.type, f.number, f.rank, t.id, ${more} FROM (${sql}) AS f JOIN ${table} AS t ON t.number = f.number`,
    ...values
  )
}
