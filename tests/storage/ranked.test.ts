import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SearchHit } from '../../src/model/search.js'
import { rankedMatches } from '../../src/storage/ranked.js'
import type { SearchQuery, Store } from '../../src/storage/store.js'
import { openInMemory, rows } from './opened.js'
import { story } from './stories.js'

describe('what a search ranks', () => {
  const { db } = openInMemory()
  const best = (q: string) => {
    const { sql, values } = rankedMatches({ q, limit: 1, type: ['article'] }, false)
    return rows(db, `SELECT number FROM ${sql} ORDER BY rank, number LIMIT 3`, ...values).map(row => row.number)
  }

  it('of a word that thousands have, is the newest first, a headline before all others', () => {
    db.exec(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 2100)
       INSERT INTO article_text (rowid, headline, standfirst, body)
       SELECT i, iif(i = 1900, 'Harbour', 'Town'), '', iif(i < 10, 'A pier', 'By the') || ' harbour.' FROM n`
    )
    expect(best('harbour')).toEqual([1900, 2100, 2099])
    expect(best('harb*')).toEqual([1900, 2100, 2099])
  })

  it('of a word that few have, is what says most of it first', () => {
    db.exec(`INSERT INTO article_text (rowid, headline, standfirst, body) VALUES
      (3001, '', '', 'Ferry ferry ferry.'), (3002, '', '', 'A ferry, and much more of this town, and of that.')`)
    expect(best('ferry')).toEqual([3001, 3002])
  })
})

describe('a walk through what was found', () => {
  let store: Store
  beforeAll(async () => {
    ;({ store } = openInMemory())
    for (let i = 0; i < 12; i++) {
      await store.articles.save(
        story({
          headline: i % 3 ? `Story ${i}` : `A pier ${i}`,
          body: ['“The pier,” said Ode Pier.', 'The pier is shut.'],
          entities: [{ name: 'Ode Pier' }],
          quotes: [{ text: 'The pier,', speaker: 'Ode Pier' }]
        })
      )
    }
  })
  afterAll(() => store.close())

  const nameOf = (hit: SearchHit) =>
    hit.type === 'article' ? hit.article.id : hit.type === 'quote' ? hit.quote.id : hit.entity.id

  it.each(['relevance', '-publishedAt'] as const)('by %s visits each once, and the same back', async sort => {
    const query: SearchQuery = { q: 'pier', sort, limit: 4 }
    const pages: string[][] = []
    let page = await store.search(query)
    const whole = (await store.search({ ...query, limit: 100, count: true })).data.map(nameOf)
    for (;;) {
      pages.push(page.data.map(nameOf))
      if (page.page.nextCursor === null) break
      page = await store.search({ ...query, cursor: page.page.nextCursor })
    }
    expect(pages.flat()).toEqual(whole)
    expect(new Set(whole).size).toBe(25)
    const back = [page.data.map(nameOf)]
    while (page.page.prevCursor !== null) {
      page = await store.search({ ...query, cursor: page.page.prevCursor })
      back.unshift(page.data.map(nameOf))
    }
    expect(back.filter(names => names.length > 0)).toEqual(pages)
  })
})
