import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Which folder of src/ may import which others; `'*'` means all of them. Packages are listed after a colon where they are bounded. */
const MAY_IMPORT: Record<string, readonly string[] | '*'> = {
  model: [],
  formats: ['model'],
  annotate: ['model'],
  storage: ['model'],
  ingest: ['model', 'annotate', 'storage/store.ts'],
  http: ['model', 'formats', 'ingest', 'storage/store.ts'],
  client: [],
  reader: [],
  server: '*',
  cli: '*',
  'main.ts': '*',
  'openapi.ts': '*',
  'config.ts': ['model'],
  'ids.ts': ['model']
}

const BANNED =
  /(^|\/)(index|utils?|helpers?|common|misc|shared|base|\w*(manager|service|controller|repository))(\.|\/)/i

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))

const sources = files('src').filter(path => /\.(ts|js)$/.test(path) && !path.endsWith('.d.ts'))
const placeOf = (path: string) => relative('src', path).split('/')[0]!
const importsOf = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/(?:^|\n)(?:import|export)[^'"]*?from\s+'([^']+)'|import\('([^']+)'\)/g)].map(
    match => (match[1] ?? match[2])!
  )
const internal = (path: string) =>
  importsOf(path)
    .filter(name => name.startsWith('.'))
    .map(name => relative('src', join(dirname(path), name)).replace(/\.js$/, '.ts'))

describe('the house', () => {
  it('keeps the directions of its imports', () => {
    const wrong = sources.flatMap(path => {
      const from = placeOf(path)
      const allowed = MAY_IMPORT[from]
      if (allowed === undefined) return [`${path}: no rule says what ${from} may import`]
      if (allowed === '*') return []
      return internal(path)
        .filter(to => to.split('/')[0] !== from && !allowed.includes(to.split('/')[0]!) && !allowed.includes(to))
        .map(to => `${path} imports ${to}`)
    })
    expect(wrong).toEqual([])
  })

  it('lets the model import nothing but typebox and itself', () => {
    const packages = sources
      .filter(path => placeOf(path) === 'model')
      .flatMap(importsOf)
      .filter(name => !name.startsWith('.'))
    expect(new Set(packages)).toEqual(new Set(['typebox']))
  })

  it('opens a store in the server and in the commands alone', () => {
    const openers = sources.filter(path => internal(path).includes('storage/open.ts')).map(placeOf)
    expect(openers.filter(place => !['server', 'openapi.ts', 'cli'].includes(place))).toEqual([])
  })

  it('reads the environment in config.ts alone', () => {
    const readers = sources.filter(path => readFileSync(path, 'utf8').includes('process.env'))
    expect(readers).toEqual(['src/config.ts'])
  })

  it('has no drawer for odds and ends', () => {
    expect(sources.filter(path => BANNED.test(relative('src', path)))).toEqual([])
  })

  it('has no file that nothing imports', () => {
    const entries = /^(cli\/cli\.ts|ingest\/prepare-worker\.ts|server\/worker\.ts|client\/client\.ts|reader\/)/
    const imported = new Set(sources.flatMap(internal))
    expect(
      sources.map(path => relative('src', path)).filter(path => !imported.has(path) && !entries.test(path))
    ).toEqual([])
  })

  it('keeps its files short enough to be read at one go', () => {
    const long = sources
      .filter(path => !path.includes('/lexicon/') && path !== 'src/client/api.ts')
      .map(path => ({ path, lines: readFileSync(path, 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 400)
    expect(long).toEqual([])
  })

  it('names no place of the machine that it was written on', () => {
    const named = [...files('src'), ...files('tests'), ...files('docs'), ...files('migrations')].filter(path =>
      /(^|[\s'"`(])\/(work|home|root|tmp)\/[a-z.]/m.test(readFileSync(path, 'latin1'))
    )
    expect(named).toEqual([])
  })
})
