import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.js'
import type { Quote } from '../../src/model/quote.js'
import type { ExportBatch, ExportPlace, Store } from '../../src/storage/store.js'
import { type Opened, openInMemory } from './opened.js'
import { story } from './stories.js'

let store: Store
let db: Opened['db']
beforeEach(() => {
  ;({ store, db } = openInMemory())
})
afterEach(() => store.close())

/** Articles of two quotes each, by one of two people. */
async function fill(articles: number) {
  for (let i = 0; i < articles; i++) {
    const name = i % 3 ? 'Ode Brandt' : 'Mara Lund'
    await store.articles.save(
      story({
        headline: `Story ${i}`,
        publishedAt: `2024-03-0${1 + (i % 9)}T00:00:00Z`,
        body: [`“Yes,” said ${name} of Vik. “No ${i},” he said.`],
        entities: [{ name }, { name: 'Vik', kind: 'place' }],
        quotes: [
          { text: 'Yes,', speaker: name, cue: 'said' },
          { text: `No ${i},`, speaker: name }
        ]
      })
    )
  }
}

const itemsOf = <T>({ lines }: ExportBatch): T[] =>
  Buffer.from(lines)
    .toString()
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line) as T)

/** All items, batch by batch. */
async function walk<T>(read: (place: ExportPlace) => Promise<ExportBatch>): Promise<T[]> {
  const items: T[] = []
  for (let after: string | undefined | null; after !== null; ) {
    const batch: ExportBatch = await read({ after })
    expect(itemsOf(batch)).toHaveLength(batch.count)
    items.push(...itemsOf<T>(batch))
    after = batch.last
  }
  return items
}

const walkQuotes = (query: Parameters<Store['documents']['exportQuotes']>[0]) =>
  walk<Quote>(place => store.documents.exportQuotes(query, place))
const walkArticles = (...[query, include]: Parameters<Store['documents']['exportArticles']>) =>
  walk<Article>(place => store.documents.exportArticles(query, include, place))

describe('an export', () => {
  it('of nothing is empty', async () => {
    for (const batch of [await store.documents.exportQuotes({}), await store.documents.exportArticles({}, [])]) {
      expect(batch).toMatchObject({ lines: { length: 0 }, count: 0, last: null })
    }
  })

  it('has each quote once, in the order of ids, as the quote itself is', async () => {
    await fill(12)
    const quotes = await walkQuotes({})
    const ids = quotes.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
    expect(ids).toHaveLength(24)
    expect(quotes[5]).toEqual(await store.quotes.get(ids[5]!))
    const rest = await store.documents.exportQuotes({}, { after: ids[20], limit: 2 })
    expect(itemsOf<Quote>(rest).map(({ id }) => id)).toEqual([ids[21], ids[22]])
  })

  it('has what the list of the same filters has', async () => {
    await fill(12)
    for (const filters of [
      { speaker: 'mara-lund' },
      { kind: ['indirect' as const] },
      { q: 'yes', speaker: 'ode-brandt' },
      { publishedAt: { gte: '2024-03-03T00:00:00Z', lt: '2024-03-06T00:00:00Z' } },
      { about: 'vik' },
      { article: 'story-4' },
      { speaker: 'nobody' }
    ]) {
      const listed = (await store.quotes.list({ ...filters, sort: '-publishedAt', limit: 100 })).data
      const exported = await walkQuotes(filters)
      expect(exported.map(({ id }) => id)).toEqual(listed.map(({ id }) => id).sort())
    }
    const picked = { entity: 'mara-lund', q: 'story', publishedAt: { gte: '2024-03-02' } }
    const listed = (await store.articles.list({ ...picked, sort: 'headline', limit: 100 })).data
    const exported = await walkArticles(picked, [])
    expect(listed.length).toBeGreaterThan(1)
    expect(exported.map(({ id }) => id)).toEqual(listed.map(({ id }) => id).sort())
  })

  it('goes on over more rows than a batch looks at, even where the filters let none of them through', async () => {
    await fill(1)
    db.exec(`WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4100)
      INSERT INTO quotes (id, article_id, position, kind, zone, text, content, verbatim, made_by, method, version, confidence,
        review) SELECT printf('quo_%032x', i), (SELECT id FROM articles), i + 10, 'direct', 'body', 'x', '[]', '[]', 'machine',
        'by-hand', '1', 1, 'unreviewed' FROM n`)
    const first = await store.documents.exportQuotes({ speaker: 'mara-lund' })
    expect(first.count).toBe(0)
    expect(first.last).not.toBeNull()
    expect(await walkQuotes({ speaker: 'mara-lund' })).toHaveLength(2)
    expect(await walkQuotes({})).toHaveLength(4102)
    db.exec('DELETE FROM quotes WHERE position > 9')
  })

  it('has articles with what is included, and renders what is not kept', async () => {
    await fill(3)
    db.exec('DELETE FROM article_documents; DELETE FROM article_bodies; DELETE FROM quote_documents')
    const articles = await walkArticles({}, ['quotes'])
    expect(articles).toHaveLength(3)
    expect(articles[0]).toEqual(await store.articles.get('story-0', ['quotes']))
    expect(await walkQuotes({})).toHaveLength(6)
  })
})

describe('sitemaps', () => {
  it('have every article in the part of its number', async () => {
    expect(await store.articles.sitemapParts()).toBe(0)
    await fill(2)
    expect(await store.articles.sitemapParts()).toBe(1)
    expect(await store.articles.sitemapPart(1)).toEqual([
      { slug: 'story-0', url: null, updatedAt: expect.any(String) },
      { slug: 'story-1', url: null, updatedAt: expect.any(String) }
    ])
    db.exec('PRAGMA foreign_keys = OFF; UPDATE articles SET number = 5001 WHERE number = 2')
    expect(await store.articles.sitemapParts()).toBe(2)
    expect((await store.articles.sitemapPart(2)).map(({ slug }) => slug)).toEqual(['story-1'])
  })

  it('leave the word “export” to the address of the export', async () => {
    expect(await store.articles.save(story({ headline: 'Export' }))).toMatchObject({ slug: 'export-2' })
  })
})
