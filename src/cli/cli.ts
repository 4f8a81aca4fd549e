import { ConfigError } from '../config.js'
import { Problem } from '../model/problem.js'
import { type Command, type Streams, UsageError } from './command.js'

/** A command that is only read when it is called, so that a small one does not wait for the server's packages. */
type Entry = { summary: string; load: () => Promise<Command> }

/** The visible list of all commands. */
export const commands: Readonly<Record<string, Entry>> = {
  serve: { summary: 'start the server', load: async () => (await import('./serve.js')).serve },
  ingest: { summary: 'read texts into the database', load: async () => (await import('./ingest.js')).ingest },
  load: { summary: 'store articles that are annotated already', load: async () => (await import('./load.js')).load },
  analyze: {
    summary: 'say what is in a text, and store nothing',
    load: async () => (await import('./analyze.js')).analyze
  },
  keys: { summary: 'create, list and revoke API keys', load: async () => (await import('./keys.js')).keys },
  migrate: {
    summary: 'bring the database to the newest schema',
    load: async () => (await import('./migrate.js')).migrate
  },
  openapi: { summary: 'print the OpenAPI document', load: async () => (await import('./openapi.js')).openapi }
}

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
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!entry) {
    streams.stderr.write(`verbatim: there is no command “${name}”.\n\n${overview()}`)
    return 2
  }
  const command = await entry.load()
  if (rest.includes('--help') || rest.includes('-h')) {
    streams.stdout.write(`${command.usage}\n`)
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
