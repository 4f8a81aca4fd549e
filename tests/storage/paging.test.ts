import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/model/page.js'
import { ARTICLE_SORTS, ENTITY_SORTS, type Paging, QUOTE_SORTS, type Store } from '../../src/storage/store.js'
import { contradictions, openInMemory } from './opened.js'
import { story } from './stories.js'

const PEOPLE = ['Ode Brandt', 'Mara Vik', 'Tor Dahl', 'Ines Roth']
const DATES = [null, '2024-01-01T00:00:00Z', '2024-01-02T00:00:00Z', '2024-01-03T00:00:00Z']

/** A story of the tests: who is named and quoted in it, and when it was published. */
type Plot = { people: number[]; date: number; headline: number }

const plot = fc.record({
  people: fc.uniqueArray(fc.nat(PEOPLE.length - 1), { maxLength: 3 }),
  date: fc.nat(DATES.length - 1),
  headline: fc.nat(2)
})

const written = ({ people, date, headline }: Plot, externalId: string) =>
  story({
    externalId,
    headline: ['A day in town', 'Bread is dear', ''][headline]!,
    publishedAt: DATES[date]!,
    body: people.map(person => `“Dear bread ${person},” said ${PEOPLE[person]}.`),
    entities: people.map(person => ({ name: PEOPLE[person]! })),
    quotes: people.map(person => ({
      text: `Dear bread ${person},`,
      speaker: PEOPLE[person]!,
      cue: 'said',
      confidence: person / 4
    }))
  })

type Lister = (store: Store, paging: Paging) => Promise<Page<{ id: string }>>

const byId = <T>(page: Page<T>, id: (item: T) => string): Page<{ id: string }> => ({
  data: page.data.map(item => ({ id: id(item) })),
  page: page.page
})

const LISTS: [string, Lister][] = [
  ...ARTICLE_SORTS.map((sort): [string, Lister] => [
    `articles by ${sort}`,
    (store, paging) => store.articles.list({ sort, ...paging })
  ]),
  ...QUOTE_SORTS.map((sort): [string, Lister] => [
    `quotes by ${sort}`,
    (store, paging) => store.quotes.list({ sort, ...paging })
  ]),
  ...ENTITY_SORTS.map((sort): [string, Lister] => [
    `entities by ${sort}`,
    (store, paging) => store.entities.list({ sort, ...paging })
  ]),
  ['quotes by position', (store, paging) => store.quotes.list({ sort: 'position', ...paging })],
  [
    'quotes of a speaker',
    (store, paging) => store.quotes.list({ sort: '-publishedAt', speaker: 'ode-brandt', ...paging })
  ],
  ['quotes with words', (store, paging) => store.quotes.list({ sort: 'publishedAt', q: 'bread', ...paging })],
  [
    'dated articles',
    (store, paging) =>
      store.articles.list({ sort: '-publishedAt', publishedAt: { lt: '2024-01-03T00:00:00Z' }, ...paging })
  ],
  [
    'articles of an entity',
    (store, paging) => store.articles.list({ sort: 'headline', entity: 'mara-vik', ...paging })
  ],
  ['mentions', (store, paging) => store.mentions.list(paging)],
  ['mentions of an entity', (store, paging) => store.mentions.list({ entity: 'ode-brandt', ...paging })],
  [
    'search',
    async (store, paging) =>
      byId(await store.search({ q: 'bread', ...paging }), hit =>
        hit.type === 'article' ? hit.article.id : hit.type === 'quote' ? hit.quote.id : hit.entity.id
      )
  ]
]

/** The ids of the pages before a page, in the order of the list. */
async function walkBack(
  list: Lister,
  store: Store,
  limit: number,
  from: string | null,
  between?: () => Promise<unknown>
) {
  const ids: string[] = []
  for (let cursor = from; cursor; ) {
    await between?.()
    const { data, page } = await list(store, { limit, cursor })
    expect(page.hasMore).toBe(true)
    ids.unshift(...data.map(item => item.id))
    cursor = page.prevCursor
  }
  return ids
}

async function walk(list: Lister, store: Store, limit: number, between?: () => Promise<unknown>) {
  const ids: string[] = []
  let cursor: string | undefined
  do {
    const { data, page } = await list(store, { limit, cursor })
    expect(data.length).toBeLessThanOrEqual(limit)
    expect(page.hasMore).toBe(page.nextCursor !== null)
    ids.push(...data.map(item => item.id))
    cursor = page.nextCursor ?? undefined
    await between?.()
  } while (cursor)
  return ids
}

async function lastPage(list: Lister, store: Store, limit: number) {
  let page = await list(store, { limit })
  while (page.page.nextCursor) page = await list(store, { limit, cursor: page.page.nextCursor })
  return page
}

describe.each(LISTS)('%s', (_, list) => {
  it('are each met once on a walk there and once on the way back, in the same order whatever the size of the page, and as many as are counted', () =>
    fc.assert(
      fc.asyncProperty(fc.array(plot, { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), async (plots, limit) => {
        const { store, db } = openInMemory()
        for (const [i, each] of plots.entries()) await store.articles.save(written(each, `story ${i}`))
        const whole = await list(store, { limit: 100, count: true })
        const ids = await walk(list, store, limit)
        expect(ids).toEqual(whole.data.map(item => item.id))
        expect(new Set(ids).size).toBe(ids.length)
        expect(whole.page.count).toBe(ids.length)
        expect(whole.page.prevCursor).toBeNull()
        const last = await lastPage(list, store, limit)
        const back = await walkBack(list, store, limit, last.page.prevCursor)
        expect([...back, ...last.data.map(item => item.id)]).toEqual(ids)
        db.close()
      }),
      { numRuns: 6 }
    ))
})

// A count changes when something is added, and so does a rank.
describe.each(LISTS.filter(([name]) => !/Count|search/.test(name)))('%s', (_, list) => {
  it('stay where they are while others are added', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(plot, { maxLength: 10 }),
        fc.array(plot, { minLength: 1, maxLength: 5 }),
        async (plots, later) => {
          const { store, db } = openInMemory()
          for (const [i, each] of plots.entries()) await store.articles.save(written(each, `story ${i}`))
          const before = (await list(store, { limit: 100 })).data.map(item => item.id)
          let added = 0
          const ids = await walk(list, store, 2, async () => {
            const next = later[added++]
            if (next) await store.articles.save(written(next, `later ${added}`))
          })
          expect(new Set(ids).size).toBe(ids.length)
          expect(ids.filter(id => before.includes(id))).toEqual(before)
          db.close()
        }
      ),
      { numRuns: 5 }
    ))
})

it('a walk there and back meets what stays once, and each page leads on, while articles are deleted', () =>
  fc.assert(
    fc.asyncProperty(fc.integer({ min: 3, max: 12 }), fc.integer({ min: 1, max: 3 }), async (articles, limit) => {
      const { store, db } = openInMemory()
      const plots = Array.from({ length: articles }, (_, i) => ({ people: [i % 4], date: i % 4, headline: 0 }))
      for (const [i, each] of plots.entries()) await store.articles.save(written(each, `story ${i}`))
      const list: Lister = (s, paging) => s.articles.list({ sort: '-publishedAt', ...paging })
      const left = () => list(store, { limit: 100 }).then(page => page.data.map(({ id }) => id))
      const deleteOne = async () => {
        const ids = await left()
        const id = ids[Math.floor(ids.length / 2)]
        if (id && ids.length > 1) await store.articles.delete(id, 1)
      }
      const there = await walk(list, store, limit, deleteOne)
      expect(new Set(there).size).toBe(there.length)
      const remaining = await left()
      expect(there.filter(id => remaining.includes(id))).toEqual(remaining)
      const last = await lastPage(list, store, limit)
      for (let i = 0; i < 3; i++) await deleteOne()
      const back = await walkBack(list, store, limit, last.page.prevCursor)
      const now = await left()
      expect([...back, ...last.data.map(({ id }) => id)].filter(id => now.includes(id))).toEqual(now)
      db.close()
    }),
    { numRuns: 15 }
  ))

it('whatever is saved, saved again and deleted, the tables never contradict each other', () => {
  const act = fc.record({ plot, story: fc.nat(3), deletes: fc.boolean() })
  return fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 15 }), async acts => {
      const { store, db } = openInMemory()
      for (const { plot, story, deletes } of acts) {
        const saved = await store.articles.save(written(plot, `story ${story}`))
        if (deletes) await store.articles.delete(saved.id, saved.revision)
        expect(contradictions(db)).toEqual([])
      }
      db.close()
    }),
    { numRuns: 25 }
  )
})
