/**
 * The stem of a word as the full-text engine's `porter` tokenizer has it (Porter, An algorithm for suffix stripping,
 * 1980, as fts5_tokenize.c reads it): the word comes folded, and with a character for each byte of its UTF-8, since
 * that is what the engine counts.
 */
export function stemOf(word: string): string {
  if (word.length < 3 || word.length > STEMMED_MAX) return word
  let stem = withoutPlural(word)
  stem = withoutTense(stem)
  if (stem.endsWith('y') && hasVowel(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`
  stem = shortened(stem, STEP_2, 1)
  stem = shortened(stem, STEP_3, 1)
  stem = shortened(stem, STEP_4, 2)
  const rest = stem.slice(0, -1)
  if (stem.endsWith('e') && (measure(rest) > 1 || (measure(rest) === 1 && !endsShort(rest)))) stem = rest
  return stem.endsWith('ll') && measure(stem.slice(0, -1)) > 1 ? stem.slice(0, -1) : stem
}

/** Longer words are left as they are. */
const STEMMED_MAX = 64

type Suffixes = readonly (readonly [suffix: string, instead: string])[]

const suffixes = (text: string): Suffixes =>
  text.split(' ').map(each => {
    const [suffix = '', instead = ''] = each.split('>')
    return [suffix, instead]
  })

const STEP_2 = suffixes(
  'ational>ate tional>tion enci>ence anci>ance izer>ize logi>log bli>ble alli>al entli>ent eli>e ousli>ous ' +
    'ization>ize ation>ate ator>ate alism>al iveness>ive fulness>ful ousness>ous aliti>al iviti>ive biliti>ble'
)
const STEP_3 = suffixes('ical>ic ness icate>ic iciti>ic ful ative alize>al')
const STEP_4 = suffixes('al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize')

/** The first suffix that a word has is replaced where enough of the word is left. */
function shortened(word: string, list: Suffixes, least: number): string {
  const found = list.find(([suffix]) => word.length > suffix.length && word.endsWith(suffix))
  if (!found) return word
  const [suffix, instead] = found
  const rest = word.slice(0, -suffix.length)
  const fits = suffix !== 'ion' || /[st]$/.test(rest)
  return fits && measure(rest) >= least ? rest + instead : word
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s') || word.endsWith('ss')) return word
  if (!word.endsWith('es')) return word.slice(0, -1)
  const twice = (word.length > 4 && word.endsWith('sses')) || (word.length > 3 && word.endsWith('ies'))
  return word.slice(0, twice ? -2 : -1)
}

function withoutTense(word: string): string {
  if (word.length > 3 && word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word
  const suffix = ['ed', 'ing'].find(each => word.length > each.length && word.endsWith(each))
  const rest = suffix && word.slice(0, -suffix.length)
  if (!rest || !hasVowel(rest)) return word
  if (rest.length > 2 && /(?:at|bl|iz)$/.test(rest)) return `${rest}e`
  if (/([^aeioulsz])\1$/.test(rest)) return rest.slice(0, -1)
  return measure(rest) === 1 && endsShort(rest) ? `${rest}e` : rest
}

/** A word as its consonants and vowels: a *y* is a vowel after a consonant. */
function shape(word: string): string {
  let shape = ''
  for (const letter of word) shape += 'aeiou'.includes(letter) || (letter === 'y' && shape.endsWith('c')) ? 'v' : 'c'
  return shape
}

/** How many times a consonant follows a vowel. */
const measure = (word: string) => shape(word).split('vc').length - 1

/** Any *y* but the first letter is a vowel here. */
const hasVowel = (word: string) => /[aeiou]|(?!^)y/.test(word)

/** Ends with a consonant, a vowel and a consonant that is not *w*, *x* or *y*. */
const endsShort = (word: string) => !/[wxy]$/.test(word) && shape(word).endsWith('cvc')
