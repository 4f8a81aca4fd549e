import { isCapitalised } from '../characters.js'
import { type Folded, isMark } from './folded.js'
import { afterLeadIn } from './lead-in.js'

/** The fewest words of a quotation that is a quote though nothing in its sentence says so. */
const WORDS_AMONG_OTHERS = 6
const WORDS_ALONE = 3

/** A mark within the marks may come last: *“… told me, ‘Come home,’”*. */
const ENDED = /[.!?…,]['’]?$/

/**
 * The quotations of a sentence, by the number of their atom, that are somebody's words though no cue governs them.
 * `singleToo` says whether single marks are enough: where the article speaks in double marks, they set headings and words.
 */
export function standingQuotations(atoms: Folded, taken: (i: number) => boolean, singleToo: boolean): number[] {
  const among = atoms.slice(afterLeadIn(atoms)).some(atom => !atom.quotation && !isMark(atom, '.,!?;:…—–--()'))
  return atoms.flatMap((atom, i) => {
    if (!atom.quotation || taken(i) || (atom.quotation.style === 'single' && !singleToo)) return []
    return standsAlone(atoms, i, among) ? [i] : []
  })
}

/** How long words in marks must be, in characters, to be a quote where the words around them cannot be read. */
const LONG = 20
const LONG_WITHOUT_SPACES = 8
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/**
 * The quotations in a sentence of a language whose verbs are not known, by the number of their atom: those that a colon
 * announces or a comma follows, that end like a sentence or are too long for a title.
 */
export const foreignQuotations = (atoms: Folded): number[] =>
  atoms.flatMap((atom, i) => {
    if (!atom.quotation || atom.quotation.style === 'single') return []
    const { text } = atom.quotation
    const set = isMark(atoms[i - 1], ':：') || isMark(atoms[i + 1], ',，、') || /[.!?…,。！？؟،]$/.test(text)
    const long = WITHOUT_SPACES.test(text) ? LONG_WITHOUT_SPACES : LONG
    return text.length >= long || (set && text.length >= 4) ? [i] : []
  })

/**
 * A quotation that is a sentence of its own stands alone; among the words of others it must be long and a whole
 * sentence, for what is short there is a name, a title, or a word held at arm's length.
 */
function standsAlone(atoms: Folded, i: number, amongWords: boolean): boolean {
  const { text, style } = atoms[i]!.quotation!
  const ended = ENDED.test(text)
  const words = () => text.split(/\s+/).length
  if (isTitle(text) || isShouted(text) || atoms[i + 1]?.lower === 'by') return false
  if (!amongWords) return ended || (style === 'double' && words() >= WORDS_ALONE)
  return (
    ended &&
    (isCapitalised(text.replace(/^[.… ]+/, '')) || isMark(atoms[i - 1], ':,—–--')) &&
    words() >= WORDS_AMONG_OTHERS
  )
}

/** *Good Morning Norland*, *The Late Show with Roy Lund,*: two capitalised words or more, and else only small ones. */
export function isTitle(text: string): boolean {
  if (text.length > TITLE_MAX || /[!?]$|[.!?…]\s/.test(text)) return false
  const words = text.split(/[\s,.:;–—-]+/).filter(word => /[\p{L}\p{N}]/u.test(word))
  const capitalised = words.filter(isCapitalised)
  return (
    capitalised.length > 1 &&
    /^[\p{Lu}\p{N}]/u.test(text) &&
    words.every(word => isCapitalised(word) || /^\p{N}/u.test(word) || SMALL.test(word)) &&
    words.every(word => !/^(?:I|I['’].+|We|You)$/.test(word))
  )
}

/** What titles leave small. */
const SMALL = /^(?:an?|and|as|at|but|by|for|from|in|into|of|off|on|or|over|the|to|up|vs|with|without)$/

const TITLE_MAX = 80

/** A crosshead in capitals repeats what the story quotes. */
const isShouted = (text: string): boolean => text.includes(' ') && !/\p{Ll}/u.test(text) && /\p{Lu}{4}/u.test(text)
