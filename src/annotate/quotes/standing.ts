import { isCapitalised } from '../characters.js'
import { type Folded, isMark } from './folded.js'

/** The fewest words of a quotation that is a quote though nothing in its sentence says so. */
const WORDS_AMONG_OTHERS = 6
const WORDS_ALONE = 3

const ENDED = /[.!?…,]$/

/**
 * Whether a quotation that no cue governs is somebody's words all the same. A sentence of its own is; among the words
 * of others it must be long and a whole sentence, for what is short there is a name, a title, or a word held at arm's length.
 */
export function standsAlone(atoms: Folded, i: number): boolean {
  const { text, style } = atoms[i]!.quotation!
  const words = text.split(/\s+/).length
  const ended = ENDED.test(text)
  const alone = atoms.every((atom, k) => k === i || atom.quotation || isMark(atom, '.,!?;:…—–--()'))
  if (alone) return ended || (words >= WORDS_ALONE && style === 'double')
  return words >= WORDS_AMONG_OTHERS && ended && (isCapitalised(text) || isMark(atoms[i - 1], ':,—–--'))
}
