import { statfsSync } from 'node:fs'
import { join } from 'node:path'
import { anyOf, casesOf } from './cases.js'
import { fill } from './fill.js'
import { latencies } from './load.js'
import { memoryOf, startVerbatim } from './processes.js'
import { judged, megabytes, most, type Print, row } from './table.js'

/** What an article takes on disk with all that is found in it, its documents and every index. Measured. */
const BYTES_AN_ARTICLE = 105_000

/** So many requests are made for each figure, one after the other. */
const REQUESTS = 400

const bar = (done: number, all: number, rate: number) =>
  `\r${'█'.repeat(Math.round((30 * done) / all)).padEnd(30, '·')} ${done} of ${all} articles, ${rate.toFixed(0)} a second `

/**
 * How long reads take from databases of several sizes, nothing being kept in memory. Goals are held to the smallest one.
 * A load that was broken off is gone on with when the folder is kept.
 */
export async function scale(folder: string, sizes: readonly number[], print: Print) {
  const { bavail, bsize } = statfsSync(folder)
  const needed = sizes.reduce((sum, size) => sum + size, 0) * BYTES_AN_ARTICLE
  if (bavail * bsize < needed) throw new Error(`${folder} has no room for ${(needed / 1e9).toFixed(0)} GB.`)
  const first = new Map<string, { p50: number; p99: number }>()
  for (const size of sizes) {
    const database = join(folder, `${size}.db`)
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
      for (const { name, asks, within, growth = 1.5 } of await casesOf(server.url)) {
        const { p50, p99 } = await latencies(server.url, anyOf(asks), REQUESTS)
        const before = first.get(name)
        if (!before) first.set(name, { p50, p99 })
        const ms = (time: number) => `${time.toFixed(2)} ms`
        const times = (figure: number) => `${figure.toFixed(2)} ×`
        const grown = before ? [times(p50 / before.p50), times(p99 / before.p99)] : []
        const isFlat = before && p50 <= growth * before.p50 && p99 <= (growth + 0.5) * before.p99
        const flat = before ? judged(isFlat === true, `p50 ≤ ${growth} ×, p99 ≤ ${growth + 0.5} ×`) : ''
        const goal = within === undefined ? flat : most(p50, within, ms)
        print(row(name, [ms(p50), ms(p99), ...grown], goal))
      }
      const memory = memoryOf(server.pid)
      if (memory) print(row('memory', [megabytes(memory)], most(memory, 400, megabytes)))
    } finally {
      server.stop()
    }
  }
}
