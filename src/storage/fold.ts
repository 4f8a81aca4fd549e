/** Letters that no decomposition takes apart, in plain ASCII. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ħ: 'h'
}

/**
 * A text in lower case without accents: what people take for the same is the same. Only marks that European
 * letters bear are taken off, since in other scripts a mark can be a letter.
 */
export const fold = (text: string): string =>
  isAscii(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase()
        .replace(/[ßæœøđðłþıħ]/g, letter => PLAIN[letter] ?? letter)

/** Whether a text has nothing to fold but capitals. */
export const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text)

/**
 * A name as it is compared with other names: without accents, capitals, full stops, apostrophes or a leading *the*,
 * and with one space between its words, so that *U.N.* is *UN* and *Al-Khatib* is *al Khatib*.
 */
export const nameKey = (name: string): string =>
  fold(name)
    .replace(/[.'’‘ʼ`]/g, '')
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '') || name
