import type Database from 'better-sqlite3'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SearchHit } from '../../src/model/search.js'
import type { SearchQuery, Store } from '../../src/storage/store.js'
import { openInMemory } from './opened.js'
import { story } from './stories.js'

/** Of each sort of thing: its text in the order of the columns, which the engine marks, and how it is ranked. */
const SORTS = [
  { type: 'entity', text: 'entity_text', columns: ['name', 'aliases'], weights: '4, 2, 1', worth: 10 },
  { type: 'article', text: 'article_text', columns: ['headline', 'standfirst', 'body'], weights: '8, 3, 1', worth: 0 },
  { type: 'quote', text: 'quote_text', columns: ['text'], weights: '1', worth: 3 }
] as const

const WORDS = ['pier', 'piers', 'Café', 'négotiate', 'negotiations', 'harbour', 'AT&T', 'sea', '“sea”', 'Ode']

/** Words that are there or not, the same each time, in texts short enough to be shown whole. */
const some = (n: number, count: number) =>
  Array.from({ length: count }, (_, i) => WORDS[(n * 7 + i * i * (n % 3) + i) % WORDS.length]).join(' ')

let store: Store
let db: Database.Database
beforeAll(async () => {
  ;({ store, db } = openInMemory())
  for (let n = 0; n < 24; n++) {
    const said = some(n + 3, 1 + (n % 4))
    await store.articles.save(
      story({
        headline: `${some(n, 1 + (n % 2))} ${n}`,
        standfirst: n % 3 ? some(n + 1, 2) : null,
        body: [`“${said},” said Ode ${WORDS[n % 3]}.`, `${some(n + 5, 2 + (n % 7))}.`],
        entities: [{ name: `Ode ${WORDS[n % 3]}`, aliases: [`Mrs ${WORDS[n % 3]}`], roles: ['harbour master'] }],
        quotes: [{ text: `${said},`, speaker: `Ode ${WORDS[n % 3]}` }]
      })
    )
  }
})
afterAll(() => store.close())

const asked = fc.array(fc.constantFrom(...WORDS, 'cafe', 'negotiated', 'the'), { minLength: 1, maxLength: 2 })

/** What the engine has for some words: each sort of thing by itself, and ranked together. */
function foundByEngine(words: readonly string[]) {
  const typed = words.map(word => `"${word.replace(/[&“”]/g, ' ').trim()}"`).join(' AND ')
  const found = SORTS.flatMap(({ type, text, columns, weights, worth }) => {
    const matching = (places: readonly string[], selected: string) =>
      db
        .prepare<[string], Record<string, string> & { number: number; rank: number }>(
          `SELECT rowid AS number, bm25(${text}, ${weights}) AS rank, ${selected} FROM ${text} WHERE ${text} MATCH ?`
        )
        .all(`{${places.join(' ')}} : (${typed})`)
    const marks = columns.map((column, i) => `highlight(${text}, ${i}, '<mark>', '</mark>') AS ${column}`)
    const first = type === 'article' ? new Set(matching(['headline'], '1').map(({ number }) => number)) : new Set()
    return matching(columns, marks.join(', ')).map(row => ({
      type,
      number: row.number,
      rank: row.rank - worth - (first.has(row.number) ? 6 : 0),
      marked: columns.map(column => row[column] ?? '')
    }))
  })
  return found.sort((a, b) => a.rank - b.rank || (a.type < b.type ? -1 : a.type > b.type ? 1 : b.number - a.number))
}

const TABLES = { article: 'articles', quote: 'quotes', entity: 'entities' }
const numberOf = (hit: SearchHit) => {
  const { id } = hit.type === 'article' ? hit.article : hit.type === 'quote' ? hit.quote : hit.entity
  return db.prepare<[string], number>(`SELECT number FROM ${TABLES[hit.type]} WHERE id = ?`).pluck().get(id)
}

const plain = (html: string) => html.replace(/&(?:amp|lt|gt|quot|#39);/g, entity => (entity === '&amp;' ? '&' : entity))

describe('what a search finds', () => {
  it('is what the engine finds, in the order of its ranks, with the words that the engine marks', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async words => {
        const { data } = await store.search({ q: words.map(word => `"${word}"`).join(' '), limit: 100 })
        const engine = foundByEngine(words)
        expect(data.map(hit => [hit.type, numberOf(hit)])).toEqual(engine.map(({ type, number }) => [type, number]))
        for (const [i, hit] of data.entries()) {
          expect(engine[i]!.marked).toContain(plain(hit.html))
          expect(hit.highlights).not.toEqual([])
        }
      }),
      { numRuns: 60 }
    )
  })

  it.each<Partial<SearchQuery>>([
    {},
    { in: ['role'] },
    { in: ['standfirst', 'body'] },
    { sort: '-publishedAt' }
  ])('has the same as objects and as JSON texts, with %j', async more => {
    for (const q of ['pier', 'AT&T', 'harbour', 'café ode', 'negot*']) {
      const query = { q, limit: 100, ...more }
      const [objects, texts] = [await store.search(query), await store.documents.search(query)]
      expect({ ...texts, data: texts.data.map(text => JSON.parse(text as string)) }).toEqual(objects)
    }
  })

  it('is shown with whatever characters its text has', async () => {
    const { store } = openInMemory()
    const text = 'A "buoy" \\ off <the> 😀 pier\u0085, & \u2028 more'
    await store.articles.save(story({ headline: 'One', body: [text] }))
    const [json] = (await store.documents.search({ q: 'pier', limit: 1 })).data as string[]
    const { snippet, html } = JSON.parse(json!)
    expect(snippet).toBe(text.replace(/[\u0085\u2028]/g, ' ').replace(/\s+/g, ' '))
    expect(html).toContain('&quot;buoy&quot; \\ off &lt;the&gt; 😀 <mark>pier</mark>')
  })
})
