import { request } from 'node:http'
import { anyOf, type Case, casesOf } from './cases.js'
import { type Ask, type Length, latencies, load, type Measured } from './load.js'
import { type Constant, memoryOf, type Served, startBare, startVerbatim } from './processes.js'
import { least, median, megabytes, most, type Print, row } from './table.js'

type Row = { name: string; server: Served; next: () => Ask; goal: number | undefined; same: Ask }

/** How a beside-measurement is made: so many rounds of so many seconds. */
type Rounds = { rounds: number; seconds: number }

const TOLD = ['content-type', 'content-encoding', 'etag']

/** A program is slow until it has been run for a while: so many requests are made before any is counted. */
const WARMING = 3000

/** So many requests are made one after the other for the times that they take. */
const TIMED = 200

/** The bytes of an answer as they come. */
const constantOf = (server: Served, { path, headers }: Ask, at: string) =>
  new Promise<Constant>((resolve, reject) => {
    const asked = request(server.url + path, { headers }, response => {
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('end', () => {
        const told = TOLD.map(name => [name, response.headers[name]]).filter(([, value]) => value !== undefined)
        resolve({ path: at, headers: Object.fromEntries(told), body: Buffer.concat(chunks).toString('base64') })
      })
    })
    asked.on('error', reject).end()
  })

/** Hot: one request again and again. Cold: any of them, nothing being kept in memory, so that the database is read. */
function rowsOf(cases: readonly Case[], constants: readonly Constant[], hot: Served, cold: Served): Row[] {
  return cases.flatMap(({ name, asks, ...goals }, i) => {
    const [first] = asks as [Ask, ...Ask[]]
    const same = { path: `/${i}`, headers: {} }
    const rows: Row[] = [
      { name: `${name}, hot`, server: hot, next: () => first, goal: goals.hot, same },
      { name: `${name}, cold`, server: cold, next: anyOf(asks), goal: goals.cold, same }
    ]
    if (i > 0) return rows
    const seen = { ...first, headers: { 'if-none-match': constants[i]!.headers.etag! } }
    return [
      ...rows,
      { name: '304 of the same, hot', server: hot, next: () => seen, goal: 90, same },
      { name: '304 of the same, cold', server: cold, next: () => seen, goal: 90, same }
    ]
  })
}

/** Loads two in turn, round by round, since a machine's speed drifts; the medians of each. */
async function inTurn(rounds: Rounds, loads: readonly ((length: Length) => Promise<Measured>)[]): Promise<Measured[]> {
  const measured: Measured[][] = loads.map(() => [])
  for (const each of loads) await each({ amount: WARMING })
  for (let round = 0; round < rounds.rounds; round++) {
    for (const [i, each] of loads.entries()) measured[i]!.push(await each({ duration: rounds.seconds }))
  }
  return measured.map(all => ({
    perSecond: median(all.map(one => one.perSecond)),
    cost: all[0]!.cost === undefined ? undefined : median(all.map(one => one.cost!))
  }))
}

const percent = (part: number) => `${(100 * part).toFixed(0)} %`

/**
 * What a request costs beside a bare Fastify that returns the same bytes, in one run. Goals are held to the processor
 * time that a request takes in the server, which depends neither on who loads it nor on what else the machine does.
 */
export async function beside(database: string, only: string, rounds: Rounds, print: Print) {
  const servers: Served[] = []
  const started = async (starting: Promise<Served>) => {
    const server = await starting
    servers.push(server)
    return server
  }
  try {
    const hot = await started(startVerbatim(database))
    const cold = await started(startVerbatim(database, '--cache-megabytes', '0'))
    const cases = (await casesOf(cold.url)).filter(({ name }) => name.includes(only))
    const read = cases.filter(({ within }) => within === undefined)
    const constants = await Promise.all(read.map(({ asks }, i) => constantOf(cold, asks[0]!, `/${i}`)))
    const bare = await started(startBare(constants))
    print(`medians of ${rounds.rounds} rounds of ${rounds.seconds} s; µs are the server's processor time for a request`)
    print(row('', ['ours/s', 'bare/s', 'share', 'µs', 'bare µs', 'share'], 'goal'))
    for (const { name, server, next, goal, same } of rowsOf(read, constants, hot, cold)) {
      const [ours, other] = (await inTurn(rounds, [
        length => load(server, next, length),
        length => load(bare, () => same, length)
      ])) as [Measured, Measured]
      const speed = ours.perSecond / other.perSecond
      const share = ours.cost && other.cost ? other.cost / ours.cost : speed
      const rates = [ours.perSecond.toFixed(0), other.perSecond.toFixed(0), percent(speed)]
      const costs = [ours.cost?.toFixed(0) ?? '', other.cost?.toFixed(0) ?? '', percent(share)]
      print(row(name, [...rates, ...costs], least(share, goal && goal / 100, percent)))
    }
    for (const { name, asks, within } of cases.filter(({ within }) => within !== undefined)) {
      const { p50, p99 } = await latencies(cold.url, anyOf(asks), TIMED)
      const ms = (time: number) => `${time.toFixed(1)} ms`
      print(row(name, [`p50 ${ms(p50)}`, `p99 ${ms(p99)}`], most(p50, within, ms)))
    }
    const memory = memoryOf(hot.pid)
    if (memory) print(row('memory of the hot server', [megabytes(memory)], most(memory, 400, megabytes)))
  } finally {
    for (const server of servers) server.stop()
  }
}

/** How many times as much two processes answer as one. A third core has to make the requests. */
export async function twoWorkers(database: string, rounds: Rounds, cores: number, print: Print) {
  const cold = ['--cache-megabytes', '0']
  const one = await startVerbatim(database, ...cold)
  const two = await startVerbatim(database, ...cold, '--workers', '2')
  try {
    const [{ asks }] = (await casesOf(one.url)) as [Case]
    const [single, double] = (await inTurn(rounds, [
      length => load(one, anyOf(asks), length),
      length => load(two, anyOf(asks), length)
    ])) as [Measured, Measured]
    const times = double.perSecond / single.perSecond
    const goal = cores > 2 ? least(times, 1.7, x => `${x} ×`) : '≥ 1.7 × (not judged: of two cores one makes the load)'
    print(row('two workers beside one, cold', [`${times.toFixed(2)} ×`], goal))
  } finally {
    one.stop()
    two.stop()
  }
}
