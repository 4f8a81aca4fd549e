import { PARTICLES } from '../lexicon/function-words.js'

const PARTICLE = `(?:${[...PARTICLES].join('|')})[ '’-]`
const WORD = String.raw`\p{Lu}[\p{L}.'’-]*`

/**
 * What a name of up to four words looks like, each with the particles before it (*Lena van der Meer*), as a pattern for
 * the flag `u`: whether it is somebody's is for others to say.
 */
export const NAME_FORM = `${WORD}(?: (?:${PARTICLE}){0,3}${WORD}){0,3}`
