import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openApi } from './open-api.js'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const get = async (url: string, headers: Record<string, string> = {}) => api.app.inject({ url, headers })
const ARTICLE = '/v1/articles/the-harbour-reopens'

describe('fields', () => {
  it('leave of each item of a list what is asked for, in the order of the whole', async () => {
    for (const url of ['/v1/articles', '/v1/quotes', '/v1/entities', '/v1/mentions', `${ARTICLE}/quotes`]) {
      const whole = (await get(url)).json<{ data: Record<string, unknown>[]; page: object }>()
      const [first, second] = Object.keys(whole.data[0]!) as [string, string]
      const cut = (await get(`${url}?fields=${second},${first}`)).json<{ data: object[]; page: object }>()
      expect(cut.page).toMatchObject({ limit: 20, hasMore: false })
      expect(JSON.stringify(cut.data), url).toBe(
        JSON.stringify(whole.data.map(item => ({ [first]: item[first], [second]: item[second] })))
      )
    }
  })

  it('lead on to pages of the same fields', async () => {
    const { headers } = await get('/v1/quotes?fields=text&limit=1')
    const next = /^<([^>]+)>/.exec(String(headers.link))![1]!
    expect(Object.keys((await get(next)).json<{ data: object[] }>().data[0]!)).toEqual(['text'])
  })

  it('leave of one thing what is asked for, of what `include` adds too', async () => {
    expect((await get('/v1/entities/nora-quist?fields=name,kind')).json()).toEqual({
      name: 'Nora Quist',
      kind: 'person'
    })
    const article = (await get(`${ARTICLE}?include=quotes&fields=slug,quotes`)).json<{ quotes: { data: object[] } }>()
    expect(Object.keys(article)).toEqual(['slug', 'quotes'])
    expect(article.quotes.data).toHaveLength(4)
    expect((await get(`${ARTICLE}?fields=slug,quotes`)).json()).toEqual({ slug: 'the-harbour-reopens' })
  })

  it('have tags of their own', async () => {
    const tags = await Promise.all(
      [ARTICLE, `${ARTICLE}?fields=slug`, `${ARTICLE}?fields=headline`].map(async url => (await get(url)).headers.etag)
    )
    expect(new Set(tags).size).toBe(3)
    const again = await get(`${ARTICLE}?fields=slug`, { 'if-none-match': tags[1]! })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })
})
