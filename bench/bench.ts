import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Case, casesOf } from './cases.js'
import { exportsOf } from './exports.js'
import { entitiesIn, fill, withDatabase } from './fill.js'
import { load, type Measured, median } from './load.js'
import { newsArticle } from './news.js'
import { type Constant, memoryOf, type Served, startBare, startVerbatim } from './processes.js'
import { bareInsertsPerSecond } from './writes.js'

// What a request costs beside a bare Fastify that returns the same bytes, in one run. Both are loaded in turn, round
// by round, since a machine's speed drifts; medians are quoted. Hot: one address again and again. Cold: addresses at
// random, and nothing kept in memory, so that every answer is read from the database.

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '4000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '2' },
    only: { type: 'string', default: '' },
    keep: { type: 'string' },
    folder: { type: 'string', default: tmpdir() }
  }
})
const articles = Number(values.articles)
const folder = values.keep ?? mkdtempSync(join(values.folder, 'verbatim-bench-'))
const database = join(folder, 'bench.db')
const print = (line: string) => process.stdout.write(`${line}\n`)

const random = (addresses: readonly string[]) => () => addresses[Math.floor(Math.random() * addresses.length)]!

async function answerTo(
  server: Served,
  { addresses, headers = {} }: Case,
  extra: Record<string, string>,
  path: string
) {
  // Asked without a library that would unpack what comes.
  const { request } = await import('node:http')
  return new Promise<Constant>((resolve, reject) => {
    const asked = request(server.url + addresses[0], { headers: { ...headers, ...extra } }, response => {
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('end', () => {
        const told: Record<string, string> = {}
        for (const name of ['content-type', 'content-encoding', 'etag']) {
          const value = response.headers[name]
          if (typeof value === 'string') told[name] = value
        }
        resolve({ path, headers: told, body: Buffer.concat(chunks).toString('base64') })
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}

type Row = {
  name: string
  server: Served
  next: () => string
  headers: Record<string, string>
  goal: number | undefined
  path: string
}

const speed = await fill(database, articles, () => undefined)
print(`${articles} generated articles of eight quotes and twenty mentions, stored at ${speed.toFixed(0)} a second`)
const cases = (await withDatabase(database, casesOf)).filter(({ name }) => name.includes(values.only))
const hot = await startVerbatim(database)
const cold = await startVerbatim(database, '--cache-megabytes', '0')
const rows: Row[] = []
const constants: Constant[] = []
for (const [i, each] of cases.entries()) {
  const constant = await answerTo(cold, each, {}, `/${i}`)
  constants.push(constant)
  const { name, headers = {}, addresses } = each
  const same = () => addresses[0]!
  rows.push({ name: `${name}, hot`, server: hot, next: same, headers, goal: each.hot, path: `/${i}` })
  rows.push({ name: `${name}, cold`, server: cold, next: random(addresses), headers, goal: each.cold, path: `/${i}` })
  if (i === 0) {
    const tag = { 'if-none-match': constant.headers.etag! }
    rows.push({ name: '304 of the same, hot', server: hot, next: same, headers: tag, goal: 90, path: `/${i}` })
    rows.push({ name: '304 of the same, cold', server: cold, next: same, headers: tag, goal: 90, path: `/${i}` })
  }
}
const bare = await startBare(constants)

try {
  print(
    `medians of ${values.rounds} rounds of ${values.seconds} s with 32 connections; µs are processor time a request`
  )
  print(
    `${'what'.padEnd(44)}${'ours/s'.padStart(8)}${'bare/s'.padStart(8)}${'share'.padStart(8)}${'µs'.padStart(7)}${'bare'.padStart(6)}${'share'.padStart(8)}   goal`
  )
  for (const { name, server, next, headers, goal, path } of rows) {
    const ours: Measured[] = []
    const bares: Measured[] = []
    for (let round = 0; round < Number(values.rounds); round++) {
      ours.push(await load(server, next, headers, Number(values.seconds)))
      bares.push(await load(bare, () => path, {}, Number(values.seconds)))
    }
    const [mine, other] = [ours, bares].map(all => median(all.map(({ perSecond }) => perSecond)))
    const [cost, bareCost] = [ours, bares].map(all => median(all.map(({ cost }) => cost ?? Number.NaN)))
    print(
      `${name.padEnd(44)}${mine!.toFixed(0).padStart(8)}${other!.toFixed(0).padStart(8)}${`${((100 * mine!) / other!).toFixed(0)} %`.padStart(8)}${cost!.toFixed(0).padStart(7)}${bareCost!.toFixed(0).padStart(6)}${`${((100 * bareCost!) / cost!).toFixed(0)} %`.padStart(8)}   ${goal ? `≥ ${goal} %` : ''}`
    )
  }
  print(`memory of the server with a full cache: ${memoryOf(hot.pid)?.toFixed(0)} MB`)
} finally {
  for (const server of [hot, cold, bare]) server.stop()
}
for (const path of ['/v1/quotes/export', '/v1/articles/export']) print(await exportsOf(database, path))
const writes = await withDatabase(database, async store => {
  const count = 1000
  let n = 0
  const start = Date.now()
  const write = async () => {
    while (n < count) await store.articles.save(newsArticle(articles + n++, entitiesIn(articles)))
  }
  await Promise.all(Array.from({ length: 64 }, write))
  return (count * 1000) / (Date.now() - start)
})
print(
  `articles created by 64 writers, durable: ${writes.toFixed(0)}/s; a bare insert of one row, durable: ${bareInsertsPerSecond(folder).toFixed(0)}/s`
)
if (!values.keep) rmSync(folder, { recursive: true, force: true })
