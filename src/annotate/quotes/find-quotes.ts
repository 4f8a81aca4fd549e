import type { Reading } from '../reading.js'
import type { QuoteSurface } from './quote-surface.js'

/** The quotes in the text, in reading order. */
export function findQuotes(_reading: Reading): QuoteSurface[] {
  return []
}
