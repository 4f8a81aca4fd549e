import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/storage/store.js'
import { openInMemory } from './opened.js'
import { story } from './stories.js'

let store: Store
beforeAll(async () => {
  ;({ store } = openInMemory())
  const report = (publishedAt: string | null, names: string[], words?: string) =>
    store.articles.save(
      story({
        headline: `News of ${publishedAt}`,
        publishedAt,
        body: [`${names.join(', ')} met.`, ...(words ? [`“${words}” said ${names[0]}.`] : [])],
        entities: names.map(name => ({ name, kind: name === 'Vik' ? 'place' : 'person' })),
        quotes: words ? [{ text: words, speaker: names[0]!, cue: 'said' }] : []
      })
    )
  await report('2024-01-31T23:00:00Z', ['Ode Brandt', 'Mara Lund', 'Vik'], 'I love Vik,')
  await report('2024-02-01T00:00:00Z', ['Ode Brandt', 'Mara Lund'])
  await report('2024-02-03T00:00:00Z', ['Ode Brandt', 'Vik'], 'Vik and Vik again,')
  await report(null, ['Ode Brandt', 'Mara Lund'])
  await report('2024-02-04T00:00:00Z', ['Mara Lund'])
})
afterAll(() => store.close())

describe('the entities that one is named with', () => {
  it('are those of the same articles, with how many, how closely, and the newest of them', async () => {
    const { data, page, exact } = await store.entities.related('ode-brandt', { limit: 10 })
    expect(exact).toBe(true)
    expect(page.hasMore).toBe(false)
    expect(
      data.map(({ entity, articleCount, quoteCount, strength }) => [entity.slug, articleCount, quoteCount, strength])
    ).toEqual([
      ['mara-lund', 3, 0, 0.6],
      ['vik', 2, 2, 0.5]
    ])
    expect(data[1]!.articles.map(({ publishedAt }) => publishedAt?.slice(0, 10))).toEqual(['2024-02-03', '2024-01-31'])
  })

  it('come in pages, and can be of some kinds only', async () => {
    const first = await store.entities.related('ode-brandt', { limit: 1 })
    const second = await store.entities.related('ode-brandt', { limit: 1, cursor: first.page.nextCursor! })
    expect(second.data.map(({ entity }) => entity.slug)).toEqual(['vik'])
    const places = await store.entities.related('ode-brandt', { limit: 5, kind: ['place', 'event'] })
    expect(places.data.map(({ entity }) => entity.slug)).toEqual(['vik'])
    const cursor = first.page.nextCursor!
    await expect(store.entities.related('mara-lund', { limit: 1, cursor })).rejects.toMatchObject({
      code: 'invalid-cursor'
    })
  })

  it('are not found where the entity is not', async () => {
    await expect(store.entities.related('nobody', { limit: 1 })).rejects.toMatchObject({ code: 'not-found' })
    await expect(store.entities.timeline('nobody', {})).rejects.toMatchObject({ code: 'not-found' })
  })
})

it('a timeline tells of each month what its articles have of an entity', async () => {
  const { data } = await store.entities.timeline('ode-brandt', {})
  expect(data).toEqual([
    { month: '2024-01', articleCount: 1, mentionCount: 2, quoteCount: 1 },
    { month: '2024-02', articleCount: 2, mentionCount: 3, quoteCount: 1 }
  ])
  const bounded = await store.entities.timeline('ode-brandt', { publishedAt: { gte: '2024-02-02T00:00:00Z' } })
  expect(bounded.data).toEqual([{ month: '2024-02', articleCount: 1, mentionCount: 2, quoteCount: 1 }])
})
