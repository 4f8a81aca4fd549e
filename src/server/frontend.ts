import { lookup } from 'node:dns/promises'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.js'
import { buildApp } from '../http/app.js'
import { readExamples } from '../http/openapi/examples-file.js'
import { listenBeside } from '../http/server.js'
import { openAnalyze } from '../ingest/analyze.js'
import { openIngest } from '../ingest/ingest.js'
import type { Prepare } from '../ingest/prepare.js'
import { problem } from '../model/problem.js'
import type { Store } from '../storage/store.js'

/** The API that listens at an address. */
export type Frontend = { url: string; app: FastifyInstance }

/** Answers requests on a store, and with what reads texts. Throws `unavailable` when the address is taken. */
export async function openFrontend(
  config: Config,
  { store, prepare }: { store: Store; prepare: Prepare }
): Promise<Frontend> {
  const app = await buildApp({
    store,
    ingest: openIngest({ store, prepare }),
    analyze: openAnalyze({ prepare }),
    logger: { level: config.logLevel },
    examples: readExamples(),
    publicUrl: config.publicUrl,
    corsOrigins: config.corsOrigins,
    hotBytes: config.cacheMegabytes * 1024 * 1024
  })
  return { url: await listen(app, config), app }
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    const url = await app.listen({ host, port })
    // This name has an address of each version of the protocol, and Fastify sees to the second for its own servers alone.
    if (host === 'localhost') {
      const addresses = (await lookup(host, { all: true })).map(({ address }) => address)
      await listenBeside(app.server, addresses)
    }
    return url
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw problem('unavailable', `The server cannot listen on ${host}, port ${port}: ${reason}.`, [], { cause })
  }
}
