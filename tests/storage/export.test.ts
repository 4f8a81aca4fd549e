import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ExportBatch, Store } from '../../src/storage/store.js'
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

async function walk<T>(read: (after: string | undefined) => Promise<ExportBatch<T>>): Promise<T[]> {
  const items: T[] = []
  for (let after: string | undefined | null; after !== null; ) {
    const batch: ExportBatch<T> = await read(after)
    items.push(...batch.items.map(text => JSON.parse(text) as T))
    after = batch.last
  }
  return items
}

describe('an export', () => {
  it('of nothing is empty', async () => {
    expect(await store.documents.exportQuotes({})).toEqual({ items: [], last: null })
    expect(await store.documents.exportArticles({}, [])).toEqual({ items: [], last: null })
  })

  it('has each quote once, in the order of ids, as the quote itself is', async () => {
    await fill(12)
    const quotes = await walk(after => store.documents.exportQuotes({}, after))
    const ids = quotes.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
    expect(ids).toHaveLength(24)
    expect(quotes[5]).toEqual(await store.quotes.get(ids[5]!))
    expect((await store.documents.exportQuotes({}, ids[20])).items).toHaveLength(3)
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
      const exported = await walk(after => store.documents.exportQuotes(filters, after))
      expect(exported.map(({ id }) => id)).toEqual(listed.map(({ id }) => id).sort())
    }
    const picked = { entity: 'mara-lund', q: 'story', publishedAt: { gte: '2024-03-02' } }
    const listed = (await store.articles.list({ ...picked, sort: 'headline', limit: 100 })).data
    const exported = await walk(after => store.documents.exportArticles(picked, [], after))
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
    expect(first.items).toEqual([])
    expect(first.last).not.toBeNull()
    expect(await walk(after => store.documents.exportQuotes({ speaker: 'mara-lund' }, after))).toHaveLength(2)
    expect(await walk(after => store.documents.exportQuotes({}, after))).toHaveLength(4102)
    db.exec('DELETE FROM quotes WHERE position > 9')
  })

  it('has articles with what is included, and renders what is not kept', async () => {
    await fill(3)
    db.exec('DELETE FROM article_documents; DELETE FROM article_bodies; DELETE FROM quote_documents')
    const articles = await walk(after => store.documents.exportArticles({}, ['quotes'], after))
    expect(articles).toHaveLength(3)
    expect(articles[0]).toEqual(await store.articles.get('story-0', ['quotes']))
    expect(await walk(after => store.documents.exportQuotes({}, after))).toHaveLength(6)
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
