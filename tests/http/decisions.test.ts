import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Decision } from '../../src/model/decision.js'
import { type Api, openApi } from './open-api.js'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const get = (url: string, headers = {}) => api.app.inject({ url, headers })
const withKey = (scope: 'read' | 'write') => ({ authorization: `Bearer ${api.keys[scope]}` })
const decide = (payload: object) =>
  api.app.inject({ method: 'POST', url: '/v1/decisions', payload, headers: withKey('write') })
const undo = (id: string) => api.app.inject({ method: 'DELETE', url: `/v1/decisions/${id}`, headers: withKey('write') })
const MERGE = { kind: 'merge', entity: 'olaf-brandt', into: 'nora-quist', reason: 'A pen name.' }

it('a merge is answered at once, everywhere, and undone as well', async () => {
  const url = '/v1/articles/the-harbour-reopens?include=entities'
  const reads = [url, '/v1/entities/nora-quist', '/v1/quotes?speaker=nora-quist', '/v1/articles/the-harbour-reopens']
  const answers = () => Promise.all(reads.map(read => get(read)))
  const before = await answers()
  const made = await decide(MERGE)
  expect(made.statusCode).toBe(201)
  const decision = made.json<Decision>()
  expect(made.headers.location).toBe(`/v1/decisions/${decision.id}`)
  const after = await answers()
  for (const [i, answer] of after.entries()) expect(answer.headers.etag, reads[i]).not.toBe(before[i]!.headers.etag)
  expect(after[0]!.body).not.toContain('olaf-brandt')
  const { data } = after[2]!.json<{ data: { text: string }[] }>()
  expect(data.map(({ text }) => text)).toContain('a new tide')
  expect((await undo(decision.id)).statusCode).toBe(204)
  const undone = await answers()
  expect(undone[0]!.json().entities).toEqual(before[0]!.json().entities)
  expect((await undo(decision.id)).statusCode).toBe(404)
})

it('the addresses of what was merged lead to what it is now', async () => {
  const { id } = (await get('/v1/entities/olaf-brandt')).json<{ id: string }>()
  const decision = (await decide(MERGE)).json<Decision>()
  for (const address of [id, 'olaf-brandt']) {
    for (const rest of ['', '/quotes', '/related', '/timeline'])
      expect((await get(`/v1/entities/${address}${rest}`)).body).toBe(
        (await get(`/v1/entities/nora-quist${rest}`)).body
      )
    const { data } = (await get(`/v1/quotes?speaker=${address}`)).json<{ data: object[] }>()
    expect(data.length).toBeGreaterThan(2)
  }
  await undo(decision.id)
})

it('what is decided already is not decided again, and can be looked up by what it is about', async () => {
  const made = await decide(MERGE)
  const again = await decide(MERGE)
  expect([again.statusCode, again.json()]).toEqual([200, made.json()])
  for (const entity of ['olaf-brandt', 'nora-quist']) {
    const list = await get(`/v1/decisions?entity=${entity}&kind=merge`, withKey('read'))
    expect(list.json().data, entity).toEqual([made.json()])
    expect(list.headers['cache-control']).toBe('private, no-store')
  }
  const { location } = made.headers
  const one = await get(String(location), withKey('read'))
  expect(one.json()).toEqual(made.json())
  const seen = { ...withKey('read'), 'if-none-match': String(one.headers.etag) }
  expect((await get(String(location), seen)).statusCode).toBe(304)
  await undo(made.json<Decision>().id)
  expect((await get('/v1/decisions', withKey('read'))).json().data).toEqual([])
})

it('a split makes what one article names an entity of its own', async () => {
  const article = 'the-ferry-sails-on-sundays'
  const split = { kind: 'split', entity: 'nora-quist', article, reason: 'Her namesake runs the ferry.' }
  const decision = (await decide(split)).json<Decision>()
  expect(decision).toMatchObject({ into: { slug: 'nora-quist-2' }, article: { slug: article }, decidedBy: 'write' })
  const { data } = (await get(`/v1/articles/${article}/quotes`)).json()
  expect(data[0].speaker.entity.slug).toBe('nora-quist-2')
  await undo(decision.id)
  expect((await get('/v1/entities/nora-quist-2')).statusCode).toBe(404)
})

it.each([
  ['an entity that is not there', { ...MERGE, into: 'nobody' }, 404],
  ['two of different kinds', { ...MERGE, into: 'eastport' }, 409],
  ['no reason', { ...MERGE, reason: undefined }, 400],
  ['an unknown field', { ...MERGE, article: 'the-harbour-reopens' }, 400],
  [
    'an article that does not name it',
    { kind: 'split', entity: 'olaf-brandt', article: 'the-ferry-sails-on-sundays', reason: 'No.' },
    409
  ]
])('%s is refused', async (_, draft, status) => {
  const answer = await decide(draft)
  expect(answer.statusCode).toBe(status)
  expect(answer.headers['content-type']).toContain('application/problem+json')
})
