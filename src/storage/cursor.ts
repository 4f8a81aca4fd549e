import { createHash } from 'node:crypto'
import { problem } from '../model/problem.js'
import type { Value } from './unit.js'

/** Whether a sort key is a text or a number. */
export type KeyType = 'text' | 'number'

/**
 * The place after a row, as an opaque word: the row's sort keys, and a digest of them and of the query that they
 * belong to. `query` is what was asked, without `limit`, `cursor` and `count`.
 */
export const encodeCursor = (query: object, keys: readonly Value[]): string =>
  Buffer.from(JSON.stringify([digest(query, keys), ...keys])).toString('base64url')

/** The sort keys of a cursor. Throws `invalid-cursor` when it is spoilt or was made for another query. */
export function decodeCursor(query: object, cursor: string, types: readonly KeyType[]): Value[] {
  const [made, ...keys] = parse(cursor)
  if (keys.length !== types.length || !keys.every(isKey) || made !== digest(query, keys)) throw spoilt()
  if (!keys.every((key, i) => typeof key === (types[i] === 'text' ? 'string' : 'number'))) throw spoilt()
  return keys
}

const isKey = (key: unknown): key is string | number => typeof key === 'string' || typeof key === 'number'

const spoilt = () =>
  problem('invalid-cursor', 'The cursor is damaged, or was made for a list with other filters or another sort.', [
    {
      parameter: 'cursor',
      code: 'invalid-cursor',
      detail: 'Give the `nextCursor` of a page of the same list, or leave it out.'
    }
  ])

function parse(cursor: string): unknown[] {
  if (!/^[\w-]{1,2000}$/.test(cursor)) return []
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(parts) ? parts : []
  } catch {
    return []
  }
}

/** The same for the same query, in whichever order its parts are given. */
const digest = (query: object, keys: readonly unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify([sorted(query), keys]))
    .digest('base64url')
    .slice(0, 16)

const sorted = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, part]) => [key, sorted(part)])
        .filter(([, part]) => part !== undefined)
    : value
