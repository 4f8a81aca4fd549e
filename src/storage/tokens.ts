import { stemOf } from './stem.js'

/** Marks that the full-text engine takes as parts of words: those that its own function for it lists. */
const MARKS = [0x08029fdf, 0x000361f8]
  .flatMap((mask, i) => Array.from({ length: 32 }, (_, bit) => ((mask >>> bit) & 1 ? 0x300 + 32 * i + bit : 0)))
  .filter(code => code > 0)
  .map(code => String.fromCodePoint(code))
  .join('')

/** A mark that belongs to the letter before it. */
export const MARK = `[${MARKS}]`

const LETTERS = '\\p{L}\\p{N}\\p{Co}'

/** A character of a token, as a class for regular expressions with the flag `u`. */
export const TOKEN_CHARACTER = `[${LETTERS}${MARKS}]`

/** A token: what the `unicode61` tokenizer of the full-text engine takes as one. */
export const TOKEN = `[${LETTERS}]${TOKEN_CHARACTER}*`

const EACH_TOKEN = new RegExp(TOKEN, 'gu')
const EACH_MARK = new RegExp(MARK, 'g')
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/g

/** Whether a text has no other than the oldest characters. */
export const isAscii = (text: string): boolean => /^\p{ASCII}*$/u.test(text)

/** The letter under an accent, where it is one of the Latin alphabet. */
const unaccented = (letter: string) => {
  const [base = letter] = letter.normalize('NFD')
  return isAscii(base) ? base : letter
}

/** A token in lower case and without accents, as `remove_diacritics 2` leaves it. */
export function foldToken(token: string): string {
  const lower = token.toLowerCase()
  if (isAscii(lower)) return lower
  return lower.replace(EACH_MARK, '').replace(ACCENTED, unaccented).replaceAll('ς', 'σ')
}

/** Under which key the full-text engine keeps a token. */
export function keyOf(token: string, stemmed: boolean): string {
  const folded = foldToken(token)
  if (!stemmed) return folded
  return isAscii(folded) ? stemOf(folded) : stemOf(Buffer.from(folded).toString('latin1'))
}

/** The tokens of a text. */
export const tokensOf = (text: string): string[] => text.match(EACH_TOKEN) ?? []
