import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ARTICLE_FACETS, ENTITY_FACETS, QUOTE_FACETS, type Store } from '../../src/storage/store.js'
import { openInMemory } from './opened.js'
import { story } from './stories.js'

let store: Store
beforeAll(async () => {
  ;({ store } = openInMemory())
  for (const [day, speaker, section] of [
    ['2024-01-05', 'Ode Brandt', 'Town'],
    ['2024-02-05', 'Ode Brandt', 'Town'],
    ['2024-02-06', 'Mara Lund', 'World']
  ] as const) {
    await store.articles.save(
      story({
        headline: day,
        publishedAt: `${day}T00:00:00Z`,
        section,
        topics: ['bread', section],
        body: [`“Bread for Vik,” said ${speaker}.`],
        entities: [{ name: speaker }, { name: 'Vik', kind: 'place' }],
        quotes: [{ text: 'Bread for Vik,', speaker, cue: 'said' }]
      })
    )
  }
})
afterAll(() => store.close())

describe('facets', () => {
  it('count the values of all quotes that pass the filters, whatever page is asked for', async () => {
    const query = { sort: '-publishedAt', limit: 1, facet: QUOTE_FACETS } as const
    const { facets, facetsExact, page } = await store.quotes.list(query)
    expect(facetsExact).toBe(true)
    expect(facets).toMatchObject({
      speaker: [
        { value: 'ode-brandt', label: 'Ode Brandt', count: 2 },
        { value: 'mara-lund', label: 'Mara Lund', count: 1 }
      ],
      about: [{ value: 'vik', label: 'Vik', count: 3 }],
      audience: [],
      kind: [{ value: 'direct', count: 3 }],
      cue: [{ value: 'say', count: 3 }],
      'publishedAt.month': [
        { value: '2024-02', count: 2 },
        { value: '2024-01', count: 1 }
      ]
    })
    expect((await store.quotes.list({ ...query, cursor: page.nextCursor! })).facets).toEqual(facets)
    const filtered = await store.quotes.list({ ...query, facet: ['speaker'], speaker: 'mara-lund', q: 'bread' })
    expect(filtered.facets).toEqual({ speaker: [{ value: 'mara-lund', label: 'Mara Lund', count: 1 }] })
  })

  it('count articles and entities', async () => {
    const articles = await store.articles.list({ sort: 'headline', limit: 1, facet: ARTICLE_FACETS })
    expect(articles.facets).toMatchObject({
      section: [
        { value: 'Town', count: 2 },
        { value: 'World', count: 1 }
      ],
      topic: [
        { value: 'bread', count: 3 },
        { value: 'Town', count: 2 },
        { value: 'World', count: 1 }
      ],
      language: [{ value: 'en', count: 3 }]
    })
    expect(articles.facets!.entity![0]).toEqual({ value: 'vik', label: 'Vik', count: 3 })
    const entities = await store.entities.list({ sort: 'name', limit: 1, facet: ENTITY_FACETS })
    expect(entities.facets).toEqual({
      kind: [
        { value: 'person', count: 2 },
        { value: 'place', count: 1 }
      ]
    })
  })

  it('are not there when nobody asks', async () => {
    expect(await store.quotes.list({ sort: '-publishedAt', limit: 1 })).not.toHaveProperty('facets')
  })
})
