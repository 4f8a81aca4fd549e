import { Piscina } from 'piscina'
import { problem } from '../model/problem.js'
import type { Prepare } from './prepare.js'

/** Threads that prepare texts beside the server's own, so that no reader waits for an import. */
export type Pool = { prepare: Prepare; close(): Promise<void> }

/** How many texts may wait for each thread before more are refused. */
const WAITING_PER_THREAD = 32

/** Starts with no thread; one comes with the first text, up to `threads` of them, and goes when idle. */
export function openPool({ threads }: { threads: number }): Pool {
  const pool = new Piscina({
    filename: new URL('./prepare-worker.js', import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    maxQueue: threads * WAITING_PER_THREAD,
    idleTimeout: 60_000
  })
  return {
    async prepare(raw) {
      if (pool.queueSize >= threads * WAITING_PER_THREAD) {
        throw problem('overloaded', 'Too many texts are waiting to be read. Try again in a few seconds.')
      }
      return pool.run(raw)
    },
    close: () => pool.close()
  }
}
