import type { ApiKey, Scope } from '../model/key.js'
import { notFound } from '../model/problem.js'
import { all, insert, one, run, type Unit } from './unit.js'

const TOUCHED_AGAIN_AFTER_MS = 60_000

/** Keeps a key by the SHA-256 of its secret. */
export function* createKey(
  id: string,
  key: { name: string; scope: Scope; hash: Uint8Array },
  at: string
): Unit<ApiKey> {
  yield* insert('api_keys', { id, name: key.name, scope: key.scope, hash: key.hash, created_at: at })
  return { id, name: key.name, scope: key.scope, createdAt: at, lastUsedAt: null, revokedAt: null }
}

/** All keys, the newest first. */
export function* listKeys(): Unit<ApiKey[]> {
  const rows = yield* all<KeyRow>('SELECT * FROM api_keys ORDER BY created_at DESC, id DESC')
  return rows.map(toKey)
}

/** The key with its hash, revoked or not; undefined when there is none. */
export function* findKey(id: string): Unit<(ApiKey & { hash: Uint8Array }) | undefined> {
  const row = yield* one<KeyRow>('SELECT * FROM api_keys WHERE id = ?', id)
  return row && { ...toKey(row), hash: row.hash }
}

/** Ends a key; one that is revoked already keeps its time. Throws `not-found`. */
export function* revokeKey(id: string, at: string): Unit<void> {
  const row = yield* one('UPDATE api_keys SET revoked_at = coalesce(revoked_at, ?) WHERE id = ? RETURNING id', at, id)
  if (!row) throw notFound('key', id)
}

/** Whether a key's last use was noted so long ago that it is to be noted again. */
export function* isUntouched(id: string, at: string): Unit<boolean> {
  const row = yield* one(
    "SELECT id FROM api_keys WHERE id = ? AND coalesce(last_used_at, '') <= ?",
    id,
    aMinuteBefore(at)
  )
  return row !== undefined
}

/** Notes that a key was used. */
export function* touchKey(id: string, at: string): Unit<void> {
  yield* run('UPDATE api_keys SET last_used_at = ? WHERE id = ?', at, id)
}

const aMinuteBefore = (at: string) => new Date(Date.parse(at) - TOUCHED_AGAIN_AFTER_MS).toISOString()

type KeyRow = {
  id: string
  name: string
  scope: string
  hash: Uint8Array
  created_at: string
  last_used_at: string | null
  revoked_at: string | null
}

const toKey = (row: KeyRow): ApiKey => ({
  id: row.id,
  name: row.name,
  scope: row.scope as Scope,
  createdAt: row.created_at,
  lastUsedAt: row.last_used_at,
  revokedAt: row.revoked_at
})
