import type { Name } from './names/name.js'
import type { Reading } from './reading.js'
import type { Referents } from './referents.js'

/** Joins the names that mean the same thing into entities, with aliases and roles. */
export function groupNames(_reading: Reading, _names: readonly Name[]): Referents {
  return { entities: [], mentions: [] }
}
