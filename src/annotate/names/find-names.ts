import type { Reading } from '../reading.js'
import type { Name } from './name.js'

/** The names in the text, in reading order; they do not overlap. */
export function findNames(_reading: Reading): Name[] {
  return []
}
