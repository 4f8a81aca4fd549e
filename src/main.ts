import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import closeWithGrace from 'close-with-grace'
import type { FastifyInstance } from 'fastify'
import type { Config } from './config.js'
import { newSecret, writeKey } from './http/api-key.js'
import { buildApp } from './http/app.js'
import { readExamples } from './http/openapi/examples-file.js'
import { newIds, seedIds } from './ids.js'
import { openAnalyze } from './ingest/analyze.js'
import { openIngest } from './ingest/ingest.js'
import { openPool } from './ingest/pool.js'
import { type Seed, seed } from './ingest/seed.js'
import { problem } from './model/problem.js'
import { openStore } from './storage/open.js'
import type { Store } from './storage/store.js'

/** A server that runs. */
export type Running = {
  url: string
  app: FastifyInstance
  /** The admin key that this start made, since there was none; null when there were keys already. */
  adminKey: string | null
  /** Finishes what is in flight and closes everything. */
  close(): Promise<void>
}

/** Wires the server together and starts it. Throws when the database cannot be used or the address is taken. */
export async function start(config: Config): Promise<Running> {
  const clock = () => new Date()
  const ids = { make: newIds(clock) }
  if (config.database !== ':memory:') mkdirSync(dirname(config.database), { recursive: true, mode: 0o700 })
  const store = await openStore({ database: config.database, clock, ids: prefix => ids.make(prefix) })
  const pool = openPool({ threads: config.annotators })
  const close = async () => {
    await pool.close()
    await store.close()
  }
  try {
    const ingest = openIngest({ store, prepare: pool.prepare })
    const analyze = openAnalyze({ prepare: pool.prepare })
    if (config.seed !== 'false' && (await store.changes.latest()) === 0) {
      ids.make = seedIds()
      await seedStore(store, config.seed)
      ids.make = newIds(clock)
    }
    const adminKey = (await store.keys.list()).length === 0 ? await createAdminKey(store) : null
    const app = await buildApp({
      store,
      ingest,
      analyze,
      logger: { level: config.logLevel },
      examples: readExamples(),
      publicUrl: config.publicUrl,
      hotBytes: config.cacheMegabytes * 1024 * 1024
    })
    app.addHook('onClose', close)
    const url = await listen(app, config)
    return { url, app, adminKey, close: () => app.close() }
  } catch (error) {
    await close()
    throw error
  }
}

/** Gives an empty database its first articles, in a thread that ends with the work. */
async function seedStore(store: Store, from: Seed): Promise<void> {
  const pool = openPool({ threads: 1 })
  try {
    await seed({ from, ingest: openIngest({ store, prepare: pool.prepare }) })
  } finally {
    await pool.close()
  }
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    return await app.listen({ host, port })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw problem('unavailable', `The server cannot listen on ${host}, port ${port}: ${reason}.`, [], { cause })
  }
}

async function createAdminKey(store: Store): Promise<string> {
  const { secret, hash } = newSecret()
  const { id } = await store.keys.create({ name: 'first admin', scope: 'admin', hash })
  return writeKey(id, secret)
}

/** Closes the server when the process is asked to stop; the process ends with 0 once all is closed. */
export const closeOnSignal = ({ app, close }: Running) =>
  closeWithGrace({ delay: 10_000 }, async ({ err }) => {
    if (err) app.log.fatal(err)
    await close()
  })
