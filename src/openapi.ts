import { readFileSync } from 'node:fs'
import { newSecret, writeKey } from './http/api-key.js'
import { buildApp } from './http/app.js'
import { collectExamples } from './http/openapi/collect-examples.js'
import { openApiDocument } from './http/openapi/document.js'
import type { ExampleRequests } from './http/openapi/examples.js'
import { seedIds } from './ids.js'
import { openAnalyze } from './ingest/analyze.js'
import { openIngest } from './ingest/ingest.js'
import { prepare } from './ingest/prepare.js'
import { seed } from './ingest/seed.js'
import { openStore } from './storage/open.js'

const REQUESTS_FILE = new URL('../openapi/requests.json', import.meta.url)

/** The time on the clock of the server whose answers are the examples. */
const EXAMPLE_TIME = new Date('2026-01-01T12:00:00Z')

const read = <T>(file: URL): T => JSON.parse(readFileSync(file, 'utf8')) as T

const write = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/**
 * Makes the OpenAPI document and its examples anew: seeds a server in memory, sends it the requests of
 * `openapi/requests.json`, and keeps its answers. The same code gives the same bytes.
 */
export async function buildDocument(): Promise<{ document: string; examples: string }> {
  const store = await openStore({ database: ':memory:', clock: () => EXAMPLE_TIME, ids: seedIds() })
  const here = async (raw: Parameters<typeof prepare>[0]) => prepare(raw)
  const ingest = openIngest({ store, prepare: here })
  const analyze = openAnalyze({ prepare: here })
  await seed({ from: 'demo', ingest, decisions: store.decisions })
  const { secret, hash } = newSecret()
  const { id } = await store.keys.create({ name: 'examples', scope: 'admin', hash })

  const asked = await buildApp({ store, ingest, analyze })
  await asked.ready()
  const examples = await collectExamples(asked, read<ExampleRequests>(REQUESTS_FILE), writeKey(id, secret))
  await asked.close()
  const app = await buildApp({ store, ingest, analyze, examples })
  await app.ready()
  const document = openApiDocument(app)
  await app.close()
  await store.close()
  return { document: write(document), examples: write(examples) }
}
