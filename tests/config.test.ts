import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Config, ConfigError, flagOf, readConfig, variableOf } from '../src/config.js'

describe('the settings', () => {
  it('have defaults that need nothing', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      publicUrl: '',
      corsOrigins: '',
      database: 'data/verbatim.db',
      seed: 'demo',
      workers: 1,
      annotators: 1,
      cacheMegabytes: 64,
      logLevel: 'warn'
    })
  })

  it('are read from the environment, and from flags before it', () => {
    const env = { VERBATIM_PORT: '8080', VERBATIM_SEED: 'false', VERBATIM_LOG_LEVEL: 'info', PATH: '/bin' }
    expect(readConfig(env)).toMatchObject({ port: 8080, seed: 'false', logLevel: 'info' })
    expect(readConfig(env, { port: '9090' })).toMatchObject({ port: 9090, seed: 'false' })
  })

  it.each([
    [{ VERBATIM_PROT: '1' }, 'VERBATIM_PROT is no setting.'],
    [{ VERBATIM_PORT: 'http' }, 'VERBATIM_PORT is “http”; it must be a whole number from 0 to 65535.'],
    [{ VERBATIM_PORT: '70000' }, 'VERBATIM_PORT is “70000”; it must be a whole number from 0 to 65535.'],
    [{ VERBATIM_PORT: '3000.5' }, 'VERBATIM_PORT is “3000.5”; it must be a whole number from 0 to 65535.'],
    [{ VERBATIM_SEED: 'yes' }, 'VERBATIM_SEED is “yes”; it must be one of demo, munich, false.'],
    [{ VERBATIM_LOG_LEVEL: 'loud' }, 'VERBATIM_LOG_LEVEL is “loud”; it must be one of'],
    [
      { VERBATIM_PUBLIC_URL: 'news.example' },
      'VERBATIM_PUBLIC_URL is “news.example”; it must be an address such as https://news.example, without a slash at its end.'
    ],
    [
      { VERBATIM_CORS_ORIGINS: 'news.example' },
      'VERBATIM_CORS_ORIGINS is “news.example”; it must be *, or origins such as https://news.example,https://lab.example.'
    ],
    [{ VERBATIM_HOST: '' }, 'VERBATIM_HOST must not be empty.']
  ])('are refused by name when unknown or wrong: %o', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(ConfigError)
    expect(() => readConfig(env)).toThrow(sentence)
  })

  it('name the flag when the flag is wrong', () => {
    expect(() => readConfig({}, { 'log-level': 'loud' })).toThrow('--log-level is “loud”')
  })

  it('cannot be changed once read', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true)
  })

  it('are all told of in docs/settings.md', () => {
    const page = readFileSync('docs/settings.md', 'utf8')
    for (const [name, { description, default: value }] of Object.entries(Config.properties) as [
      string,
      { description?: string; default?: unknown }
    ][]) {
      const set = value === '' ? 'none' : `\`${value}\``
      expect(page).toContain(`| \`${variableOf(name)}\` | \`--${flagOf(name)}\` | ${set} | ${description} |`)
    }
  })
})
