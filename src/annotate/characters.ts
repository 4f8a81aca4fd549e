/** What a character is to a reader of words. */
export const SPACE = 1
export const MARK = 2
export const DIGIT = 3
/** A letter without case, or a combining mark. */
export const LETTER = 4
export const LOWER = 5
export const UPPER = 6

const classify = (character: string): number => {
  if (/[\s\u200B\u2060\p{Cc}]/u.test(character)) return SPACE
  if (/\p{Nd}/u.test(character)) return DIGIT
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER
  if (/\p{Ll}/u.test(character)) return LOWER
  return /[\p{L}\p{M}\p{N}\u00AD\u200C\u200D]/u.test(character) ? LETTER : MARK
}

const classes = new Uint8Array(0x10000)

/** The class of the character that begins at `at`; 0 past the end. Lone surrogates are marks. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (Number.isNaN(unit)) return 0
  if (unit >= 0xd800 && unit <= 0xdfff) return classify(String.fromCodePoint(text.codePointAt(at)!))
  const known = classes[unit]!
  if (known > 0) return known
  const found = classify(text[at]!)
  classes[unit] = found
  return found
}

/** How many code units the character that begins at `at` takes. */
export function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xd800 && unit <= 0xdbff && text.codePointAt(at)! > 0xffff ? 2 : 1
}

/** Whether the text begins with a capital. */
export const isCapitalised = (text: string): boolean => classAt(text, 0) === UPPER

/** Whether the text begins with a small letter. */
export const isLowerCase = (text: string): boolean => classAt(text, 0) === LOWER

/** Whether the text begins with a letter or a digit. */
export const isWord = (text: string): boolean => classAt(text, 0) >= DIGIT
