import { request } from 'node:http'
import { type Case, casesOf } from './cases.js'
import { load, type Measured, median } from './load.js'
import { type Constant, memoryOf, type Served, startBare, startVerbatim } from './processes.js'

type Row = {
  name: string
  server: Served
  next: () => string
  headers: Record<string, string>
  goal: number | undefined
  /** Where the yardstick gives the same bytes. */
  path: string
}

const TOLD = ['content-type', 'content-encoding', 'etag']

const random = (addresses: readonly string[]) => () => addresses[Math.floor(Math.random() * addresses.length)]!

/** The bytes of an answer as they come. */
const constantOf = (server: Served, { addresses, headers = {} }: Case, path: string) =>
  new Promise<Constant>((resolve, reject) => {
    const asked = request(server.url + addresses[0], { headers }, response => {
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('end', () => {
        const told = TOLD.map(name => [name, response.headers[name]]).filter(([, value]) => value !== undefined)
        resolve({ path, headers: Object.fromEntries(told), body: Buffer.concat(chunks).toString('base64') })
      })
    })
    asked.on('error', reject).end()
  })

function rowsOf(cases: readonly Case[], constants: readonly Constant[], hot: Served, cold: Served): Row[] {
  return cases.flatMap(({ name, addresses, headers = {}, ...goals }, i) => {
    const path = `/${i}`
    const same = () => addresses[0]!
    const rows: Row[] = [
      { name: `${name}, hot`, server: hot, next: same, headers, goal: goals.hot, path },
      { name: `${name}, cold`, server: cold, next: random(addresses), headers, goal: goals.cold, path }
    ]
    if (i > 0) return rows
    const seen = { 'if-none-match': constants[i]!.headers.etag! }
    return [
      ...rows,
      { name: '304 of the same, hot', server: hot, next: same, headers: seen, goal: 90, path },
      { name: '304 of the same, cold', server: cold, next: same, headers: seen, goal: 90, path }
    ]
  })
}

const line = (name: string, cells: readonly (string | number)[], goal = '') =>
  `${name.padEnd(40)}${cells.map(cell => String(cell).padStart(9)).join('')}   ${goal}`

/**
 * What a request costs beside a bare Fastify that returns the same bytes, in one run. Both are loaded in turn, round by
 * round, since a machine's speed drifts; medians are quoted. Hot: one address again and again. Cold: addresses at
 * random, and nothing kept in memory, so that every answer is read from the database.
 */
export async function beside(
  database: string,
  { rounds, seconds, only }: { rounds: number; seconds: number; only: string },
  print: (line: string) => void
) {
  const hot = await startVerbatim(database)
  const cold = await startVerbatim(database, '--cache-megabytes', '0')
  const servers = [hot, cold]
  try {
    const cases = (await casesOf(cold.url)).filter(({ name }) => name.includes(only))
    const constants = await Promise.all(cases.map((each, i) => constantOf(cold, each, `/${i}`)))
    const bare = await startBare(constants)
    servers.push(bare)
    print(`medians of ${rounds} rounds of ${seconds} s with 32 connections; µs are processor time a request`)
    print(line('', ['ours/s', 'bare/s', 'share', 'µs', 'bare µs', 'share'], 'goal'))
    for (const { name, server, next, headers, goal, path } of rowsOf(cases, constants, hot, cold)) {
      const ours: Measured[] = []
      const bares: Measured[] = []
      // A program is slow until it has been run for a while.
      await load(server, next, headers, 1)
      await load(bare, () => path, {}, 1)
      for (let round = 0; round < rounds; round++) {
        ours.push(await load(server, next, headers, seconds))
        bares.push(await load(bare, () => path, {}, seconds))
      }
      const middle = (all: Measured[], of: 'perSecond' | 'cost') => median(all.map(one => one[of] ?? Number.NaN))
      const [mine, other] = [middle(ours, 'perSecond'), middle(bares, 'perSecond')]
      const [cost, bareCost] = [middle(ours, 'cost'), middle(bares, 'cost')]
      const share = (part: number) => `${(100 * part).toFixed(0)} %`
      const cells = [mine.toFixed(0), other.toFixed(0), share(mine / other)]
      print(
        line(name, [...cells, cost.toFixed(0), bareCost.toFixed(0), share(bareCost / cost)], goal ? `≥ ${goal} %` : '')
      )
    }
    print(`memory of the server that keeps answers: ${memoryOf(hot.pid)?.toFixed(0)} MB`)
  } finally {
    for (const server of servers) server.stop()
  }
}
