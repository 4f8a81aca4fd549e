import type { QuoteSurface } from './quotes/quote-surface.js'
import type { Reading } from './reading.js'
import type { Referents } from './referents.js'

/** Adds the mentions by pronoun and by nominal. What stands inside quotation marks is another person's voice. */
export function resolveCoreference(
  _reading: Reading,
  referents: Referents,
  _quotes: readonly QuoteSurface[]
): Referents {
  return referents
}
