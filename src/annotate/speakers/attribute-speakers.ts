import type { FoundQuote } from '../../model/annotations.js'
import type { QuoteSurface } from '../quotes/quote-surface.js'
import type { Reading } from '../reading.js'
import type { Referents } from '../referents.js'

/** Says of each quote who speaks and to whom. */
export function attributeSpeakers(
  _reading: Reading,
  quotes: readonly QuoteSurface[],
  _referents: Referents
): FoundQuote[] {
  return quotes.map(quote => ({
    ...quote,
    speaker: quote.speaker && { entity: null, description: quote.speaker.text, surface: quote.speaker, role: null },
    audience: quote.audience && { entity: null, description: quote.audience.text, surface: quote.audience }
  }))
}
