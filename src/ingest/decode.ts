import { problem } from '../model/problem.js'

/**
 * The text that the bytes spell in UTF-8; a byte order mark stays, so that offsets count from the first byte.
 * Throws `malformed-text` when they are not UTF-8 or hold a NUL, which no database keeps faithfully.
 */
export function decode(bytes: Uint8Array): string {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw problem('malformed-text', 'The text is not valid UTF-8.', [], { cause })
  }
  const nul = text.indexOf('\0')
  if (nul >= 0) throw problem('malformed-text', `The text has a NUL character at position ${nul}.`)
  return text
}
