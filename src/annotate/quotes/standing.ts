import { isCapitalised } from '../characters.js'
import { type Folded, isMark } from './folded.js'

/** The fewest words of a quotation that is a quote though nothing in its sentence says so. */
const WORDS_AMONG_OTHERS = 6
const WORDS_ALONE = 3

const ENDED = /[.!?…,]$/

/** The quotations of a sentence, by the number of their atom, that are somebody's words though no cue governs them. */
export function standingQuotations(atoms: Folded, taken: (i: number) => boolean): number[] {
  const among = atoms.some(atom => !atom.quotation && !isMark(atom, '.,!?;:…—–--()'))
  return atoms.flatMap((atom, i) => (atom.quotation && !taken(i) && standsAlone(atoms, i, among) ? [i] : []))
}

/**
 * A quotation that is a sentence of its own stands alone; among the words of others it must be long and a whole
 * sentence, for what is short there is a name, a title, or a word held at arm's length.
 */
function standsAlone(atoms: Folded, i: number, amongWords: boolean): boolean {
  const { text, style } = atoms[i]!.quotation!
  const ended = ENDED.test(text)
  const words = () => text.split(/\s+/).length
  if (!amongWords) return ended || (style === 'double' && words() >= WORDS_ALONE)
  return ended && (isCapitalised(text) || isMark(atoms[i - 1], ':,—–--')) && words() >= WORDS_AMONG_OTHERS
}
