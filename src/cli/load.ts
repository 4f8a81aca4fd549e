import { createReadStream, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import type { Saved } from '../storage/store.js'
import { draftReader } from './annotated-draft.js'
import { type Command, UsageError } from './command.js'
import { DATABASE_OPTION, withStoreToFill } from './database.js'
import { progressOn } from './progress.js'

/** So many articles wait to be stored at once: a few transactions full. */
const WAITING_MAX = 512

export const load: Command = {
  usage: `usage: verbatim load [--database FILE] FILE

Reads articles that are annotated already, one JSON object a line, from FILE (- is standard input) and stores them.
A line is the body of POST /v1/articles in its parts, with "annotations" besides; docs/cli.md tells their form.
A line that cannot be read is told of and passed over. What is stored already changes nothing, so that a load that
was broken off is gone on with by starting it again.

An empty database gets its indexes at the end: fill it before a server is started on it.

  --database FILE       the database [VERBATIM_DATABASE]`,
  async run(args, { stdin, stdout, stderr }) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: DATABASE_OPTION })
    const [path, another] = positionals
    if (path === undefined || another !== undefined) throw new UsageError('name one file.')
    const size = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false })?.size
    if (path !== '-' && size === undefined) throw new UsageError(`there is no file ${path}.`)
    const input = path === '-' ? stdin : createReadStream(path)
    const toArticle = draftReader()
    const progress = progressOn(stderr, 'articles')
    const outcomes: Record<Saved['outcome'], number> = { created: 0, revised: 0, unchanged: 0 }
    let [line, done, failed, bytesRead] = [0, 0, 0, 0]

    return withStoreToFill(values.database, async store => {
      const waiting = new Set<Promise<void>>()
      const keep = async (text: string, number: number) => {
        try {
          const { outcome } = await store.articles.save(toArticle(text))
          outcomes[outcome]++
        } catch (error) {
          failed++
          stderr.write(`line ${number}: ${error instanceof Error ? error.message : error}\n`)
        }
        progress.show(++done, size && bytesRead / size)
      }
      for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
        line++
        bytesRead += Buffer.byteLength(text) + 1
        if (!text.trim()) continue
        const kept = keep(text, line).finally(() => waiting.delete(kept))
        waiting.add(kept)
        if (waiting.size >= WAITING_MAX) await waiting.values().next().value
      }
      await Promise.all(waiting)
      progress.end()
      const { created, revised, unchanged } = outcomes
      stdout.write(`${created} created, ${revised} revised, ${unchanged} unchanged, ${failed} refused\n`)
      return failed ? 1 : 0
    })
  }
}
