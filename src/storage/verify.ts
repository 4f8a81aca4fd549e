import type { Verdict, Verification, WordingChange } from '../model/verification.js'
import { type Alignment, align } from './alignment.js'
import { candidatesOf } from './candidates.js'
import { idOf } from './condition.js'
import { nameKey } from './fold.js'
import { quotesById } from './quotes.js'
import type { VerifyQuery } from './store.js'
import { all, marks, type Unit } from './unit.js'
import { readWanted, type Wanted } from './wanted.js'
import { type Word, wordsOf } from './wording.js'

/** Below this share of words in place a quote is another one. */
const SIMILAR_MIN = 0.6

/** So many candidates are compared word by word, as long as there is room for the tables of their comparisons. */
const COMPARED_MAX = 48
const CELLS_MAX = 2_000_000

/** A quote that has a wording, or nearly. */
type WordingMatch = {
  id: string
  verdict: Exclude<Verdict, 'not-found'>
  similarity: number
  sameSpeaker: boolean | null
  changes: WordingChange[]
}

type Compared = { number: number; id: string; text: string; speaker_id: string | null }

/**
 * The quotes whose words are nearest to a text, the best first: these very words before nearly these, said by the
 * supposed speaker before said by others, and then as they were first published.
 */
function* matchesOf({ text, speaker, limit }: VerifyQuery): Unit<WordingMatch[]> {
  const wanted = readWanted(text)
  if (!wanted.words.length) return []
  const speakers = speaker === undefined ? undefined : yield* speakersNamed(speaker)
  const matches: (WordingMatch & { order: number })[] = []
  let cells = CELLS_MAX
  for (const [order, candidate] of (yield* readCandidates(wanted)).entries()) {
    const words = wordsOf(candidate.text)
    cells -= (words.length + 1) * (wanted.words.length + 1)
    if (cells < 0) break
    const alignment = align(wanted.words, words, wanted.gaps)
    if (alignment.similarity < SIMILAR_MIN) continue
    const sameSpeaker = speakers && candidate.speaker_id ? speakers.has(candidate.speaker_id) : null
    const exact = alignment.similarity === 1
    matches.push({
      id: candidate.id,
      verdict: !exact ? 'altered' : sameSpeaker === false ? 'misattributed' : 'exact',
      similarity: Math.round(alignment.similarity * 1000) / 1000,
      sameSpeaker,
      changes: changesOf(alignment, { text, words: wanted.words }, { text: candidate.text, words }),
      order
    })
  }
  const rank = (match: WordingMatch) => match.similarity + (match.sameSpeaker === false ? 0 : 0.05)
  return matches
    .sort((a, b) => rank(b) - rank(a) || a.order - b.order)
    .slice(0, limit)
    .map(({ order: _, ...match }) => match)
}

/** The candidates in the order in which they were published, undated ones last. */
function* readCandidates({ words }: Wanted): Unit<Compared[]> {
  const numbers = yield* candidatesOf(words, COMPARED_MAX)
  return yield* all<Compared>(
    `SELECT number, id, text, speaker_id FROM quotes WHERE number IN (${marks(numbers.length)}) ORDER BY oldest, number`,
    ...numbers
  )
}

/** The entities that a text names, by id, slug, or a name under which articles know them. */
function* speakersNamed(named: string): Unit<Set<string>> {
  const rows = yield* all<{ id: string }>(
    `SELECT id FROM entities WHERE id = ${idOf('entities', named)}
     UNION SELECT entity_id FROM aliases WHERE name_key = ?`,
    named,
    nameKey(named)
  )
  return new Set(rows.map(row => row.id))
}

/** Whether a wording is that of a real quote. */
export function* verify(query: VerifyQuery): Unit<Verification> {
  const matches = yield* matchesOf(query)
  const quotes = yield* quotesById(matches.map(match => match.id))
  const data = matches.flatMap(({ id, ...match }) => {
    const quote = quotes.get(id)
    return quote ? [{ ...match, quote }] : []
  })
  return { verdict: data[0]?.verdict ?? 'not-found', data }
}

type Side = { text: string; words: readonly Word[] }

/** The edits of an alignment as ranges of both texts. */
export function changesOf({ edits }: Alignment, asked: Side, quoted: Side): WordingChange[] {
  const range = ({ text, words }: Side, [from, to]: [number, number]) => {
    const [first, last] = [words[from], words[to - 1]]
    return from < to && first && last
      ? { start: first.start, end: last.end, text: text.slice(first.start, last.end) }
      : null
  }
  return edits.map(edit => ({
    op: edit.op,
    asked: range(asked, edit.asked),
    quoted: range(quoted, edit.found)
  }))
}
