import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Config } from '../config.js'
import { newSecret, writeKey } from '../http/api-key.js'
import { newIds, seedIds } from '../ids.js'
import { openIngest } from '../ingest/ingest.js'
import { openPool } from '../ingest/pool.js'
import type { Prepare } from '../ingest/prepare.js'
import { type Seed, seed } from '../ingest/seed.js'
import { openStore } from '../storage/open.js'
import type { OwnStore, Store } from '../storage/store.js'

/** What answers stand on: the store, and the threads that read texts. One process has it, and it alone writes. */
export type Backend = {
  store: OwnStore
  prepare: Prepare
  /** The admin key that this start made, since there was none; null when there were keys already. */
  adminKey: string | null
  close(): Promise<void>
}

/** So many documents are rendered in one go, so that nobody waits long. */
const RENDERED_TOGETHER = 20

/** Opens the database, seeds an empty one, and makes the first key. Throws when the database cannot be used. */
export async function openBackend(config: Config): Promise<Backend> {
  const clock = () => new Date()
  const ids = { make: newIds(clock) }
  if (config.database !== ':memory:') mkdirSync(dirname(config.database), { recursive: true, mode: 0o700 })
  const store = await openStore({ database: config.database, clock, ids: prefix => ids.make(prefix) })
  const pool = openPool({ threads: config.annotators })
  let closing = false
  const close = async () => {
    closing = true
    await pool.close()
    await store.close()
  }
  try {
    if (config.seed !== 'false' && (await store.changes.latest()) === 0) {
      ids.make = seedIds()
      await seedStore(store, config.seed)
      ids.make = newIds(clock)
    }
    const adminKey = (await store.keys.list()).length === 0 ? await createAdminKey(store) : null
    const render = async () => {
      while (!closing && (await store.documents.renderStale(RENDERED_TOGETHER)) === RENDERED_TOGETHER);
    }
    // Reads are right without; what goes wrong here goes wrong for the next write too, and is told then.
    render().catch(() => undefined)
    return { store, prepare: pool.prepare, adminKey, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Gives an empty database its first articles, in a thread that ends with the work. */
async function seedStore(store: Store, from: Seed): Promise<void> {
  const pool = openPool({ threads: 1 })
  try {
    await seed({ from, ingest: openIngest({ store, prepare: pool.prepare }), decisions: store.decisions })
  } finally {
    await pool.close()
  }
}

async function createAdminKey(store: Store): Promise<string> {
  const { secret, hash } = newSecret()
  const { id } = await store.keys.create({ name: 'first admin', scope: 'admin', hash })
  return writeKey(id, secret)
}
