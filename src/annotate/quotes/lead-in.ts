import { isCapitalised, isLowerCase } from '../characters.js'
import { type Folded, isMark } from './folded.js'

/** Where a dateline may end at the latest: *HARBOUR CITY, Norland (Reuters) –*. */
const REACH = 12

/** The first atom behind what leads in to a sentence: the mark of a list, a dateline; 0 where nothing does. */
export function afterLeadIn(atoms: Folded): number {
  const listed = afterListMark(atoms)
  return afterDateline(atoms, listed) ?? listed
}

const BULLET = /^(?:[•‣⁃◦·▪▫■□●○►▶→✓✔*–—-]|\p{Extended_Pictographic}\uFE0F?)$/u

/** Behind the mark of a list: a bullet, or a number and what closes it (*1.*, *2)*). */
function afterListMark(atoms: Folded): number {
  const [mark, next] = atoms
  if (!mark || !next) return 0
  if (BULLET.test(mark.text)) return 1
  return /^\d{1,2}$/.test(mark.text) && isMark(next, '.)') ? 2 : 0
}

/** Behind a dateline: a town in capitals or an agency in brackets, and a dash. */
function afterDateline(atoms: Folded, first: number): number | null {
  const dash = atoms.slice(first, first + REACH).findIndex(atom => isMark(atom, '–—-') || atom.text === '--')
  const next = atoms[first + dash + 1]
  if (dash < 1 || !next || !(next.quotation || isCapitalised(next.text))) return null
  const before = atoms.slice(first, first + dash)
  const told = /^\p{Lu}{3,}$/u.test(before[0]!.text) || before.at(-1)!.text === ')'
  return told && before.every(({ text, quotation }) => !quotation && !isLowerCase(text)) ? first + dash + 1 : null
}
