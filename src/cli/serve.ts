import { parseArgs } from 'node:util'
import { Config, flagOf, readConfig, variableOf } from '../config.js'
import { closeOnSignal, start } from '../main.js'
import type { Command } from './command.js'

const settings = Object.entries(Config.properties)

const describe = ([name, schema]: (typeof settings)[number]) => {
  const { description = '', default: value } = schema as { description?: string; default?: unknown }
  return `  --${flagOf(name).padEnd(12)}${variableOf(name).padEnd(22)}${description} [${value}]`
}

export const serve: Command = {
  usage: `usage: verbatim serve [--SETTING VALUE …]

A flag comes before its environment variable, and that before the default in brackets.

${settings.map(describe).join('\n')}`,
  async run(args, { stdout }) {
    const options = Object.fromEntries(settings.map(([name]) => [flagOf(name), { type: 'string' as const }]))
    const { values } = parseArgs({ args, options })
    const running = await start(readConfig(undefined, values as Record<string, string | undefined>))
    closeOnSignal(running)
    const { url, adminKey } = running
    const lines = [
      'Verbatim is ready.',
      '',
      `  Reader      ${url}/`,
      `  API         ${url}/v1/articles`,
      `  Swagger UI  ${url}/docs`
    ]
    if (adminKey) lines.push(`  Admin key   ${adminKey}   (shown this once: keep it)`)
    stdout.write(`${lines.join('\n')}\n`)
    return 0
  }
}
