import { ConfigError } from '../config.js'
import { Problem } from '../model/problem.js'
import { analyze } from './analyze.js'
import { type Command, type Streams, UsageError } from './command.js'
import { ingest } from './ingest.js'
import { keys } from './keys.js'
import { migrate } from './migrate.js'
import { serve } from './serve.js'

/** The visible list of all commands. */
export const commands: Readonly<Record<string, Command>> = { serve, ingest, analyze, keys, migrate }

const overview = () => {
  const list = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
  return `verbatim: who said what, as an API\n\nusage: verbatim COMMAND [OPTION …]\n\n${list.join('\n')}\n\nverbatim COMMAND --help tells more.\n`
}

const isUsage = (error: unknown): error is Error =>
  error instanceof UsageError ||
  error instanceof ConfigError ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))

/** Runs the command that the arguments name. Answers the exit code: 0 done, 1 failed, 2 called wrongly. */
export async function cli(args: string[], streams: Streams): Promise<number> {
  const [name = '', ...rest] = args
  if (name === '' || name === '--help' || name === '-h' || name === 'help') {
    streams.stdout.write(overview())
    return name === '' ? 2 : 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    streams.stderr.write(`verbatim: there is no command “${name}”.\n\n${overview()}`)
    return 2
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    streams.stdout.write(`${command.summary}\n\n${command.usage}\n`)
    return 0
  }
  try {
    return await command.run(rest, streams)
  } catch (error) {
    if (isUsage(error)) {
      streams.stderr.write(`verbatim ${name}: ${error.message}\n\n${command.usage}\n`)
      return 2
    }
    if (error instanceof Problem) {
      streams.stderr.write(`verbatim ${name}: ${error.message}\n`)
      return 1
    }
    throw error
  }
}
