const WORDS_MAX = 16
const TYPED_MAX = 1000
const WORD = /[\p{L}\p{M}\p{N}\p{Co}]+/gu

/** Words that must stand next to each other; with `begins` the last of them may go on. */
export type Term = { words: readonly string[]; begins: boolean }

/** What a reader looks for: every wanted term, and none that is unwanted. */
export type Typed = { wanted: readonly Term[]; unwanted: readonly Term[] }

/**
 * What a reader typed: words; `"words in quotation marks"` next to each other; `begin*` for words that begin so; `-not`
 * for what must not occur. Only letters and digits are taken over, and at most sixteen words.
 */
export function readTyped(typed: string): Typed {
  const wanted: Term[] = []
  const unwanted: Term[] = []
  let room = WORDS_MAX
  for (const [, minus, phrase, word] of typed.slice(0, TYPED_MAX).matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/g)) {
    const words = ((phrase ?? word ?? '').match(WORD) ?? []).slice(0, room)
    if (!words.length) continue
    room -= words.length
    ;(minus ? unwanted : wanted).push({ words, begins: word?.endsWith('*') ?? false })
  }
  return { wanted, unwanted }
}

/** Stems are seldom shorter, and suffixes seldom longer. */
const STEM_MIN = 4
const SUFFIX_MAX = 5

/**
 * A word that may go on, and, in a text of stems, its own beginnings: the index has *negotiated* as *negoti*, so that
 * *negotia…* has to be looked for by these too.
 */
export function beginningsOf(word: string, stemmed: boolean): string[] {
  const cuts = stemmed ? Math.max(0, Math.min(SUFFIX_MAX, word.length - STEM_MIN) + 1) : 0
  return Array.from({ length: cuts }, (_, cut) => word.slice(0, word.length - cut))
}
