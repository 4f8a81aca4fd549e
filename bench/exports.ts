import { get } from 'node:http'
import { processorTime, startVerbatim } from './processes.js'
import { least, type Print, row } from './table.js'

/** So many times an export is taken; the median is told. */
const ROUNDS = 3

/** Takes an answer as fast as it comes, and counts its lines. */
const take = (url: string) =>
  new Promise<{ lines: number }>((resolve, reject) => {
    get(url, answer => {
      let lines = 0
      answer.on('data', (chunk: Buffer) => {
        for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++
      })
      answer.on('end', () => resolve({ lines }))
      answer.on('error', reject)
    }).on('error', reject)
  })

/** Exports, with the lines a second that each is to have. */
const EXPORTS = [
  { path: '/v1/quotes/export', goal: 50_000 },
  { path: '/v1/articles/export', goal: undefined }
]

/** How many lines a second the exports of a server in a process of its own have, and what each line costs it. */
export async function exportsOf(database: string, print: Print): Promise<void> {
  const server = await startVerbatim(database)
  try {
    for (const { path, goal } of EXPORTS) {
      const rounds: { perSecond: number; cost: number }[] = []
      for (let round = 0; round < ROUNDS; round++) {
        const before = processorTime(server.pid)
        const start = performance.now()
        const { lines } = await take(server.url + path)
        const seconds = (performance.now() - start) / 1000
        const cost = ((processorTime(server.pid) ?? Number.NaN) - (before ?? Number.NaN)) * 1000
        rounds.push({ perSecond: lines / seconds, cost: cost / lines })
      }
      const { perSecond, cost } = rounds.sort((a, b) => a.perSecond - b.perSecond)[ROUNDS >> 1]!
      const cells = [perSecond.toFixed(0), '', '', cost.toFixed(1)]
      print(
        row(
          `lines of ${path}`,
          cells,
          least(perSecond, goal, lines => `${lines}/s`)
        )
      )
    }
  } finally {
    server.stop()
  }
}
