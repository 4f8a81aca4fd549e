import { get } from 'node:http'
import { processorTime, startVerbatim } from './processes.js'

/** So many times an export is taken; the median is told. */
const ROUNDS = 3

/** Takes an answer as fast as it comes, and counts its lines and bytes. */
const take = (url: string) =>
  new Promise<{ lines: number; bytes: number }>((resolve, reject) => {
    get(url, answer => {
      let lines = 0
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++
      })
      answer.on('end', () => resolve({ lines, bytes }))
      answer.on('error', reject)
    }).on('error', reject)
  })

/** How many lines a second an export of a server in a process of its own has, and what each costs that process. */
export async function exportsOf(database: string, path: string): Promise<string> {
  const server = await startVerbatim(database)
  try {
    const rounds: { perSecond: number; line: string }[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const before = processorTime(server.pid)
      const start = performance.now()
      const { lines, bytes } = await take(server.url + path)
      const seconds = (performance.now() - start) / 1000
      const cost = ((processorTime(server.pid) ?? Number.NaN) - (before ?? Number.NaN)) * 1000
      const [perSecond, megabytes] = [lines / seconds, bytes / seconds / 1e6]
      const each = `${(cost / lines).toFixed(1)} µs of processor time each`
      rounds.push({
        perSecond,
        line: `${path}: ${perSecond.toFixed(0)} of ${lines} lines a second, ${megabytes.toFixed(0)} MB/s, ${each}`
      })
    }
    return rounds.sort((a, b) => a.perSecond - b.perSecond)[ROUNDS >> 1]!.line
  } finally {
    server.stop()
  }
}
