/**
 * The same thing, all texts in it in the form in which texts are stored: half of a surrogate pair is U+FFFD. What is made of
 * it is the same as what is made of its rows.
 */
export const wellFormed = <T>(thing: T): T => (isWellFormed(thing) ? thing : (formed(thing) as T))

function isWellFormed(thing: unknown): boolean {
  if (typeof thing === 'string') return thing.isWellFormed()
  if (typeof thing !== 'object' || thing === null) return true
  if (Array.isArray(thing)) return thing.every(isWellFormed)
  for (const name in thing) if (!isWellFormed((thing as Record<string, unknown>)[name])) return false
  return true
}

function formed(thing: unknown): unknown {
  if (typeof thing === 'string') return thing.toWellFormed()
  if (typeof thing !== 'object' || thing === null) return thing
  if (Array.isArray(thing)) return thing.map(formed)
  return Object.fromEntries(Object.entries(thing).map(([name, part]) => [name, formed(part)]))
}
