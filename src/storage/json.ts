import { storable } from './unit.js'

/** A value as JSON text, every string of which is in the form in which texts are stored. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (typeof part === 'string' ? storable(part) : part))

/** The value of a JSON text that this program wrote. */
export const fromJson = <T>(json: string): T => JSON.parse(json) as T
