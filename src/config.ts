import { Ajv } from 'ajv'
import { type Static, type TSchema, Type } from 'typebox'
import { closed, oneOf } from './model/schema.js'

/** Every setting, with its default. `VERBATIM_LOG_LEVEL` in the environment and `--log-level` of `serve` set `logLevel`. */
export const Config = Type.Object(
  {
    host: Type.String({ minLength: 1, default: '127.0.0.1', description: 'The address to listen on.' }),
    port: Type.Integer({ minimum: 0, maximum: 65535, default: 3000, description: 'The port; 0 takes a free one.' }),
    database: Type.String({
      minLength: 1,
      default: 'data/verbatim.db',
      description: 'The SQLite file; `:memory:` keeps nothing.'
    }),
    publicUrl: Type.String({
      pattern: '^(https?://[^\\s/?#]+(/[^\\s/?#]+)*)?$',
      default: '',
      description: 'The address under which readers know the server; when empty, the one that they ask.'
    }),
    corsOrigins: Type.String({
      pattern: '^(\\*|https?://[^\\s,/]+(,https?://[^\\s,/]+)*)?$',
      default: '',
      description: 'The origins whose pages may read answers, with commas between; `*` is every page, empty is none.'
    }),
    seed: oneOf(['demo', 'munich', 'false'], {
      default: 'demo',
      description:
        'What an empty database is given: the first article (`munich`), invented stories after it (`demo`), or nothing.'
    }),
    annotators: Type.Integer({
      minimum: 1,
      maximum: 64,
      default: 1,
      description: 'How many threads read texts that come in.'
    }),
    workers: Type.Integer({
      minimum: 1,
      maximum: 64,
      default: 1,
      description: 'How many processes answer requests; with more than one, another one writes for all.'
    }),
    cacheMegabytes: Type.Integer({
      minimum: 0,
      maximum: 100_000,
      default: 64,
      description: 'How much memory each process gives to answers that it sends again as they are; 0 keeps none.'
    }),
    logLevel: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      description: 'What is logged, as JSON lines on standard output.',
      default: 'warn'
    })
  },
  closed
)
export type Config = Readonly<Static<typeof Config>>
type Setting = keyof Config

/** Variables that start with `VERBATIM_` and are read by other commands. */
const ELSEWHERE = new Set(['VERBATIM_EVAL_DATA'])

const settings = Object.keys(Config.properties) as Setting[]
const words = (setting: string) => setting.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

/** The environment variable of a setting. */
export const variableOf = (setting: string) => `VERBATIM_${words(setting).replaceAll('-', '_').toUpperCase()}`

/** The flag of a setting, without the dashes. */
export const flagOf = words

/** A setting that cannot be used: the sentence names it. */
export class ConfigError extends Error {}

const ajv = new Ajv({ coerceTypes: true, useDefaults: true })

/** What a setting that has a form of its own must be. */
const FORMS: Partial<Record<Setting, string>> = {
  publicUrl: 'an address such as https://news.example, without a slash at its end',
  corsOrigins: '*, or origins such as https://news.example,https://lab.example'
}

const sayWhatIsWrong = (setting: Setting, name: string, value: unknown): string => {
  const schema: TSchema & { type?: string; minimum?: number; maximum?: number; enum?: string[] } =
    Config.properties[setting]
  if (schema.enum) return `${name} is “${value}”; it must be one of ${schema.enum.join(', ')}.`
  if (schema.type === 'integer') {
    return `${name} is “${value}”; it must be a whole number from ${schema.minimum} to ${schema.maximum}.`
  }
  if (FORMS[setting]) return `${name} is “${value}”; it must be ${FORMS[setting]}.`
  return `${name} must not be empty.`
}

/**
 * Reads the settings: flags before the environment, the environment before the defaults.
 * Throws a `ConfigError` that names the first setting that is unknown or wrong.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
  flags: Readonly<Record<string, string | undefined>> = {}
): Config {
  const known = new Set([...settings.map(variableOf), ...ELSEWHERE])
  for (const name of Object.keys(env)) {
    if (name.startsWith('VERBATIM_') && !known.has(name)) {
      throw new ConfigError(`${name} is no setting. The settings are ${settings.map(variableOf).join(', ')}.`)
    }
  }
  const config: Record<string, unknown> = {}
  for (const setting of settings) {
    const flag = flags[flagOf(setting)]
    const name = flag === undefined ? variableOf(setting) : `--${flagOf(setting)}`
    const value = flag ?? env[variableOf(setting)]
    const one: Record<string, unknown> = value === undefined ? {} : { [setting]: value }
    const check = ajv.compile(Type.Object({ [setting]: Config.properties[setting] }))
    if (!check(one)) throw new ConfigError(sayWhatIsWrong(setting, name, value))
    config[setting] = one[setting]
  }
  return Object.freeze(config) as Config
}
