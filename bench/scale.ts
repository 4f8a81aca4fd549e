import { statfsSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { casesOf } from './cases.js'
import { fill } from './fill.js'
import { memoryOf, startVerbatim } from './processes.js'

/** What an article takes on disk with all that is found in it, its documents and every index. Measured. */
const BYTES_AN_ARTICLE = 110_000

/** So many requests are made for each figure, one after the other. */
const REQUESTS = 400

/** The time that each of many reads takes, in milliseconds: the middle one, and the one that 99 of 100 do not pass. */
async function latencies(server: string, addresses: readonly string[], headers: Record<string, string>) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const once = (path: string) =>
    new Promise<void>((resolve, reject) => {
      const asked = request(server + path, { agent, headers }, response => {
        if (response.statusCode !== 200) reject(new Error(`${path}: ${response.statusCode}`))
        response.on('end', resolve).resume()
      })
      asked.on('error', reject).end()
    })
  const times: number[] = []
  for (let i = 0; i < REQUESTS + 20; i++) {
    const path = addresses[Math.floor(Math.random() * addresses.length)]!
    const start = performance.now()
    await once(path)
    if (i >= 20) times.push(performance.now() - start)
  }
  agent.destroy()
  times.sort((a, b) => a - b)
  return { p50: times[times.length >> 1]!, p99: times[Math.floor(times.length * 0.99)]! }
}

const bar = (done: number, all: number, rate: number) =>
  `\r${'█'.repeat(Math.round((30 * done) / all)).padEnd(30, '·')} ${done} of ${all} articles, ${rate.toFixed(0)} a second `

/**
 * How long reads take from databases of several sizes, nothing being kept in memory. The same database grows from one
 * size to the next; a load that was broken off is gone on with when the folder is kept.
 */
export async function scale(database: string, folder: string, sizes: readonly number[], print: (line: string) => void) {
  const { bavail, bsize } = statfsSync(folder)
  const needed = Math.max(...sizes) * BYTES_AN_ARTICLE
  if (bavail * bsize < needed) throw new Error(`${folder} has no room for ${(needed / 1e9).toFixed(0)} GB.`)
  const first = new Map<string, number>()
  for (const size of sizes) {
    const start = Date.now()
    let begun: number | undefined
    const speed = await fill(database, size, done => {
      begun ??= done
      process.stderr.write(bar(done, size, ((done - begun) * 1000) / (Date.now() - start)))
    })
    process.stderr.write('\n')
    print(`${size} articles, the last of them stored at ${speed.toFixed(0)} a second`)
    const server = await startVerbatim(database, '--cache-megabytes', '0')
    try {
      for (const { name, addresses, headers = {}, growth = 1.5 } of await casesOf(server.url)) {
        const { p50, p99 } = await latencies(server.url, addresses, headers)
        const before = first.get(name)
        if (before === undefined) first.set(name, p50)
        const grown = before ? `${(p50 / before).toFixed(2)} × (at most ${growth})` : ''
        print(
          `  ${name.padEnd(36)}p50 ${p50.toFixed(2).padStart(6)} ms   p99 ${p99.toFixed(2).padStart(6)} ms   ${grown}`
        )
      }
      print(`  memory ${memoryOf(server.pid)?.toFixed(0)} MB`)
    } finally {
      server.stop()
    }
  }
}
