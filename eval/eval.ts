import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { measure, PARTS } from './parts.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } }
})
const dataPath = resolve(process.env.VERBATIM_EVAL_DATA ?? '../shared/data')
const wanted = positionals.length ? positionals : Object.keys(PARTS)
const unknown = wanted.find(part => !Object.hasOwn(PARTS, part))

if (unknown !== undefined) {
  process.stderr.write(`There is no part “${unknown}”; there are ${Object.keys(PARTS).join(', ')}.\n`)
  process.exitCode = 2
} else if (!existsSync(dataPath)) {
  process.stdout.write(`There is no evaluation data at ${dataPath}: set VERBATIM_EVAL_DATA. Nothing was measured.\n`)
} else {
  const rows = await measure(wanted, dataPath)
  const width = Math.max(...rows.map(({ name }) => name.length))
  if (values.json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
  else {
    for (const { name, figure, goal, command } of rows) {
      const aim = goal === null ? '' : `goal ${goal}`
      process.stdout.write(`${name.padEnd(width)}  ${figure.toFixed(1).padStart(5)}  ${aim.padEnd(8)}  ${command}\n`)
    }
  }
}
