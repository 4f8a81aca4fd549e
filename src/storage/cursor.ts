import { hash } from 'node:crypto'
import { problem } from '../model/problem.js'
import type { Value } from './unit.js'

/** Whether a sort key is a text or a number. */
export type KeyType = 'text' | 'number'

/**
 * The sides of a row on which a page can lie: behind it or before it, each without the row or with it. With the row,
 * a page leads back to where an empty one, whose rows have gone, was turned from.
 */
const SIDES = ['after', 'before', 'from', 'upto'] as const
export type Side = (typeof SIDES)[number]

/** A place in a list: beside the row that has these sort keys, or had them when the place was noted. */
export type Place = { side: Side; keys: readonly Value[] }

/** The cursors of a list: places in it as opaque words. */
export type Cursors = {
  encode(place: Place): string
  /** The place of a cursor. Throws `invalid-cursor` when it is spoilt or was made for another query. */
  decode(cursor: string, types: readonly KeyType[]): Place
}

/**
 * The cursors of the list that a query asks for, which is given without `limit`, `cursor` and `count`. A cursor holds
 * the side, the row's sort keys, and a digest of them and of the query that they belong to.
 */
export function cursorsOf(query: object): Cursors {
  const asked = JSON.stringify(sorted(query))
  const digest = (place: readonly unknown[]) =>
    hash('sha256', `[${asked},${JSON.stringify(place)}]`, 'base64url').slice(0, 16)
  return {
    encode: ({ side, keys }) =>
      Buffer.from(JSON.stringify([digest([side, ...keys]), side, ...keys])).toString('base64url'),
    decode(cursor, types) {
      const [made, side, ...keys] = parse(cursor)
      if (!isSide(side) || !keys.every(isKey) || made !== digest([side, ...keys])) throw spoilt()
      if (keys.length !== types.length || !keys.every((key, i) => isOfType(key, types[i]))) throw spoilt()
      return { side, keys }
    }
  }
}

const isSide = (side: unknown): side is Side => SIDES.includes(side as Side)

const isKey = (key: unknown): key is string | number => typeof key === 'string' || typeof key === 'number'

const isOfType = (key: string | number, type: KeyType | undefined) =>
  typeof key === (type === 'text' ? 'string' : 'number')

const spoilt = () =>
  problem('invalid-cursor', 'The cursor is damaged, or was made for a list with other filters or another sort.', [
    {
      parameter: 'cursor',
      code: 'invalid-cursor',
      detail: 'Give the `nextCursor` or `prevCursor` of a page of the same list, or leave it out.'
    }
  ])

function parse(cursor: string): unknown[] {
  if (!/^[\w-]{1,2000}$/.test(cursor)) return []
  try {
    const bytes = Buffer.from(cursor, 'base64url')
    if (bytes.toString('base64url') !== cursor) return []
    const parts: unknown = JSON.parse(bytes.toString())
    return Array.isArray(parts) ? parts : []
  } catch {
    return []
  }
}

/** The same for the same query, in whichever order its parts are given. */
const sorted = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.entries(value)
        .filter(([, part]) => part !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, part]) => [key, sorted(part)])
    : value
