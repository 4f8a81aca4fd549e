import { isCapitalised, isWord } from '../characters.js'
import type { ReadBlock, Reading, Sentence } from '../reading.js'
import { reachOf } from './gazetteer.js'
import { CAPITAL, COMMON, flagsOf, fold, SHOUTED, SMALL, TITLE } from './vocabulary.js'

/** How often the article writes a word in small letters, and with a capital where none is due. */
export type Seen = { small: number; capital: number }

/**
 * A token with what is known of its word; equal tokens of an article share one. No known name that begins with the
 * word has more than `reach` words; 0 when none does.
 */
export type Word = { text: string; folded: string; flags: number; reach: number; seen: Seen }

type Facts = { folded: string; flags: number; reach: number }

/** What the lexicons say of a word never changes, so that it is kept from article to article; no more than this many. */
const KEPT = 60_000
const facts = new Map<string, Facts>()

function factsOf(text: string): Facts {
  let known = facts.get(text)
  if (!known) {
    if (facts.size >= KEPT) facts.clear()
    const folded = fold(text)
    known = { folded, flags: flagsOf(text, folded), reach: reachOf(folded) }
    if (text.length < 40) facts.set(text, known)
  }
  return known
}

/** A sentence, and whether its capitals tell names from other words (in a headline in title case they do not). */
export type Line = { sentence: Sentence; plain: boolean }

/** A block with its words (one per token) and its lines (one per sentence). */
export type WordBlock = { read: ReadBlock; words: Word[]; lines: Line[] }

/** Looks every word of the article up once, and counts how the article writes it. */
export function readWords(reading: Reading): WordBlock[] {
  const known = new Map<string, Word>()
  const seen = new Map<string, Seen>()
  const wordOf = (text: string): Word => {
    let word = known.get(text)
    if (!word) {
      const { folded, flags, reach } = factsOf(text)
      let counts = seen.get(folded)
      if (!counts) {
        counts = { small: 0, capital: 0 }
        seen.set(folded, counts)
      }
      word = { text, folded, flags, reach, seen: counts }
      known.set(text, word)
    }
    return word
  }
  const blocks = reading.map(read => {
    const words = read.tokens.map(token => wordOf(token.text))
    const lines = read.sentences.map(sentence => ({ sentence, plain: isPlain(read, words, sentence) }))
    return { read, words, lines }
  })
  for (const { words, lines } of blocks) {
    for (const { sentence, plain } of lines) {
      for (let i = sentence.first; i <= sentence.last; i++) {
        const word = words[i]!
        if (word.flags & SMALL && !(word.flags & CAPITAL)) word.seen.small++
        else if (plain && word.flags & CAPITAL && !isFirst(words, sentence.first, i)) word.seen.capital++
      }
    }
  }
  return blocks
}

/** Whether the word begins its sentence, a quotation or what follows a colon, where any word has a capital. */
export function isFirst(words: readonly Word[], start: number, i: number): boolean {
  if (i === start) return true
  const before = words[i - 1]!.text
  return !isWord(before) && /^["“‘'«„`:•*–—-]|^\.+$|^[!?]$|^``$/.test(before)
}

function isPlain({ block, tokens }: ReadBlock, words: readonly Word[], { first, last }: Sentence): boolean {
  let letters = 0
  let shouted = 0
  let long = 0
  let capitals = 0
  let plainCapitals = 0
  for (let i = first; i <= last; i++) {
    const { text, flags } = words[i]!
    if (!(flags & (CAPITAL | SMALL))) continue
    letters++
    if (flags & SHOUTED && text.length > 3) shouted++
    if (text.length < 4) continue
    long++
    if (!isCapitalised(text)) continue
    capitals++
    if (flags & COMMON && !(flags & TITLE) && i > first) plainCapitals++
  }
  if (letters < 3) return true
  if (shouted > letters * 0.5 && shouted > 2) return false
  const heading = block.zone === 'headline' || block.zone === 'heading' || tokens[last]!.text !== '.'
  return !heading || long < 4 || plainCapitals < 2 || capitals < long * 0.75
}
