import { countUpTo } from './filter.js'
import { all, type Unit } from './unit.js'
import { type Word, wordingOfWords } from './wording.js'

/** A word that as many quotes have says little of which quote is meant. */
const RARE_MAX = 1000

/** So many quotes are looked up by rare words at most. */
const LOOKED_UP_MAX = 4000

/** So many words are weighed: the longest, which are the rarest more often than not. */
const WEIGHED_MAX = 12

/** How many of the newest quotes are searched for a wording of which every word is common. */
const NEWEST = 100_000
const COMMON_MAX = 200

/** So many rare words tell enough of a wording. */
const TELLING = 4

/** A phrase of four words says as much as a rare word. */
const COMMON_WEIGHT = 5

/** So many quotes of the very same words are looked at: the first. */
const SAME_MAX = 10

/**
 * The numbers of the quotes that are most likely to have a wording, the likeliest first. The rarest of its words are
 * looked up in the full-text index, and each quote is weighed by those that it has, a word by the logarithm of its
 * rarity (after Robertson and Spärck Jones, 1976). How rare a word is is counted up to a bound, so that common words
 * cost no more than rare ones; where too few words are rare, phrases are looked for in the newest quotes. Quotes of the very same words
 * are known by their key.
 */
export function* candidatesOf(words: readonly Word[], max: number): Unit<number[]> {
  const distinct = [...new Set(words.map(word => word.key))]
  const weighed = distinct.sort((a, b) => b.length - a.length).slice(0, WEIGHED_MAX)
  const rare: { match: string; rows: number }[] = []
  for (const word of weighed) {
    const match = `"${word}"`
    const sql = 'SELECT rowid FROM quote_text WHERE quote_text MATCH ?'
    const rows = yield* countUpTo(RARE_MAX, { sql, values: [match] })
    if (rows < RARE_MAX && rows > 0) rare.push({ match, rows })
  }
  rare.sort((a, b) => a.rows - b.rows)

  const weights = new Map<number, number>()
  const weigh = (rows: readonly { number: number }[], weight: number) => {
    for (const { number } of rows) weights.set(number, (weights.get(number) ?? 0) + weight)
  }
  let room = LOOKED_UP_MAX
  for (const { match, rows } of rare) {
    room -= rows
    if (room < 0) break
    const found = yield* all<{ number: number }>(
      'SELECT rowid AS number FROM quote_text WHERE quote_text MATCH ?',
      match
    )
    weigh(found, Math.log(1 + RARE_MAX / rows))
  }
  if (rare.length < TELLING) weigh(yield* commonMatches(words), COMMON_WEIGHT)
  weigh(yield* sameWording(words), Number.POSITIVE_INFINITY)
  return [...weights]
    .sort(([a, x], [b, y]) => (x === y ? b - a : y - x))
    .slice(0, max)
    .map(([number]) => number)
}

/** The first quotes that have these words and no others. */
function* sameWording(words: readonly Word[]): Unit<{ number: number }[]> {
  const wording = wordingOfWords(words)
  if (wording === null) return []
  return yield* all<{ number: number }>(
    'SELECT number FROM quotes WHERE wording = ? ORDER BY newest, article_id LIMIT ?',
    wording,
    SAME_MAX
  )
}

/** The newest quotes that have one of a few phrases of the wording. Each is a query of its own: together they are slow. */
function* commonMatches(words: readonly Word[]): Unit<{ number: number }[]> {
  const length = Math.min(4, words.length)
  const starts = new Set([0, 1, 2].map(third => Math.floor(((words.length - length) * third) / 2)))
  const matches: { number: number }[] = []
  for (const start of starts) {
    const phrase = words.slice(start, start + length).map(word => word.key)
    const found = yield* all<{ number: number }>(
      `SELECT rowid AS number FROM quote_text
       WHERE quote_text MATCH ? AND rowid > (SELECT max(number) FROM quotes) - ${NEWEST} LIMIT ${COMMON_MAX}`,
      `"${phrase.join(' ')}"`
    )
    matches.push(...found)
  }
  return matches
}
