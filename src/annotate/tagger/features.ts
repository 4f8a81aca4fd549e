import { chain, feature } from './hash.js'
import type { Lexicon } from './lexicon.js'
import type { Line, Page } from './page.js'
import { ALL_CAPITALS, CAPITAL, DIGIT, type Word } from './word.js'

/** Takes the features of a token: those of a whole word in a slot, and single ones. */
export type Sink = { word(slot: number, word: Word): void; add(feature: number): void }

/** Where a word stands as seen from the token that is described. */
export const SLOT = {
  self: 0,
  before: 1,
  behind: 2,
  secondBefore: 3,
  secondBehind: 4,
  thirdBefore: 5,
  thirdBehind: 6,
  elsewhereBefore: 7,
  elsewhereBehind: 8,
  runFirst: 9,
  runLast: 10,
  runBefore: 11,
  runBehind: 12
} as const

const SLOT_TEMPLATES = 100

/** The features that a word makes in a slot, for themselves. */
export function featuresOf(slot: number, word: Word): number[] {
  const template = SLOT_TEMPLATES + slot * 16
  const found = [feature(template, word.lower)]
  const add = (kind: number, a: number, b = 0) => found.push(feature(template + kind, a, b))
  const known = word.leaf >= 0
  switch (slot) {
    case SLOT.self:
      add(1, word.exact)
      add(2, word.shape)
      add(3, word.form)
      add(4, word.leaf)
      add(5, word.branch)
      add(6, word.flat)
      add(7, word.leaf, word.shape)
      add(8, word.flat, word.shape)
      add(9, word.lists)
      add(10, word.lists, word.shape)
      found.push(...word.affixes)
      for (let list = 0; list < 16; list++) if (word.lists & (1 << list)) add(11, list)
      break
    case SLOT.before:
    case SLOT.behind:
      add(2, word.shape)
      add(4, word.leaf)
      add(5, word.branch)
      add(6, word.flat)
      add(9, word.lists)
      break
    case SLOT.secondBefore:
    case SLOT.secondBehind:
      add(2, word.shape)
      add(4, word.leaf)
      add(5, word.branch)
      break
    case SLOT.thirdBefore:
    case SLOT.thirdBehind:
      if (known) add(4, word.leaf)
      break
    case SLOT.elsewhereBefore:
    case SLOT.elsewhereBehind:
      add(2, word.shape)
      add(4, word.leaf)
      add(6, word.flat)
      break
    default:
      add(4, word.leaf)
      add(6, word.flat)
      add(9, word.lists)
  }
  return found
}

const ELSEWHERE_MAX = 4
const PHRASE_MAX = 5

/** Which lists a phrase of several words stands in, for each word of a line: `[list, part]` as single numbers. */
export function findPhrases(line: Line, lexicon: Lexicon): number[][] {
  const found: number[][] = line.words.map(() => [])
  line.words.forEach((word, i) => {
    if (!line.candidates[i]) return
    let phrase = word.lower
    for (let k = 1; k < PHRASE_MAX && i + k < line.words.length && line.candidates[i + k]; k++) {
      phrase = chain(phrase, line.words[i + k]!.lower)
      const lists = lexicon.lists.get(phrase)
      if (lists < 0) continue
      for (let q = 0; q <= k; q++) found[i + q]!.push(lists * 4 + (q === 0 ? 1 : q === k ? 3 : 2))
    }
  })
  return found
}

/** Describes the token `at` of a line. `edge` stands for what is before the first word and behind the last. */
export function describe(page: Page, lineAt: number, at: number, phrases: number[][], edge: Word, sink: Sink): void {
  const line = page.lines[lineAt]!
  const { words } = line
  const word = words[at]!
  const before = words[at - 1] ?? edge
  const behind = words[at + 1] ?? edge
  const secondBefore = words[at - 2] ?? edge
  const secondBehind = words[at + 2] ?? edge
  sink.word(SLOT.self, word)
  sink.word(SLOT.before, before)
  sink.word(SLOT.behind, behind)
  sink.word(SLOT.secondBefore, secondBefore)
  sink.word(SLOT.secondBehind, secondBehind)
  sink.word(SLOT.thirdBefore, words[at - 3] ?? edge)
  sink.word(SLOT.thirdBehind, words[at + 3] ?? edge)

  const place =
    (word.form & (CAPITAL | ALL_CAPITALS | DIGIT)) |
    (at === 0 ? 8 : 0) |
    (line.shouted ? 16 : 0) |
    (line.titled ? 32 : 0)
  sink.add(feature(0, place))
  sink.add(feature(1, place, word.lower))
  sink.add(feature(2, place, behind.shape))
  sink.add(feature(3, before.lower, word.lower))
  sink.add(feature(4, word.lower, behind.lower))
  sink.add(feature(5, before.shape, word.shape))
  sink.add(feature(6, word.shape, behind.shape))
  sink.add(feature(7, before.shape, behind.shape))
  sink.add(feature(8, secondBefore.lower, before.lower))
  sink.add(feature(9, behind.lower, secondBehind.lower))
  sink.add(feature(10, before.branch, word.branch))
  sink.add(feature(11, word.branch, behind.branch))
  sink.add(feature(12, before.leaf, word.shape))
  sink.add(feature(13, behind.leaf, word.shape))
  sink.add(feature(14, before.branch, behind.branch))
  sink.add(feature(15, before.lists, word.lists))
  sink.add(feature(16, word.lists, behind.lists))
  sink.add(feature(17, place, word.flat))

  const first = line.runFirst[at]!
  const last = line.runLast[at]!
  const length = Math.min(4, last - first)
  if (length) {
    sink.word(SLOT.runFirst, words[first]!)
    sink.word(SLOT.runLast, words[last]!)
    sink.word(SLOT.runBefore, words[first - 1] ?? edge)
    sink.word(SLOT.runBehind, words[last + 1] ?? edge)
    sink.add(feature(18, length, Math.min(3, at - first)))
    sink.add(feature(19, words[last]!.lists, at === last ? 1 : 0))
  }

  for (const phrase of phrases[at]!) sink.add(feature(20, phrase))
  for (const phrase of phrases[at - 1] ?? []) sink.add(feature(21, phrase))
  for (const phrase of phrases[at + 1] ?? []) sink.add(feature(22, phrase))

  describeHints(line, at, word, behind, place, sink)
  if (word.form & CAPITAL) describeElsewhere(page, lineAt, at, word, place, edge, sink)
}

function describeElsewhere(
  page: Page,
  lineAt: number,
  at: number,
  word: Word,
  place: number,
  edge: Word,
  sink: Sink
): void {
  const lowered = page.lowered.has(word.lower) ? 1 : 0
  sink.add(feature(23, lowered, (page.capitalised.get(word.lower) ?? 0) * 64 + (place & 56)))
  let seen = 0
  for (const other of page.occurrences.get(word.lower) ?? []) {
    if (other.line === lineAt && other.at === at) continue
    if (++seen > ELSEWHERE_MAX) break
    const { words } = page.lines[other.line]!
    sink.word(SLOT.elsewhereBefore, words[other.at - 1] ?? edge)
    sink.word(SLOT.elsewhereBehind, words[other.at + 1] ?? edge)
  }
}

function describeHints({ hints }: Line, at: number, word: Word, behind: Word, place: number, sink: Sink): void {
  const { labels, methods, confidences } = hints
  const here = labels[at]!
  const before = at > 0 ? labels[at - 1]! : 0
  const next = at + 1 < labels.length ? labels[at + 1]! : 0
  sink.add(feature(30, here))
  sink.add(feature(31, before * 32 + here))
  sink.add(feature(32, here * 32 + next))
  sink.add(feature(33, here, word.shape))
  sink.add(feature(34, here, word.lists))
  sink.add(feature(35, here, word.branch))
  sink.add(feature(36, here, behind.branch))
  sink.add(feature(37, here, place))
  if (!here) return
  sink.add(feature(38, here, methods[at]!))
  sink.add(feature(39, here, confidences[at]!))
  sink.add(feature(40, here, word.leaf))
}
