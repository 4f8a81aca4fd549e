import { isCapitalised, isLowerCase } from '../characters.js'
import { type Folded, isMark } from './folded.js'

/** Where a dateline may end at the latest: *HARBOUR CITY, Norland (Reuters) –*. */
const REACH = 12

/** The first atom behind the dateline of a sentence: a town in capitals or an agency in brackets; 0 where it has none. */
export function afterDateline(atoms: Folded): number {
  const dash = atoms.slice(0, REACH).findIndex(atom => isMark(atom, '–—-') || atom.text === '--')
  const next = atoms[dash + 1]
  if (dash < 1 || !next || !(next.quotation || isCapitalised(next.text))) return 0
  const before = atoms.slice(0, dash)
  const told = /^\p{Lu}{3,}$/u.test(before[0]!.text) || before.at(-1)!.text === ')'
  return told && before.every(({ text, quotation }) => !quotation && !isLowerCase(text)) ? dash + 1 : 0
}
