import type { Config } from '../config.js'
import { newIds } from '../ids.js'
import type { Prepare } from '../ingest/prepare.js'
import { openStore } from '../storage/open.js'
import type { OwnStore, Reads, Store } from '../storage/store.js'
import { type Channel, caller } from './calls.js'
import { type Frontend, openFrontend } from './frontend.js'
import type { Order, Report, ServedByBackend } from './workers.js'

// A process that answers requests. It reads the database itself; the process that started it does all writing, so that
// writes that come through different workers share their transactions, and no reader waits for a disk.

const channel: Channel = {
  send: message => void process.send?.(message),
  onMessage: listen => void process.on('message', listen)
}
const call = caller<ServedByBackend>(channel)

const isOrder = (message: unknown): message is Order =>
  typeof message === 'object' && message !== null && 'order' in message

/** A store that reads here, and whose writes are done elsewhere. */
const writingElsewhere = (reads: Reads): Store => ({
  ...reads,
  articles: {
    ...reads.articles,
    save: article => call('save', article),
    delete: (id, revision) => call('delete', id, revision)
  },
  decisions: {
    ...reads.decisions,
    make: (draft, decidedBy) => call('decide', draft, decidedBy),
    undo: id => call('undo', id)
  },
  keys: {
    ...reads.keys,
    create: key => call('createKey', key),
    revoke: id => call('revokeKey', id),
    touch: id => call('touchKey', id)
  }
})

const prepare: Prepare = raw => call('prepare', raw)

let frontend: Frontend | undefined
let store: OwnStore | undefined
let starting: Promise<void> | undefined

async function start(config: Config) {
  try {
    const clock = () => new Date()
    store = await openStore({ database: config.database, clock, ids: newIds(clock) })
    frontend = await openFrontend(config, { store: writingElsewhere(store), prepare })
    channel.send({ report: 'ready', url: frontend.url } satisfies Report)
  } catch (error) {
    channel.send({ report: 'failed', detail: error instanceof Error ? error.message : String(error) } satisfies Report)
  }
}

async function close() {
  await starting
  await frontend?.app.close()
  await store?.close()
  if (process.connected) process.disconnect()
}

channel.onMessage(message => {
  if (!isOrder(message)) return
  if (message.order === 'start') starting = start(message.config)
  else close()
})

// A terminal sends its signals to all processes; this one ends when the one that started it says so, or is gone.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})

channel.send({ report: 'up' } satisfies Report)
