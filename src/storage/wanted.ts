import { type Word, wordsOf } from './wording.js'

/** A wording that is looked for: its words, and after how many of them something was left out. */
export type Wanted = { words: Word[]; gaps: Set<number> }

/** More words than these are not compared. */
const WORDS_MAX = 400

/** What stands for words that were left out, or is no part of the wording: an ellipsis, or anything in brackets. */
const OMITTED = /…|\.{3}|\[(?!\p{L}\]\p{L})[^[\]]{0,200}\]/gu

/** Reads a wording as it is quoted. */
export function readWanted(text: string): Wanted {
  const omissions = [...text.matchAll(OMITTED)].map(({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length
  }))
  const words: Word[] = []
  const gaps = new Set<number>()
  let next = 0
  for (const word of wordsOf(text)) {
    if (words.length === WORDS_MAX) break
    while (omissions[next] && omissions[next]!.end <= word.start) {
      gaps.add(words.length)
      next++
    }
    const omission = omissions[next]
    if (!omission || word.end <= omission.start) words.push(word)
  }
  for (const _ of omissions.slice(next)) gaps.add(words.length)
  return { words, gaps }
}
