import { isCapitalised } from '../characters.js'
import { PREPOSITIONS } from '../lexicon/attribution-words.js'
import { WORK_NOUNS } from '../lexicon/kind-nouns.js'
import type { Atom, Folded } from './folded.js'
import { isTitle } from './standing.js'

/**
 * *Okafor, author of “Deep Water,” said*: a title that a preposition, an owner or the sort of work leads to reads as a name, and the mark
 * that the quotation marks enclose as one behind it. Where all words are capitalised, what is a title cannot be told.
 */
export function titlesAsNames(atoms: Folded): Folded {
  if (!atoms.some((_, i) => isNamed(atoms, i)) || isHeadline(atoms)) return atoms
  return atoms.flatMap((atom, i) => (isNamed(atoms, i) ? nameOf(atom) : [atom]))
}

const isNamed = (atoms: Folded, i: number): boolean => {
  const { quotation } = atoms[i]!
  const before = atoms[i - 1]
  return (
    quotation !== null &&
    before !== undefined &&
    (LEADS.test(before.lower) || WORK_NOUNS().has(before.lower)) &&
    isTitle(quotation.text)
  )
}

const LEADS = /^(?:of|on|in|['’]s|called|titled|entitled)$/

const nameOf = ({ start, end, quotation }: Atom): Atom[] => {
  const { text } = quotation!
  const mark = /[.,;]$/.exec(text)?.[0]
  const name = mark === undefined ? text : text.slice(0, -1)
  const atom = { start, end, text: name, lower: name.toLowerCase(), quotation: null }
  return mark === undefined ? [atom] : [atom, { start: end, end, text: mark, lower: mark, quotation: null }]
}

const isHeadline = (atoms: Folded): boolean =>
  atoms.every(
    ({ text, lower, quotation }) =>
      quotation || !/\p{L}{4}/u.test(text) || isCapitalised(text) || PREPOSITIONS.has(lower)
  )
