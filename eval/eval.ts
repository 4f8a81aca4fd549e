import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ERRORS } from './errors.js'
import { listFaults } from './fault.js'
import { fallen } from './floors.js'
import { measure, PARTS } from './parts.js'
import { QUOTE_SETS } from './quote-set.js'
import type { Row } from './row.js'

// `npm run eval` prints the accuracy table; `-- quotes names` only these parts of it; `-- quotes --only direct` only the
// rows whose name contains a word. A figure below its floor ends it with 1. `-- --errors quotes` shows the faults in their
// context, on the set that `--set` names.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    errors: { type: 'string' },
    set: { type: 'string', default: QUOTE_SETS[0] }
  }
})
const dataPath = resolve(process.env.VERBATIM_EVAL_DATA ?? '../shared/data')

function unknown(what: string, name: string, names: readonly string[]): boolean {
  if (names.includes(name)) return false
  process.stderr.write(`There is no ${what} “${name}”; there are ${names.join(', ')}.\n`)
  process.exitCode = 2
  return true
}

const line = (name: string, { figure, goal, command }: Row, width: number) => {
  const aim = goal === null ? '' : `goal ${goal}`
  return `${name.padEnd(width)}  ${figure.toFixed(1).padStart(5)}  ${aim.padEnd(8)}  ${command}\n`
}

async function table(parts: readonly string[]): Promise<void> {
  const rows = (await measure(parts, dataPath)).filter(({ name }) => name.includes(values.only))
  const width = Math.max(...rows.map(({ name }) => name.length))
  const text = values.json ? `${JSON.stringify(rows, null, 2)}\n` : rows.map(row => line(row.name, row, width)).join('')
  process.stdout.write(text)
  for (const fall of fallen(rows, positionals.length === 0 && values.only === '')) {
    process.stderr.write(`${fall}\n`)
    process.exitCode = 1
  }
}

// A reader such as `head` may leave before the end.
process.stdout.on('error', () => process.exit())

const parts = positionals.length ? positionals : Object.keys(PARTS)
const set = QUOTE_SETS.find(name => name === values.set)

if (!existsSync(dataPath)) {
  process.stdout.write(`There is no evaluation data at ${dataPath}: set VERBATIM_EVAL_DATA. Nothing was measured.\n`)
} else if (values.errors !== undefined) {
  if (
    !unknown('error report', values.errors, Object.keys(ERRORS)) &&
    (set || !unknown('set', values.set, QUOTE_SETS))
  ) {
    process.stdout.write(listFaults(ERRORS[values.errors]!(dataPath, set!)))
  }
} else if (!parts.some(part => unknown('part', part, Object.keys(PARTS)))) {
  await table(parts)
}
