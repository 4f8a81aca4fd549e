import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/storage/store.js'
import { disagreements } from './disagreements.js'
import { contradictions, type Opened, openInMemory, rows } from './opened.js'
import { documentsOf, untold } from './shown.js'
import { story } from './stories.js'

let store: Store
let db: Opened['db']
beforeEach(() => {
  ;({ store, db } = openInMemory())
})
afterEach(async () => {
  expect(contradictions(db)).toEqual([])
  expect(await disagreements(store)).toEqual([])
  await store.close()
})

const REASON = 'Their biographies agree.'
const merge = (entity: string, into: string) =>
  store.decisions.make({ kind: 'merge', entity, into, reason: REASON }, 'desk')
const split = (entity: string, article: string) =>
  store.decisions.make({ kind: 'split', entity, article, reason: REASON }, 'desk')

/** Keeps a story in which each of the people speaks; gives its id. */
async function told(externalId: string, ...people: string[]): Promise<string> {
  const saved = await store.articles.save(
    story({
      externalId,
      headline: `Story ${externalId}`,
      body: people.map((name, i) => `“We waited ${i} for ${people[0]},” said ${name}.`),
      entities: people.map(name => ({ name })),
      quotes: people.map((name, i) => ({ text: `We waited ${i} for ${people[0]},`, speaker: name, cue: 'said' }))
    })
  )
  return saved.id
}

/** Who is named in an article, with the counts there. */
const named = async (article: string) => {
  const { entities } = await store.articles.get(article, ['entities'])
  return entities!.data.map(({ slug, quoteCount, mentionCount }) => `${slug} ${quoteCount}/${mentionCount}`).sort()
}
const speakers = async (article: string) =>
  (await store.quotes.list({ article, sort: 'position', limit: 10 })).data.map(
    ({ speaker, about }) => `${speaker?.entity?.slug} on ${about.map(({ slug }) => slug)}`
  )

describe('a merge', () => {
  it('makes one entity of two in every article, with a reason', async () => {
    const one = await told('1', 'Ada Quist')
    const two = await told('2', 'Ada Quist-Lund', 'Ode Brandt')
    const { id } = await store.entities.get('ada-quist-lund')
    const { outcome, decision } = await merge('ada-quist-lund', 'ada-quist')
    expect(outcome).toBe('created')
    expect(decision).toMatchObject({ kind: 'merge', reason: REASON, decidedBy: 'desk', article: null, entity: { id } })
    expect(await named(two)).toEqual(['ada-quist 1/3', 'ode-brandt 1/1'])
    expect(await speakers(two)).toEqual(['ada-quist on ada-quist', 'ode-brandt on ada-quist'])
    expect(await store.entities.get('ada-quist')).toMatchObject({ articleCount: 2, aliases: ['Ada Quist-Lund'] })
    const { entities } = await store.articles.get(two, ['entities'])
    expect(entities!.data[0]!.link).toMatchObject({ by: 'editor', method: 'linking/merge', review: 'edited' })
    expect(await named(one)).toEqual(['ada-quist 1/2'])
  })

  it('leaves the old address leading to the one that stays, and to nothing new', async () => {
    await told('1', 'Ada Quist')
    await told('2', 'Ada Quist-Lund')
    const { id } = await store.entities.get('ada-quist-lund')
    await merge(id, 'ada-quist')
    for (const address of [id, 'ada-quist-lund']) expect((await store.entities.get(address)).slug).toBe('ada-quist')
    expect((await store.documents.entity(id)).text).toContain('"ada-quist"')
    const article = await store.articles.save(
      story({ headline: 'A play', entities: [{ name: 'Ada Quist-Lund', kind: 'work' }], body: ['Ada Quist-Lund'] })
    )
    expect(await named(article.id)).toEqual(['ada-quist-lund-2 0/1'])
  })

  it('of two that one article names makes a new revision of it, and comes apart again', async () => {
    const article = await told('1', 'Ada Quist', 'Quist')
    const before = [await named(article), await speakers(article)]
    const { decision } = await merge('quist', 'ada-quist')
    expect(await named(article)).toEqual(['ada-quist 2/4'])
    expect(await store.articles.get(article)).toMatchObject({ entityCount: 1, revision: 2 })
    await store.decisions.undo(decision.id)
    expect([await named(article), await speakers(article)]).toEqual(before)
    expect(await store.articles.get(article)).toMatchObject({ entityCount: 2, revision: 3 })
  })

  it('is remembered for articles that come again and for new ones, and undone for both', async () => {
    const one = await told('1', 'Ada Quist')
    const two = await told('2', 'Ada Quist-Lund')
    const { decision } = await merge('ada-quist-lund', 'ada-quist')
    await told('2', 'Ada Quist-Lund', 'Ode Brandt')
    const three = await told('3', 'Ada Quist-Lund')
    expect(await named(two)).toEqual(['ada-quist 1/3', 'ode-brandt 1/1'])
    expect(await named(three)).toEqual(['ada-quist 1/2'])
    await store.decisions.undo(decision.id)
    expect(await named(one)).toEqual(['ada-quist 1/2'])
    expect(await named(two)).toEqual(['ada-quist-lund 1/3', 'ode-brandt 1/1'])
    expect(await named(three)).toEqual(['ada-quist-lund 1/2'])
    await expect(store.decisions.get(decision.id)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('of what was merged into takes that along, and gives it back', async () => {
    const articles = [await told('1', 'Ada Quist'), await told('2', 'Ada Lund'), await told('3', 'Ada Brandt')]
    const first = await merge('ada-quist', 'ada-lund')
    const second = await merge('ada-lund', 'ada-brandt')
    const all = () => Promise.all(articles.map(named))
    expect(await all()).toEqual([['ada-brandt 1/2'], ['ada-brandt 1/2'], ['ada-brandt 1/2']])
    await store.decisions.undo(second.decision.id)
    expect(await all()).toEqual([['ada-lund 1/2'], ['ada-lund 1/2'], ['ada-brandt 1/2']])
    await merge('ada-lund', 'ada-brandt')
    await store.decisions.undo(first.decision.id)
    expect(await all()).toEqual([['ada-quist 1/2'], ['ada-brandt 1/2'], ['ada-brandt 1/2']])
  })

  it('is made once, and not of an entity with itself or with another kind', async () => {
    await told('1', 'Ada Quist', 'Ode Brandt', 'Carl Moss')
    await store.articles.save(
      story({ headline: 'Vik waits', body: ['Vik'], entities: [{ name: 'Vik', kind: 'place' }] })
    )
    const { decision } = await merge('carl-moss', 'ada-quist')
    const changes = await store.changes.latest()
    expect(await merge('carl-moss', 'ada-quist')).toEqual({ outcome: 'unchanged', decision })
    expect(await store.changes.latest()).toBe(changes)
    for (const [entity, into] of [
      ['ada-quist', 'ada-quist'],
      ['vik', 'ada-quist'],
      ['carl-moss', 'ode-brandt']
    ] as const)
      await expect(merge(entity, into)).rejects.toMatchObject({ code: 'conflict' })
    await expect(merge('nobody', 'ada-quist')).rejects.toMatchObject({ code: 'not-found' })
  })

  it('goes with the last article of the entity', async () => {
    const articles = [await told('1', 'Ada Quist'), await told('2', 'Ada Lund')]
    await merge('ada-quist', 'ada-lund')
    for (const id of articles) await store.articles.delete(id, 1)
    expect((await store.decisions.list({ limit: 10 })).data).toEqual([])
  })
})

describe('a split', () => {
  it('makes what one article names an entity of its own, also when the article comes again', async () => {
    const one = await told('1', 'Ada Quist')
    const two = await told('2', 'Ada Quist', 'Ode Brandt')
    const { decision } = await split('ada-quist', two)
    expect(decision).toMatchObject({ kind: 'split', article: { id: two }, into: { slug: 'ada-quist-2' } })
    expect(await named(two)).toEqual(['ada-quist-2 1/3', 'ode-brandt 1/1'])
    expect(await speakers(two)).toEqual(['ada-quist-2 on ada-quist-2', 'ode-brandt on ada-quist-2'])
    await told('2', 'Ada Quist')
    expect(await named(two)).toEqual(['ada-quist-2 1/2'])
    expect(await named(one)).toEqual(['ada-quist 1/2'])
    expect((await store.decisions.list({ entity: 'ada-quist-2', limit: 10 })).data).toEqual([decision])
    await store.decisions.undo(decision.id)
    expect(await named(two)).toEqual(['ada-quist 1/2'])
    await expect(store.entities.get('ada-quist-2')).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is made once, and only of what is named there and elsewhere', async () => {
    await told('1', 'Ada Quist')
    const two = await told('2', 'Ada Quist', 'Ode Brandt')
    const three = await told('3', 'Carl Moss')
    const { decision } = await split('ada-quist', two)
    expect(await split('ada-quist', two)).toEqual({ outcome: 'unchanged', decision })
    await expect(split('ada-quist', three)).rejects.toMatchObject({ code: 'conflict' })
    await expect(split('ode-brandt', two)).rejects.toMatchObject({ code: 'conflict' })
    await expect(split('ada-quist', 'nothing')).rejects.toMatchObject({ code: 'not-found' })
    await merge('ada-quist-2', 'ada-quist')
    expect(await named(two)).toEqual(['ada-quist 1/3', 'ode-brandt 1/1'])
    await expect(split('ada-quist', two)).rejects.toMatchObject({ code: 'conflict' })
  })
})

const PEOPLE = ['Ada Quist', 'Ada Lund', 'Ada Brandt', 'Quist']
const step = fc.record({
  act: fc.constantFrom('save', 'merge', 'merge', 'split', 'undo', 'delete'),
  which: fc.nat(2),
  people: fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 3 })
})

type Step = { act: 'save' | 'merge' | 'split' | 'undo' | 'delete'; which: number; people: number[] }

/** Two are merged, only articles that call the first otherwise come in, and all is undone. */
const BACK_UNDER_ANOTHER_NAME: Step[] = [
  { act: 'merge', which: 0, people: [2, 1] },
  { act: 'save', which: 2, people: [0] },
  { act: 'merge', which: 0, people: [0, 3] },
  { act: 'undo', which: 1, people: [0] },
  { act: 'save', which: 2, people: [1] },
  { act: 'undo', which: 0, people: [0] }
]

/** The merge behind what was split off is undone: the article names neither of the two. */
const MERGED_BEFORE_SPLIT: Step[] = [
  { act: 'merge', which: 0, people: [1] },
  { act: 'merge', which: 0, people: [1] },
  { act: 'merge', which: 0, people: [1, 0] },
  { act: 'split', which: 0, people: [0] },
  { act: 'undo', which: 1, people: [0] }
]

/** No article names any more what another was split off from, until that is undone. */
const ALL_SPLIT_OFF: Step[] = [
  { act: 'merge', which: 0, people: [1] },
  { act: 'merge', which: 0, people: [1] },
  { act: 'split', which: 0, people: [0] },
  { act: 'merge', which: 2, people: [0] },
  { act: 'split', which: 0, people: [3] },
  { act: 'undo', which: 1, people: [0] }
]

describe('decisions', () => {
  it('leave nothing in disorder whatever happens between them, and nothing at all once all are undone', {
    timeout: 200_000
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async steps => {
        await store.close()
        ;({ store, db } = openInMemory())
        const articles = [
          await told('0', PEOPLE[0]!, PEOPLE[3]!),
          await told('1', PEOPLE[0]!, PEOPLE[1]!),
          await told('2', PEOPLE[2]!)
        ]
        const stay = new Set(articles)
        const original = await Promise.all(articles.map(named))
        let before = await documentsOf(store)
        for (const { act, which, people } of steps) {
          const since = await store.changes.latest()
          const { data: entities } = await store.entities.list({ sort: 'name', limit: 10 })
          const { data: decisions } = await store.decisions.list({ limit: 10 })
          const [one, other] = [
            entities[people[0]! % entities.length],
            entities[(people[1] ?? which) % entities.length]
          ]
          const ignore = (error: { code: string }): undefined => {
            expect(error.code).toMatch(/^(?:conflict|not-found)$/)
          }
          if (act === 'save') {
            await told(String(which), ...people.map(i => PEOPLE[i]!))
            stay.delete(articles[which]!)
          }
          if (act === 'merge' && one && other) await merge(one.id, other.id).catch(ignore)
          if (act === 'split' && one) await split(one.id, articles[which]!).catch(ignore)
          if (act === 'undo' && decisions[which]) await store.decisions.undo(decisions[which].id)
          if (act === 'delete') {
            stay.delete(articles[which]!)
            const known = await store.articles.version(articles[which]!).catch(ignore)
            if (known) await store.articles.delete(known.id, known.revision)
          }
          expect(contradictions(db)).toEqual([])
          const after = await documentsOf(store)
          expect(await untold(store, since, before, after)).toEqual([])
          before = after
        }
        expect(await disagreements(store)).toEqual([])
        const last = async () => (await store.decisions.list({ limit: 1 })).data[0]
        for (let open = await last(); open; open = await last()) await store.decisions.undo(open.id)
        expect(rows(db, 'SELECT id FROM merged_entities')).toEqual([])
        if (stay.size === articles.length) expect(await Promise.all(articles.map(named))).toEqual(original)
      }),
      { numRuns: 12, examples: [[BACK_UNDER_ANOTHER_NAME], [MERGED_BEFORE_SPLIT], [ALL_SPLIT_OFF]] }
    )
  })
})
