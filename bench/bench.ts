import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { beside } from './beside.js'
import { exportsOf } from './exports.js'
import { fill } from './fill.js'
import { scale } from './scale.js'
import { articlesPerSecond, bareInsertsPerSecond } from './writes.js'

// npm run bench -- [--articles N] [--rounds N] [--seconds N] [--only WORDS]
// npm run bench -- --scale [--sizes 1000,100000,1000000]
// --folder says where the database is made and deleted afterwards, --keep where it is made and left.

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '4000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '2' },
    only: { type: 'string', default: '' },
    scale: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '1000,100000,1000000' },
    keep: { type: 'string' },
    folder: { type: 'string', default: tmpdir() }
  }
})
const folder = values.keep ?? mkdtempSync(join(values.folder, 'verbatim-bench-'))
mkdirSync(folder, { recursive: true })
const database = join(folder, 'bench.db')
const print = (line: string) => void process.stdout.write(`${line}\n`)

try {
  if (values.scale) {
    await scale(database, folder, values.sizes.split(',').map(Number), print)
  } else {
    const articles = Number(values.articles)
    await fill(database, articles, () => undefined)
    print(`${articles} generated articles of eight quotes and twenty mentions`)
    await beside(database, { rounds: Number(values.rounds), seconds: Number(values.seconds), only: values.only }, print)
    for (const path of ['/v1/quotes/export', '/v1/articles/export']) print(await exportsOf(database, path))
    const written = await articlesPerSecond(database, articles)
    const rows = bareInsertsPerSecond(folder)
    print(
      `articles stored by 64 writers: ${written.toFixed(0)}/s; a bare insert of one row: ${rows.toFixed(0)}/s; both durable`
    )
  }
} finally {
  if (!values.keep) rmSync(folder, { recursive: true, force: true })
}
