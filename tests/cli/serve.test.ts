import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openClient } from '../../src/client/client.js'
import { inFolder, serve, verbatim } from '../server-process.js'

const keyIn = (printed: string) => /Admin key\s+(vrb_\S+)/.exec(printed)?.[1]

const articlesOf = async (baseUrl: string) => (await openClient({ baseUrl }).listArticles()).data

describe('verbatim serve', () => {
  it('seeds a new database, shows an admin key once, and keeps the data', () =>
    inFolder(async folder => {
      const database = join(folder, 'new', 'verbatim.db')
      const first = await serve(['--database', database], { VERBATIM_SEED: 'demo' })
      expect(first.printed()).toContain(`Reader      ${first.url}/`)
      expect(first.printed()).toContain(`Swagger UI  ${first.url}/docs`)
      const key = keyIn(first.printed())!
      const articles = await articlesOf(first.url)
      expect(articles).toHaveLength(14)
      expect(articles[0]).toMatchObject({
        publisher: null,
        publishedAt: '2013-02-02T00:00:00.000Z',
        publishedPrecision: 'day',
        publishedInferred: true
      })
      const text = 'The ferry was late.\n\n"It always is," Ada Quist said.'
      const made = await openClient({ baseUrl: first.url, key }).createArticle({ body: { text, story: true } })
      expect(made).toMatchObject({ revision: 1, quoteCount: 1 })
      expect(await first.stop()).toBe(0)

      const second = await serve(['--database', database])
      expect(keyIn(second.printed())).toBeUndefined()
      expect(await articlesOf(second.url)).toHaveLength(15)
      expect(await second.stop('SIGINT')).toBe(0)
      expect(statSync(database).mode & 0o077).toBe(0)
    }))

  it('seeds nothing when told so', () =>
    inFolder(async folder => {
      const server = await serve(['--database', join(folder, 'empty.db')], { VERBATIM_SEED: 'false' })
      expect(await articlesOf(server.url)).toEqual([])
      expect(await server.stop()).toBe(0)
    }))

  it('gives the seed the same ids on every machine', async () => {
    const quotesOf = async () => {
      const server = await serve(['--database', ':memory:'])
      const { data: quotes } = await openClient({ baseUrl: server.url }).listQuotes({ limit: 100 })
      await server.stop()
      return quotes.map(({ id, text }) => [id, text])
    }
    const quotes = await quotesOf()
    expect(quotes.length).toBeGreaterThan(0)
    expect(await quotesOf()).toEqual(quotes)
  })

  it('refuses settings that are unknown or wrong, with the name of the setting', async () => {
    const wrong = await verbatim(['serve', '--port', 'http'])
    expect(wrong).toMatchObject({ code: 2, stdout: '' })
    expect(wrong.stderr).toContain('--port is “http”; it must be a whole number from 0 to 65535.')
    const unknown = await verbatim(['serve'], { env: { VERBATIM_PROT: '1' } })
    expect(unknown).toMatchObject({ code: 2 })
    expect(unknown.stderr).toContain('VERBATIM_PROT is no setting.')
    const flag = await verbatim(['serve', '--prot', '1'])
    expect(flag).toMatchObject({ code: 2 })
    expect(flag.stderr).toContain('--prot')
  })

  it('says what is wrong with a database that it cannot use', () =>
    inFolder(async folder => {
      const directory = await verbatim(['serve', '--database', folder])
      expect(directory.code).toBe(1)
      expect(directory.stderr).toContain(`The database ${folder} cannot be opened: it is a directory.`)
      const file = join(folder, 'letter.txt')
      writeFileSync(file, 'This is a letter, not a database. '.repeat(100))
      const letter = await verbatim(['serve', '--database', file])
      expect(letter.code).toBe(1)
      expect(letter.stderr).toContain(`The database ${file} cannot be opened`)
    }))

  it('says that its port is taken', () =>
    inFolder(async folder => {
      const server = await serve(['--database', ':memory:'])
      const port = new URL(server.url).port
      const second = await verbatim(['serve', '--port', port, '--database', join(folder, 'second.db')])
      expect(second.code).toBe(1)
      expect(second.stderr).toContain(`port ${port}`)
      await server.stop()
    }))
})
