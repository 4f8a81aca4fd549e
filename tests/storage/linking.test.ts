import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Store } from '../../src/storage/store.js'
import { openInMemory } from './opened.js'
import { type StoryParts, story } from './stories.js'

type Named = NonNullable<StoryParts['entities']>[number]

let store: Store
beforeEach(() => {
  store = openInMemory().store
})
afterEach(() => store.close())

/** Keeps a story that names one thing, and tells which entity it was taken for, and why. */
async function named(headline: string, entity: Named, rest: StoryParts = {}) {
  const body = [`It was ${entity.name} who spoke.`]
  const { id } = await store.articles.save(story({ headline, body, entities: [entity], ...rest }))
  const { entities } = await store.articles.get(id, ['entities'])
  const [only] = entities!.data
  return { id: only!.id, method: only!.link.method, confidence: only!.link.confidence }
}

it('a full name is one person, and the link says so', async () => {
  const first = await named('One', { name: 'Ada Quist', roles: ['mayor'] })
  expect(first.method).toBe('linking/first-met')
  expect(await named('Two', { name: 'Ada Quist' })).toMatchObject({ id: first.id, method: 'linking/same-name' })
})

it('two people of one name whose roles lie in different fields stay two', async () => {
  const minister = await named('One', { name: 'Ode Brandt', roles: ['energy minister'] })
  const striker = await named('Two', { name: 'Ode Brandt', roles: ['striker'] })
  expect(striker).toMatchObject({ method: 'linking/first-met' })
  expect(striker.id).not.toBe(minister.id)
  const again = await named('Three', { name: 'Ode Brandt', roles: ['former energy minister'] })
  expect(again).toMatchObject({ id: minister.id, method: 'linking/same-name-and-role' })
  const neither = await named('Four', { name: 'Ode Brandt' })
  expect([minister.id, striker.id]).not.toContain(neither.id)
})

it('a change of office is no other person', async () => {
  const minister = await named('One', { name: 'Ode Brandt', roles: ['energy minister'] })
  expect((await named('Two', { name: 'Ode Brandt', roles: ['prime minister'] })).id).toBe(minister.id)
})

it('a surname is linked where a role is shared, and not without', async () => {
  const engineer = await named('One', { name: 'Petra Vik', aliases: ['Vik'], roles: ['engineer of the Water Board'] })
  const shared = await named('Two', { name: 'Vik', roles: ['suspended engineer'] })
  expect(shared).toMatchObject({ id: engineer.id, method: 'linking/surname-and-role' })
  expect((await named('Three', { name: 'Vik' })).id).not.toBe(engineer.id)
  expect((await named('Four', { name: 'Vik', roles: ['judge'] })).id).not.toBe(engineer.id)
})

it('a surname that two people with the role bear is linked to neither', async () => {
  const one = await named('One', { name: 'Petra Vik', aliases: ['Vik'], roles: ['engineer'] })
  const two = await named('Two', { name: 'Sten Vik', aliases: ['Vik'], roles: ['engineer'] })
  expect([one.id, two.id]).not.toContain((await named('Three', { name: 'Vik', roles: ['engineer'] })).id)
})

it('an article that comes again names whom it named before', async () => {
  const before = await named('One', { name: 'Vik' }, { externalId: 'a' })
  const after = await named('One, corrected', { name: 'Vik' }, { externalId: 'a' })
  expect(after).toMatchObject({ id: before.id, method: 'linking/same-article' })
})
