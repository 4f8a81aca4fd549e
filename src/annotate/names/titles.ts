import { COMMON, GIVEN, HONORIFIC, INITIAL, PEOPLE, SMALL, SURNAME, TITLE, TITLE_PART } from './vocabulary.js'
import type { Word } from './words.js'

/** The end of the title that begins at `at`, such as *Deputy Foreign Minister*; `at` when none does. */
export function endOfTitle(words: readonly Word[], at: number, last: number): number {
  let end = at
  for (let i = at; i <= last; i++) {
    const { flags } = words[i]!
    if (i > at && isSurname(words[i - 1]!, words[i]!)) break
    if (flags & (TITLE | HONORIFIC)) end = i + 1
    else if (!(flags & TITLE_PART)) break
  }
  return end
}

/** Where the next title after `at` begins; after `last` when there is none. A name stands before it. */
export function nextTitle(words: readonly Word[], at: number, last: number): number {
  for (let i = at + 1; i <= last; i++) {
    if (!(words[i]!.flags & (TITLE | TITLE_PART | HONORIFIC))) continue
    const before = words[i - 1]!
    if (before.flags & SMALL && !/^[’']s?$/.test(before.text)) continue
    if (isSurname(before, words[i]!)) continue
    if (endOfTitle(words, i, last) > i) return i
  }
  return last + 1
}

/** *Billie Jean King*: a noun of office that is a family name, behind a given name. */
const isSurname = (before: Word, { flags }: Word): boolean =>
  (flags & SURNAME) > 0 &&
  (before.flags & (GIVEN | INITIAL)) > 0 &&
  !(before.flags & (TITLE | TITLE_PART | PEOPLE | COMMON))
