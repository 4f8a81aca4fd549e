import { SURNAMES } from '../lexicon/surnames.js'
import { TITLE_PARTS, TITLES } from '../lexicon/titles.js'
import { locator } from '../locate.js'
import type { Reading } from '../reading.js'
import type { Written } from './draft.js'

/**
 * Whether a name is none but a bare office: *the President*, *Governor of Norland*. A word that is also a family name
 * (*King said*) is an office only where the words beside it say so, and never when the article has somebody so called.
 */
export function bareOffices(reading: Reading, names: readonly Written[]): (name: Written) => boolean {
  const locate = locator(reading)
  const surnames = new Set(names.flatMap(({ words }) => (words.length > 1 ? [words.at(-1)!] : [])))
  return ({ name, words }) => {
    if (name.kind !== 'person' || !TITLES().has(words.at(-1)!)) return false
    if (!words.every(word => TITLES().has(word) || TITLE_PARTS().has(word))) return false
    if (words.length > 1) return true
    const [word] = words
    if (surnames.has(word!)) return false
    const { read, first, last } = locate(name.span)
    const before = read.tokens[first - 1]?.text ?? ''
    const after = read.tokens[last + 1]?.text ?? ''
    return !SURNAMES().has(word!) || /^(?:the|a|an|as)$/i.test(before) || after === 'of'
  }
}
