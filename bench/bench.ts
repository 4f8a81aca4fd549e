import { type ChildProcess, fork, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import autocannon from 'autocannon'
import { newIds } from '../src/ids.js'
import { openIngest } from '../src/ingest/ingest.js'
import { prepare } from '../src/ingest/prepare.js'
import { openStore } from '../src/storage/open.js'
import { story } from './stories.js'

// Requests a second of the server beside those of a bare Fastify that returns the same bytes, in one run.
// The two are loaded in turn, round by round, since a machine's speed drifts; the medians of the rounds are quoted.

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '2' }
  }
})
const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
const database = join(folder, 'bench.db')

const CASES = [
  { name: 'article with quotes and entities', method: 'GET', path: '/v1/articles/:article?include=quotes,entities' },
  { name: 'list of 20 articles', method: 'GET', path: '/v1/articles?limit=20' },
  { name: 'quotes of a speaker', method: 'GET', path: '/v1/entities/:speaker/quotes' },
  { name: 'search', method: 'GET', path: '/v1/search?q=harbour' },
  { name: 'analyze', method: 'POST', path: '/v1/analyze' }
] as const

async function fill(): Promise<{ article: string; speaker: string }> {
  const clock = () => new Date()
  const store = await openStore({ database, clock, ids: newIds(clock) })
  const ingest = openIngest({ store, prepare: async raw => prepare(raw) })
  const metadata = {
    externalId: null,
    url: null,
    publisher: 'Bench',
    section: null,
    topics: null,
    publishedAt: null,
    publishedPrecision: null,
    publishedInferred: false,
    language: null
  }
  let article = ''
  for (let n = 0; n < Number(values.articles); n++) {
    const bytes = new TextEncoder().encode(story(n))
    article = (await ingest({ metadata, content: { format: 'text', bytes, story: false } })).slug
  }
  const [speaker] = (await store.entities.list({ limit: 1, sort: '-quoteCount' })).data
  await store.close()
  return { article, speaker: speaker!.slug }
}

async function startServer(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['bin/verbatim.js', 'serve', '--port', '0', '--database', database])
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', code => reject(new Error(`the server ended with ${code}`)))
    child.stderr.on('data', data => process.stderr.write(data))
    let printed = ''
    child.stdout.on('data', data => {
      printed += data
      const found = /API\s+(http:\S+)\/v1/.exec(printed)
      if (found) resolve(found[1]!)
    })
  })
  return { child, url }
}

const load = async (url: string, method: 'GET' | 'POST', body: string | undefined): Promise<number> => {
  const result = await autocannon({
    url,
    method,
    connections: 32,
    duration: Number(values.seconds),
    ...(body === undefined ? {} : { body, headers: { 'content-type': 'application/json' } })
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} not 2xx, ${result.errors} errors`)
  return result.requests.average
}

const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!

const names = await fill()
const server = await startServer()
const cases = CASES.map(({ name, method, path }) => ({
  name,
  method,
  path: path.replace(':article', names.article).replace(':speaker', names.speaker),
  body: method === 'POST' ? JSON.stringify({ text: story(1) }) : undefined
}))
const answers = []
for (const { method, path, body } of cases) {
  const response = await fetch(server.url + path, {
    method,
    ...(body === undefined ? {} : { body, headers: { 'content-type': 'application/json' } })
  })
  answers.push({ method, path, type: response.headers.get('content-type')!, body: await response.text() })
}
const bare = fork(new URL('bare.ts', import.meta.url), { execArgv: ['--import', 'tsx'] })
bare.send(answers)
const { url: bareUrl } = await new Promise<{ url: string }>(resolve => bare.once('message', resolve as never))

try {
  process.stdout.write(`${values.articles} articles, medians of ${values.rounds} rounds of ${values.seconds} s each\n`)
  for (const { name, method, path, body } of cases) {
    const ours: number[] = []
    const bares: number[] = []
    for (let round = 0; round < Number(values.rounds); round++) {
      ours.push(await load(server.url + path, method, body))
      bares.push(await load(bareUrl + path, method, body))
    }
    const ratio = (100 * median(ours)) / median(bares)
    process.stdout.write(
      `${name.padEnd(34)}${median(ours).toFixed(0).padStart(8)}/s   bare ${median(bares).toFixed(0).padStart(8)}/s   ${ratio.toFixed(1).padStart(5)} %\n`
    )
  }
} finally {
  server.child.kill('SIGTERM')
  bare.kill()
  rmSync(folder, { recursive: true, force: true })
}
