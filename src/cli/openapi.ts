import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { EXAMPLES_FILE } from '../http/openapi/examples-file.js'
import { buildDocument } from '../openapi.js'
import type { Command } from './command.js'

export const openapi: Command = {
  usage: `usage: verbatim openapi [--out FILE | --check FILE]

Prints the OpenAPI document of this version. Its examples are answers of a freshly seeded server.

  --out FILE     write it to FILE, and renew the examples that a server shows
  --check FILE   say whether FILE is still what the code enforces`,
  async run(args, { stdout, stderr }) {
    const { values } = parseArgs({ args, options: { out: { type: 'string' }, check: { type: 'string' } } })
    const { document, examples } = await buildDocument()
    if (values.check !== undefined) {
      const same = (await readFile(values.check, 'utf8')) === document
      if (!same) stderr.write(`${values.check} is not what the code enforces: run npm run openapi.\n`)
      return same ? 0 : 1
    }
    if (values.out === undefined) {
      stdout.write(document)
      return 0
    }
    await writeFile(EXAMPLES_FILE, examples)
    await writeFile(values.out, document)
    return 0
  }
}
