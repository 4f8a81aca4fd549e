import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ArticleSummary } from '../../src/model/article.js'
import type { Page } from '../../src/model/page.js'
import type { Quote } from '../../src/model/quote.js'
import { inFolder, serve, verbatim } from '../server-process.js'

const list = async <T>(url: string) => ((await (await fetch(url)).json()) as Page<T>).data

const keyIn = (printed: string) => /Admin key\s+(vrb_\S+)/.exec(printed)?.[1]

describe('verbatim serve', () => {
  it('seeds a new database, shows an admin key once, and keeps the data', () =>
    inFolder(async folder => {
      const database = join(folder, 'new', 'verbatim.db')
      const first = await serve(['--database', database], { VERBATIM_SEED: 'demo' })
      expect(first.printed()).toContain(`Reader      ${first.url}/`)
      expect(first.printed()).toContain(`Swagger UI  ${first.url}/docs`)
      const key = keyIn(first.printed())
      const articles = await list<ArticleSummary>(`${first.url}/v1/articles`)
      expect(articles).toHaveLength(14)
      expect(articles[0]).toMatchObject({
        publisher: null,
        publishedAt: '2013-02-02T00:00:00.000Z',
        publishedPrecision: 'day',
        publishedInferred: true
      })
      const answer = await fetch(`${first.url}/v1/articles`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify({ text: 'The ferry was late.\n\n"It always is," Ada Quist said.', story: true })
      })
      expect(answer.status).toBe(201)
      expect(await first.stop()).toBe(0)

      const second = await serve(['--database', database])
      expect(keyIn(second.printed())).toBeUndefined()
      expect(await list(`${second.url}/v1/articles`)).toHaveLength(15)
      expect(await second.stop('SIGINT')).toBe(0)
      expect(statSync(database).mode & 0o077).toBe(0)
    }))

  it('seeds nothing when told so', () =>
    inFolder(async folder => {
      const server = await serve(['--database', join(folder, 'empty.db')], { VERBATIM_SEED: 'false' })
      expect(await list(`${server.url}/v1/articles`)).toEqual([])
      expect(await server.stop()).toBe(0)
    }))

  it('gives the seed the same ids on every machine', async () => {
    const quotesOf = async () => {
      const server = await serve(['--database', ':memory:'])
      const quotes = await list<Quote>(`${server.url}/v1/quotes?limit=100`)
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
