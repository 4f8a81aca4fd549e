import { expect, it } from 'vitest'
import { WALKED_MAX } from '../../src/storage/filter.js'
import { openInMemory, rows } from './opened.js'
import { story } from './stories.js'

it('a filter that few rows of a long list pass is answered by short pages that lead on to all of them, both ways', async () => {
  const { store, db } = openInMemory()
  const said = { body: ['“Yes,” said Ode Brandt.'], entities: [{ name: 'Ode Brandt' }] }
  for (const publishedAt of ['1990-01-01T00:00:00Z', '2030-01-01T00:00:00Z', '1980-01-01T00:00:00Z']) {
    await store.articles.save(story({ ...said, publishedAt, externalId: publishedAt, quotes: [{ text: 'Yes,' }] }))
  }
  const columns = rows(db, "SELECT name FROM pragma_table_info('articles')").map(row => String(row.name))
  const copied = columns.map(column => {
    if (column === 'number' || column === 'external_id') return 'NULL'
    if (column === 'id' || column === 'slug') return `'art_' || value`
    if (column === 'quote_count') return '0'
    return column === 'published_at' ? `'2020-01-01T00:00:00.000Z'` : column
  })
  db.exec(
    `WITH RECURSIVE numbers (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM numbers LIMIT ${WALKED_MAX + 10})
     INSERT INTO articles (${columns.join(', ')}) SELECT ${copied.join(', ')}
     FROM numbers, (SELECT * FROM articles LIMIT 1)`
  )

  const list = (cursor: string | null) =>
    store.articles.list({ sort: '-publishedAt', hasQuotes: true, limit: 5, ...(cursor ? { cursor } : {}) })
  const first = await list(null)
  expect(first.data.map(article => article.publishedAt?.slice(0, 4))).toEqual(['2030'])
  const second = await list(first.page.nextCursor)
  expect(second.data.map(article => article.publishedAt?.slice(0, 4))).toEqual(['1990', '1980'])
  expect(second.page.nextCursor).toBeNull()
  const before = await list(second.page.prevCursor)
  expect(before.data).toEqual([])
  expect((await list(before.page.prevCursor)).data).toEqual(first.data)
  db.close()
})
