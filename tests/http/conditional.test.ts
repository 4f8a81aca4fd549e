import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, ferryStory, openApi } from './open-api.js'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const get = (url: string, headers: Record<string, string> = {}) => api.app.inject({ url, headers })
const tagOf = async (url: string, headers: Record<string, string> = {}) =>
  String((await get(url, headers)).headers.etag)

const ARTICLE = '/v1/articles/the-harbour-reopens'
const READS = [
  '/v1/articles',
  ARTICLE,
  `${ARTICLE}?include=quotes`,
  `${ARTICLE}/quotes`,
  `${ARTICLE}/entities`,
  `${ARTICLE}/mentions`,
  `${ARTICLE}/source`,
  '/v1/quotes?kind=direct',
  '/v1/entities',
  '/v1/entities/nora-quist',
  '/v1/entities/nora-quist/quotes',
  '/v1/mentions?limit=2',
  '/v1/search?q=ship',
  '/problems/internal'
]

describe.each(READS)('a read of %s', url => {
  it('has a strong tag', async () => {
    expect(await tagOf(url)).toMatch(/^"[\w-]+"$/)
  })

  it('costs nothing to whoever has the answer', async () => {
    const full = await get(url)
    const tag = String(full.headers.etag)
    for (const ifNoneMatch of [tag, `W/${tag}`, `"other", ${tag}`, `W/"other",${tag} , "more"`, '*', ' * ']) {
      const answer = await get(url, { 'if-none-match': ifNoneMatch })
      expect(answer.statusCode, ifNoneMatch).toBe(304)
      expect(answer.body).toBe('')
      expect(answer.headers.etag).toBe(tag)
      expect(answer.headers['cache-control']).toBe(full.headers['cache-control'])
      expect(answer.headers.vary).toBe(full.headers.vary)
    }
  })

  it('is answered in full to whoever has another', async () => {
    const tag = await tagOf(url)
    for (const ifNoneMatch of ['', '"other"', tag.slice(1, -1), `x${tag.slice(1)}`, 'W/', '"', '*, "a"']) {
      expect((await get(url, { 'if-none-match': ifNoneMatch })).statusCode, ifNoneMatch).toBe(200)
    }
  })

  it('is answered alike to HEAD', async () => {
    // What nobody has asked for yet comes from its route, and what was asked for from memory.
    for (const fresh of [`${url}${url.includes('?') ? '&' : '?'}`, url]) {
      const seen = await api.app.inject({ method: 'HEAD', url: fresh, headers: { 'if-none-match': '*' } })
      expect([seen.statusCode, seen.body]).toEqual([304, ''])
    }
    const head = await api.app.inject({ method: 'HEAD', url })
    expect(head.statusCode).toBe(200)
    expect(head.body).toBe('')
    expect(head.headers.etag).toBe(await tagOf(url))
  })
})

describe('a tag', () => {
  it('is the same however the same thing is asked for', async () => {
    const tag = await tagOf('/v1/quotes')
    for (const url of [
      '/v1/quotes?limit=20',
      '/v1/quotes?sort=-publishedAt&limit=20',
      '/v1/quotes?limit=20&sort=-publishedAt'
    ]) {
      expect(await tagOf(url), url).toBe(tag)
    }
  })

  it('differs between different answers', async () => {
    const urls = [
      ...READS,
      '/v1/quotes',
      '/v1/quotes?limit=1',
      '/v1/quotes?limit=2',
      `${ARTICLE}?include=quotes,entities`
    ]
    const tags = await Promise.all(urls.map(url => tagOf(url)))
    expect(new Set(tags).size).toBe(urls.length)
    expect(await tagOf(`${ARTICLE}/source`, { accept: 'text/plain' })).not.toBe(await tagOf(`${ARTICLE}/source`))
  })

  it('is the article’s own, whichever name it is asked for by', async () => {
    const { id } = (await get(ARTICLE)).json<{ id: string }>()
    expect(await tagOf(`/v1/articles/${id}`)).toBe(await tagOf(ARTICLE))
  })

  it('goes with no answer that says no, not even to a star', async () => {
    for (const url of [
      '/v1/quotes/nothing',
      '/v1/articles/nothing',
      '/v1/entities/nothing/quotes',
      '/v1/quotes?limit=0'
    ]) {
      const answer = await get(url, { 'if-none-match': '*' })
      expect(answer.statusCode, url).toBeGreaterThanOrEqual(400)
      expect(answer.headers.etag).toBeUndefined()
      expect(answer.headers['cache-control']).toBe('no-store')
    }
  })

  it('changes with what is stored, but an article’s only with the article', async () => {
    const before = await Promise.all([tagOf('/v1/articles'), tagOf('/v1/quotes'), tagOf(ARTICLE)])
    await api.store.articles.save(ferryStory('The ferry sails again'))
    const after = await Promise.all([tagOf('/v1/articles'), tagOf('/v1/quotes'), tagOf(ARTICLE)])
    expect(after[0]).not.toBe(before[0])
    expect(after[1]).not.toBe(before[1])
    expect(after[2]).toBe(before[2])
  })

  it('lets many others be sent with it', async () => {
    const many = Array.from({ length: 3000 }, (_, i) => `"${i}"`).join(',')
    expect((await get(ARTICLE, { 'if-none-match': `${many},${await tagOf(ARTICLE)}` })).statusCode).toBe(304)
  })
})

describe('what a cache in front is told', () => {
  it('names what an answer is made of', async () => {
    const { id } = (await get(ARTICLE)).json<{ id: string }>()
    expect((await get(ARTICLE)).headers['surrogate-key']).toBe(id)
    expect((await get(`${ARTICLE}/quotes`)).headers['surrogate-key']).toBe(`${id} quotes`)
    expect((await get('/v1/quotes')).headers['surrogate-key']).toBe('quotes')
    expect((await get(`${ARTICLE}?include=quotes,entities`)).headers['surrogate-key']).toBe(id)
    const { data } = (await get(`${ARTICLE}/quotes`)).json<{ data: { id: string }[] }>()
    // The change log names a quote whenever it shows something else, be it the name of its speaker.
    expect((await get(`/v1/quotes/${data[0]!.id}`)).headers['surrogate-key']).toBe(data[0]!.id)
  })

  it('is that it may keep what everybody may read', async () => {
    expect((await get('/v1/articles')).headers['cache-control']).toBe(
      'public, max-age=0, s-maxage=60, stale-while-revalidate=300'
    )
    expect((await get('/livez')).headers['cache-control']).toBe('no-store')
    expect((await get('/readyz')).headers['cache-control']).toBe('no-store')
  })
})
