/** What a character is to a word: it can begin one, it can only stand in one, or it ends it. */
type Part = 'letter' | 'inner' | 'other'

const partOf = (character: string): Part =>
  /[\p{L}\p{N}]/u.test(character) ? 'letter' : /[\p{M}'’-]/u.test(character) ? 'inner' : 'other'

const ASCII = Array.from({ length: 128 }, (_, code) => partOf(String.fromCharCode(code)))

/**
 * How many words a text has: runs of letters, digits and marks that begin with a letter or a digit, hyphens and apostrophes
 * included. Character by character, since a pattern looks each of them up in the table of all letters.
 */
export function countWords(text: string): number {
  let count = 0
  let inside = false
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!
    const part = ASCII[code] ?? partOf(String.fromCodePoint(code))
    if (code > 0xffff) i++
    if (part === 'letter' && !inside) count++
    inside = part === 'letter' || (inside && part === 'inner')
  }
  return count
}
