import closeWithGrace from 'close-with-grace'
import type { Config } from './config.js'
import { problem } from './model/problem.js'
import { openBackend } from './server/backend.js'
import { openFrontend } from './server/frontend.js'
import { startWorkers } from './server/workers.js'

/** A server that runs. */
export type Running = {
  url: string
  /** The admin key that this start made, since there was none; null when there were keys already. */
  adminKey: string | null
  /** Finishes what is in flight and closes everything. */
  close(): Promise<void>
}

/**
 * Wires the server together and starts it: in this process, or, with several `workers`, with this process as the one
 * that writes. Throws when the database cannot be used or the address is taken.
 */
export async function start(config: Config): Promise<Running> {
  if (config.workers > 1 && config.database === ':memory:') {
    throw problem('conflict', 'Several workers need a database in a file: each would have a memory of its own.')
  }
  const backend = await openBackend(config)
  try {
    const { url, close } = config.workers > 1 ? await startWorkers(config, backend) : await answerHere(config, backend)
    return {
      url,
      adminKey: backend.adminKey,
      close: async () => {
        await close()
        await backend.close()
      }
    }
  } catch (error) {
    await backend.close()
    throw error
  }
}

async function answerHere(...[config, backend]: Parameters<typeof openFrontend>) {
  const { url, app } = await openFrontend(config, backend)
  return { url, close: () => app.close() }
}

/** Closes the server when the process is asked to stop; the process ends with 0 once all is closed. */
export const closeOnSignal = ({ close }: Running) =>
  closeWithGrace({ delay: 10_000 }, async ({ err }) => {
    if (err) process.stderr.write(`${err.stack}\n`)
    await close()
  })
