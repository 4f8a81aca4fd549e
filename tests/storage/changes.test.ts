import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ChangeKind } from '../../src/model/change.js'
import type { Store } from '../../src/storage/store.js'
import { type Opened, openInMemory } from './opened.js'
import { story } from './stories.js'

let store: Store
let db: Opened['db']
beforeEach(() => {
  ;({ store, db } = openInMemory())
})
afterEach(() => store.close())

const pier = (headline: string) =>
  story({
    headline,
    body: ['“It stands,” said Mara Lund.'],
    entities: [{ name: 'Mara Lund' }],
    quotes: [{ text: 'It stands,', speaker: 'Mara Lund' }]
  })

/** Follows the log to its end. */
async function walk(limit: number, kinds?: ChangeKind[], since?: string) {
  const seen: string[] = []
  for (let token = since, more = true; more; ) {
    const { data, page } = await store.changes.since(token, limit, kinds)
    expect(data.length).toBeLessThanOrEqual(limit)
    seen.push(...data.map(({ kind, op, id }) => `${kind} ${op} ${id}`))
    token = page.nextSince
    more = page.hasMore
  }
  return seen
}

describe('the change log', () => {
  it('is empty at first, and gives a token all the same', async () => {
    const { data, page } = await store.changes.since(undefined, 10)
    expect({ data, hasMore: page.hasMore }).toEqual({ data: [], hasMore: false })
    await store.articles.save(pier('The pier'))
    expect((await store.changes.since(page.nextSince, 10)).data).toHaveLength(3)
  })

  it('is walked once through, whatever the size of its pages', async () => {
    const { id } = await store.articles.save(pier('The pier'))
    await store.articles.save(pier('The other pier'))
    await store.articles.delete(id, 1)
    const whole = (await store.changes.since(undefined, 1000)).data
    const expected = whole.map(({ kind, op, id }) => `${kind} ${op} ${id}`)
    expect(expected).toHaveLength(9)
    expect(expected).toContain(`article deleted ${id}`)
    for (const limit of [1, 2, 8, 9, 10]) expect(await walk(limit)).toEqual(expected)
    for (const [i, { token }] of whole.entries()) {
      expect(await walk(3, undefined, token)).toEqual(expected.slice(i + 1))
    }
    expect(await store.changes.newest()).toBe(whole.at(-1)!.token)
  })

  it('is picked by kind, however long the rest of it is', async () => {
    await store.articles.save(pier('The pier'))
    db.exec(`WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 25000)
      INSERT INTO changes (kind, id, op, at) SELECT 'entity', 'ent_1', 'updated', '2024-01-01' FROM n`)
    await store.articles.save(pier('The other pier'))
    const articles = (await walk(1, ['article'])).map(line => line.split(' ').slice(0, 2).join(' '))
    expect(articles).toEqual(['article created', 'article created'])
    expect(await walk(100, ['article', 'quote'])).toHaveLength(4)
  })

  /** What the log says of quotes while something is saved. */
  const toldOf = async (save: () => Promise<unknown>) => {
    const since = await store.changes.newest()
    await save()
    return walk(10, ['quote'], since)
  }

  it('names a quote whose own words are as they were when a name in it means something else', async () => {
    const vik = (headline: string, kind: 'place' | 'organisation') =>
      story({
        externalId: 'one',
        headline,
        body: ['“Vik waits,” said Mara Lund.', '“It stands,” said Mara Lund.'],
        entities: [{ name: 'Mara Lund' }, { name: 'Vik', kind }],
        quotes: [
          { text: 'Vik waits,', speaker: 'Mara Lund' },
          { text: 'It stands,', speaker: 'Mara Lund' }
        ]
      })
    await store.articles.save(vik('The pier', 'place'))
    const { data } = await store.quotes.list({ sort: 'position', limit: 2 })
    expect(await toldOf(() => store.articles.save(vik('The pier, again', 'place')))).toHaveLength(2)
    expect(await toldOf(() => store.articles.save({ ...vik('The pier, again', 'place'), section: 'Town' }))).toEqual([])
    const other = { ...vik('The pier, again', 'organisation'), section: 'Port' }
    expect(await toldOf(() => store.articles.save(other))).toEqual([`quote updated ${data[0]!.id}`])
  })

  it('names a quote whose own words are as they were when its speaker is called otherwise', async () => {
    const ode = (externalId: string, headline: string, name: string, alias: string) =>
      story({
        externalId,
        headline,
        body: ['“It stands,” said Brandt.'],
        entities: [{ name, aliases: [alias, 'Brandt'] }],
        quotes: [{ text: 'It stands,', speaker: name }]
      })
    await store.articles.save(ode('one', 'The pier', 'Ode Maria Brandt', 'Ode Brandt'))
    await store.articles.save(ode('two', 'The other pier', 'Ode Brandt', 'Ode Maria Brandt'))
    const again = { ...ode('one', 'The pier', 'Ode Brandt', 'Ode Maria Brandt'), section: 'Town' }
    const renamed = await toldOf(() => store.articles.save(again))
    const { data } = await store.quotes.list({ sort: '-publishedAt', limit: 2 })
    expect(data.map(quote => quote.speaker?.entity?.name)).toEqual(['Ode Brandt', 'Ode Brandt'])
    expect(renamed.sort()).toEqual(data.map(({ id }) => `quote updated ${id}`).sort())
  })

  it('refuses a token that is spoilt, or that names a change of another log', async () => {
    await store.articles.save(pier('The pier'))
    const other = openInMemory().store
    await other.articles.save(pier('Another pier'))
    const foreign = await other.changes.newest()
    const token = await store.changes.newest()
    const spoilt = [
      '',
      'x',
      '1',
      `${token}x`,
      token.slice(1),
      foreign,
      Buffer.from('3.').toString('base64url'),
      '\ud800'
    ]
    for (const word of spoilt) {
      await expect(store.changes.since(word, 10), word).rejects.toMatchObject({ code: 'invalid-cursor' })
    }
  })

  it('refuses a limit that is none', async () => {
    for (const limit of [0, -1, 1.5, 1001, Number.NaN]) {
      await expect(store.changes.since(undefined, limit)).rejects.toMatchObject({ code: 'invalid-request' })
    }
  })
})
