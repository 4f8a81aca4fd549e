import type { Occurrences } from '../model/occurrence.js'
import { notFound } from '../model/problem.js'
import type { WordingChange } from '../model/verification.js'
import { align } from './alignment.js'
import { candidatesOf } from './candidates.js'
import { quotesById } from './quotes.js'
import { all, marks, one, type Unit } from './unit.js'
import { changesOf } from './verify.js'
import { WORDING_MIN, wordsOf } from './wording.js'

/** Below this share of words in place a quote is no variant of another. */
const VARIANT_MIN = 0.75

/** So many occurrences of the same words, and so many candidates for variants, are looked at. */
const SAME_MAX = 100
const CANDIDATES_MAX = 48

/** A quote of an article that reports what another quote reports. */
type FoundOccurrence = {
  id: string
  articleId: string
  publishedAt: string | null
  wording: 'same' | 'variant'
  similarity: number
  changes: WordingChange[]
}

type Row = {
  id: string
  number: number
  text: string
  article_id: string
  published_at: string | null
  speaker_id: string | null
  wording: string | null
}

const COLUMNS = 'id, number, text, article_id, published_at, speaker_id, wording'

/**
 * Where the words of a quote were reported, the first report first, the quote itself among them: with these very words,
 * or as a variant of which most words are the same and no other speaker is known. A quote of fewer than five words
 * occurs in itself alone. `bounded` tells that there may be more. Throws `not-found`.
 */
function* occurrencesOf(id: string): Unit<{ found: FoundOccurrence[]; bounded: boolean }> {
  const quote = yield* one<Row>(`SELECT ${COLUMNS} FROM quotes WHERE id = ?`, id)
  if (!quote) throw notFound('quote', id)
  const same = quote.wording === null ? [quote] : yield* sameWords(quote)
  const variants = quote.wording === null ? [] : yield* variantsOf(quote, new Set(same.map(row => row.number)))
  const found = [...same.slice(0, SAME_MAX).map(row => occurrence(row, 1, [])), ...variants]
  const time = ({ publishedAt, articleId }: FoundOccurrence) => `${publishedAt ?? '~'} ${articleId}`
  return { found: found.sort((a, b) => (time(a) < time(b) ? -1 : 1)), bounded: same.length > SAME_MAX }
}

function* sameWords(quote: Row): Unit<Row[]> {
  const rows = yield* all<Row>(
    `SELECT ${COLUMNS} FROM quotes WHERE wording = ? ORDER BY newest, article_id LIMIT ?`,
    quote.wording,
    SAME_MAX + 1
  )
  return rows.some(row => row.number === quote.number) ? rows : [quote, ...rows]
}

function* variantsOf(quote: Row, known: ReadonlySet<number>): Unit<FoundOccurrence[]> {
  const words = wordsOf(quote.text)
  const numbers = (yield* candidatesOf(words, CANDIDATES_MAX + known.size)).filter(number => !known.has(number))
  const rows = yield* all<Row>(`SELECT ${COLUMNS} FROM quotes WHERE number IN (${marks(numbers.length)})`, ...numbers)
  return rows.flatMap(row => {
    if (row.speaker_id && quote.speaker_id && row.speaker_id !== quote.speaker_id) return []
    const others = wordsOf(row.text)
    const [shorter, longer] = words.length <= others.length ? [words, others] : [others, words]
    if (shorter.length < WORDING_MIN) return []
    const { similarity } = align(shorter, longer)
    if (similarity < VARIANT_MIN) return []
    const alignment = align(words, others)
    const changes = changesOf(alignment, { text: quote.text, words }, { text: row.text, words: others })
    return [occurrence(row, similarity, changes)]
  })
}

const occurrence = (row: Row, similarity: number, changes: WordingChange[]): FoundOccurrence => ({
  id: row.id,
  articleId: row.article_id,
  publishedAt: row.published_at,
  wording: changes.length === 0 ? 'same' : 'variant',
  similarity: Math.round(similarity * 1000) / 1000,
  changes
})

/** Everywhere that the words of a quote were reported. Throws `not-found`. */
export function* getOccurrences(id: string): Unit<Occurrences> {
  const { found, bounded } = yield* occurrencesOf(id)
  const quotes = yield* quotesById(found.map(each => each.id))
  return {
    firstSeenAt: found[0]?.publishedAt ?? null,
    articleCount: new Set(found.map(each => each.articleId)).size,
    hasMore: bounded,
    data: found.flatMap(({ id, wording, similarity, changes }) => {
      const quote = quotes.get(id)
      return quote ? [{ wording, similarity, changes, quote }] : []
    })
  }
}
