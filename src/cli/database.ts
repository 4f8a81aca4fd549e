import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { readConfig } from '../config.js'
import { newIds } from '../ids.js'
import { openStore, openToFill } from '../storage/open.js'
import type { Store } from '../storage/store.js'

/** The option with which a command names its database. */
export const DATABASE_OPTION = { database: { type: 'string' } } as const

type Work<T> = (store: Store) => Promise<T>

const withOpened =
  (open: typeof openStore) =>
  async <T>(database: string | undefined, work: Work<T>): Promise<T> => {
    const path = readConfig(undefined, { database }).database
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    const clock = () => new Date()
    const store = await open({ database: path, clock, ids: newIds(clock) })
    try {
      return await work(store)
    } finally {
      await store.close()
    }
  }

/**
 * Opens the database that `--database` or the settings name, brings it to the newest schema, and closes it when the
 * work is done or has failed.
 */
export const withStore = withOpened(openStore)

/** The same for work that puts many articles into the database, and does nothing else. */
export const withStoreToFill = withOpened(openToFill)
