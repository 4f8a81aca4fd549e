import { findCandidates, findHinted, isTitled, NEVER } from './candidates.js'
import type { Hints } from './hints.js'
import { ALL_CAPITALS, CAPITAL, LETTER, STOP, STRONG, type Word } from './word.js'

/** A sentence as the tagger sees it. */
export type Line = {
  words: Word[]
  hints: Hints
  /** For each word `NEVER`, `BRIDGE` or `CAPITALISED`. */
  candidates: Uint8Array
  /** For each word in capitals the first and the last word of the unbroken run of such words that it stands in. */
  runFirst: Int32Array
  runLast: Int32Array
  /** Nearly every word is in capitals throughout, or begins with one. */
  shouted: boolean
  titled: boolean
}

/** Where a word stands once more. */
export type Occurrence = { line: number; at: number }

/** A document as the tagger sees it: each mention of a name tells something of the others. */
export type Page = {
  lines: Line[]
  /** By the word's lower-case hash: where it stands with a capital, the first few times. */
  occurrences: Map<number, Occurrence[]>
  /** How often it has a capital in the middle of a sentence, at most 3. */
  capitalised: Map<number, number>
  /** The words that stand without a capital somewhere. */
  lowered: Set<number>
}

const OCCURRENCES_MAX = 6

/** Lays out the sentences of one document. */
export function layOut(sentences: readonly { words: Word[]; hints: Hints }[]): Page {
  const page: Page = {
    lines: sentences.map(({ words, hints }) => lineOf(words, hints)),
    occurrences: new Map(),
    capitalised: new Map(),
    lowered: new Set()
  }
  page.lines.forEach((line, at) => {
    note(page, line, at)
  })
  return page
}

function lineOf(words: Word[], hints: Hints): Line {
  const runFirst = new Int32Array(words.length)
  const runLast = new Int32Array(words.length)
  let first = 0
  for (let i = 0; i <= words.length; i++) {
    if (i < words.length && words[i]!.form & STRONG) continue
    for (let k = first; k < i; k++) {
      runFirst[k] = first
      runLast[k] = i - 1
    }
    if (i < words.length) {
      runFirst[i] = i
      runLast[i] = i
    }
    first = i + 1
  }
  const shouted = isTitled(words, ALL_CAPITALS)
  const titled = isTitled(words, CAPITAL)
  const candidates = titled ? findHinted(hints.labels) : findCandidates(words, hints.labels)
  return { words, hints, candidates, runFirst, runLast, shouted, titled }
}

function note(page: Page, line: Line, lineAt: number): void {
  const plain = !line.shouted && !line.titled
  line.words.forEach(({ form, lower }, at) => {
    if (!(form & LETTER)) return
    if (!(form & CAPITAL)) {
      if (!(form & STRONG)) page.lowered.add(lower)
      return
    }
    if (!plain) return
    const inside = at > 0 && !(line.words[at - 1]!.form & STOP)
    if (inside) page.capitalised.set(lower, Math.min(3, (page.capitalised.get(lower) ?? 0) + 1))
    const seen = page.occurrences.get(lower)
    if (!seen) page.occurrences.set(lower, [{ line: lineAt, at }])
    else if (seen.length < OCCURRENCES_MAX) seen.push({ line: lineAt, at })
  })
}

/** Calls `visit` for each unbroken series of words of the line that may be in names: `first` up to before `end`. */
export function eachStretch(line: Line, visit: (first: number, end: number) => void): void {
  const { candidates } = line
  let first = 0
  for (let i = 0; i <= candidates.length; i++) {
    if (i < candidates.length && candidates[i] !== NEVER) continue
    if (i > first) visit(first, i)
    first = i + 1
  }
}
