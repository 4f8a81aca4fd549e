import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { beside, twoWorkers } from './beside.js'
import { exportsOf } from './exports.js'
import { fill } from './fill.js'
import { scale } from './scale.js'
import { writes } from './writes.js'

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
    await scale(folder, values.sizes.split(',').map(Number), print)
  } else {
    const articles = Number(values.articles)
    await fill(database, articles, () => undefined)
    print(`${articles} generated articles of eight quotes and twenty mentions`)
    const rounds = { rounds: Number(values.rounds), seconds: Number(values.seconds) }
    await beside(database, values.only, rounds, print)
    if (!values.only) {
      await exportsOf(database, print)
      await twoWorkers(database, rounds, availableParallelism(), print)
      await writes(database, folder, print)
    }
  }
} finally {
  if (!values.keep) rmSync(folder, { recursive: true, force: true })
}
