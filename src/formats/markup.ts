/** What XML 1.0 does not allow, even as a reference: half of a surrogate pair, and most control characters. */
const FORBIDDEN = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const NAMES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;'
}

/** The text with U+FFFD in place of every character that no XML can hold. */
export const printable = (text: string): string => text.replace(FORBIDDEN, '\uFFFD')

/**
 * A text as it stands in XML or HTML, between tags or as a value in quotation marks; what no XML can hold becomes
 * U+FFFD.
 */
export const escapeMarkup = (text: string): string =>
  printable(text).replace(/[&<>"'\r]/g, character => NAMES[character]!)

/** Attributes of a tag, each with a space before it; those that are null are left out. */
export const attributes = (values: Record<string, string | null>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeMarkup(value)}"`))
    .join('')

/** An XML element that holds a text; nothing when there is none. */
export const element = (name: string, text: string | null | undefined, values: Record<string, string | null> = {}) =>
  text === null || text === undefined || text === ''
    ? ''
    : `<${name}${attributes(values)}>${escapeMarkup(text)}</${name}>`

/** The lines as one text, without those that are empty. */
export const lines = (all: readonly string[]): string => all.filter(line => line !== '').join('\n')
