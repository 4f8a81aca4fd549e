import cluster, { type Worker } from 'node:cluster'
import { fileURLToPath } from 'node:url'
import type { Config } from '../config.js'
import { problem } from '../model/problem.js'
import type { Backend } from './backend.js'
import { type Served, serveCalls } from './calls.js'

/** What a worker is told. */
export type Order = { order: 'start'; config: Config } | { order: 'close' }

const CLOSE: Order = { order: 'close' }

/** What a worker tells. */
export type Report = { report: 'up' } | { report: 'ready'; url: string } | { report: 'failed'; detail: string }

/** Processes that answer requests; they read the database themselves and leave all writing to this one. */
export type Workers = { url: string; close(): Promise<void> }

/** A worker that ended is replaced after so long, so that one that cannot live does not take all time. */
const REPLACED_AFTER_MS = 200

const isReport = (message: unknown): message is Report =>
  typeof message === 'object' && message !== null && 'report' in message

/** What the backend does for workers: it reads texts, and does all writing. */
const servedBy = ({ store, prepare }: Pick<Backend, 'store' | 'prepare'>) =>
  ({
    prepare,
    save: store.articles.save,
    delete: store.articles.delete,
    decide: store.decisions.make,
    undo: store.decisions.undo,
    createKey: store.keys.create,
    revokeKey: store.keys.revoke,
    touchKey: store.keys.touch
  }) satisfies Served

/** What workers can call for. */
export type ServedByBackend = ReturnType<typeof servedBy>

/**
 * Starts as many processes as the settings say, all at one address, and replaces those that end. Throws `unavailable`
 * when the first ones cannot start.
 */
export async function startWorkers(config: Config, backend: Backend): Promise<Workers> {
  cluster.setupPrimary({ exec: fileURLToPath(new URL('./worker.js', import.meta.url)), serialization: 'advanced' })
  const served = servedBy(backend)
  const alive = new Set<Worker>()
  let closing = false

  const start = () =>
    new Promise<string>((resolve, reject) => {
      const worker = cluster.fork()
      alive.add(worker)
      const send = (message: unknown) => {
        if (worker.isConnected()) worker.send(message as object)
      }
      const channel = { send, onMessage: (listen: (message: unknown) => void) => void worker.on('message', listen) }
      serveCalls(channel, served, error => process.stderr.write(`${error instanceof Error ? error.stack : error}\n`))
      let isReady = false
      worker.on('message', message => {
        if (!isReport(message)) return
        // What is sent before a process listens is lost.
        if (message.report === 'up') return send((closing ? CLOSE : { order: 'start', config }) satisfies Order)
        if (message.report === 'failed') {
          send(CLOSE)
          return reject(problem('unavailable', message.detail))
        }
        isReady = true
        resolve(message.url)
      })
      worker.once('exit', code => {
        alive.delete(worker)
        reject(problem('unavailable', `A process that answers requests ended with ${code} before it was ready.`))
        if (isReady && !closing) setTimeout(replace, REPLACED_AFTER_MS)
      })
    })

  const replace = () => {
    if (closing) return
    start().catch(error => {
      process.stderr.write(`${error.message}\n`)
      setTimeout(replace, 10 * REPLACED_AFTER_MS)
    })
  }

  const close = async () => {
    closing = true
    const ended = [...alive].map(worker => new Promise<void>(resolve => worker.once('exit', () => resolve())))
    for (const worker of alive) if (worker.isConnected()) worker.send(CLOSE)
    await Promise.all(ended)
  }

  try {
    // The first one settles the port when any is good; the others take the same.
    const url = await start()
    await Promise.all(Array.from({ length: config.workers - 1 }, start))
    return { url, close }
  } catch (error) {
    await close()
    throw error
  }
}
