import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, ferryStory, openApi } from './open-api.js'

let api: Api
beforeAll(async () => {
  api = await openApi()
  for (let i = 0; i < 5; i++) {
    await api.store.articles.save(ferryStory(`The ferry sails again ${i}`))
  }
})
afterAll(() => api.close())

type Item = { id: string; kind: string; slug: string; publishedAt: string }
type List = { data: Item[]; page: { limit: number; nextCursor: string | null; hasMore: boolean; count?: number } }
const get = (url: string) => api.app.inject(url)
const list = async (url: string) => (await get(url)).json<List>()
const idsOf = async (url: string) => (await list(url)).data.map(({ id }) => id)

describe('a list', () => {
  it('comes in pages that together are the whole, in its order', async () => {
    for (const url of ['/v1/articles', '/v1/quotes', '/v1/entities', '/v1/mentions', '/v1/search?q=ferry']) {
      const whole = (await list(`${url}${url.includes('?') ? '&' : '?'}limit=100`)).data
      const parts: unknown[] = []
      let next: string | undefined = `${url}${url.includes('?') ? '&' : '?'}limit=2`
      while (next) {
        const answer = await get(next)
        parts.push(...answer.json<List>().data)
        const link: string | undefined = answer.headers.link as string | undefined
        next = /^<([^>]+)>; rel="next"/.exec(link ?? '')?.[1]
        expect(next !== undefined, link).toBe(answer.json<List>().page.hasMore)
      }
      expect(parts, url).toEqual(whole)
    }
  })

  it('links to its next page without a host, whatever the request says its host is', async () => {
    const answer = await api.app.inject({
      url: '/v1/quotes?limit=1&kind=indirect,direct&publishedAt[gte]=2020-01-01',
      headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' }
    })
    expect(answer.headers.link).toMatch(/^<\/v1\/quotes\?/)
    expect(answer.headers.link).toContain('kind=indirect%2Cdirect')
    expect(answer.body + JSON.stringify(answer.headers)).not.toContain('evil')
  })

  it('has twenty items a page when nothing is said, and says so', async () => {
    expect((await list('/v1/articles')).page.limit).toBe(20)
  })

  it('is counted when asked', async () => {
    expect((await list('/v1/articles?limit=1')).page).not.toHaveProperty('count')
    expect((await list('/v1/articles?limit=1&count=exact')).page.count).toBe(7)
  })

  it('does not go on with the cursor of another list', async () => {
    const { page } = await list('/v1/quotes?limit=1')
    for (const url of [`/v1/quotes?limit=1&kind=direct&cursor=${page.nextCursor}`, '/v1/quotes?cursor=spoilt']) {
      const answer = await get(url)
      expect(answer.statusCode).toBe(400)
      expect(answer.json<{ code: string }>().code).toBe('invalid-cursor')
    }
  })

  it('takes the next page with another limit', async () => {
    const { page } = await list('/v1/quotes?limit=1')
    const [, ...rest] = await idsOf('/v1/quotes?limit=4')
    expect(await idsOf(`/v1/quotes?limit=3&cursor=${page.nextCursor}`)).toEqual(rest)
  })
})

describe('filters', () => {
  it('must all hold', async () => {
    const quotes = await list('/v1/quotes?speaker=nora-quist&kind=indirect&article=the-harbour-reopens')
    expect(quotes.data).toHaveLength(1)
    expect(quotes.data[0]).toMatchObject({ kind: 'indirect', audience: { entity: { slug: 'northern-radio' } } })
  })

  it('take one or more of a list of words', async () => {
    const kinds = async (kind: string) => new Set((await list(`/v1/quotes?kind=${kind}`)).data.map(q => q.kind))
    expect(await kinds('direct')).toEqual(new Set(['direct']))
    expect(await kinds('direct,indirect')).toEqual(new Set(['direct', 'indirect']))
  })

  it('take bounds of time as dates and as instants, in brackets that are encoded or not', async () => {
    const count = async (query: string) => (await list(`/v1/articles?count=exact&${query}`)).page.count
    expect(await count('publishedAt[lt]=2024-03-02')).toBe(1)
    expect(await count('publishedAt%5Blt%5D=2024-03-02T00:00:00Z')).toBe(1)
    expect(await count('publishedAt[lt]=2024-03-02T02:00:00%2B02:00')).toBe(1)
    expect(await count('publishedAt[gte]=2024-03-02')).toBe(6)
    expect(await count('publishedAt[gte]=2024-03-01&publishedAt[lt]=2024-03-02')).toBe(1)
  })

  it('take bounds of confidence', async () => {
    const sure = await list('/v1/quotes?article=the-harbour-reopens&confidence[gte]=0.8')
    expect(sure.data).toHaveLength(2)
  })

  it('name what does not exist and find nothing', async () => {
    expect((await list('/v1/quotes?speaker=nobody')).data).toEqual([])
  })

  it('hold in the lists of one article and of one entity too', async () => {
    expect(await idsOf('/v1/articles/the-harbour-reopens/quotes?speaker=olaf-brandt')).toHaveLength(1)
    expect(await idsOf('/v1/articles/the-harbour-reopens/entities?kind=place')).toHaveLength(1)
    expect(await idsOf('/v1/articles/the-harbour-reopens/mentions?entity=nora-quist')).toHaveLength(2)
    expect(await idsOf('/v1/entities/nora-quist/quotes?article=the-harbour-reopens')).toHaveLength(2)
    expect(await idsOf('/v1/entities/nora-quist/articles?q=harbour')).toHaveLength(1)
    expect(await idsOf('/v1/entities/nora-quist/mentions?form=name&article=the-harbour-reopens')).toHaveLength(2)
  })

  it('fit the search', async () => {
    const types = (await get('/v1/search?q=ferry&type=quote,article')).json<{ data: { type: string }[] }>()
    expect(new Set(types.data.map(({ type }) => type))).toEqual(new Set(['quote', 'article']))
  })
})

describe('the order', () => {
  it('is the one that is asked for', async () => {
    const slugs = (await list('/v1/entities?sort=name')).data.map(({ slug }) => slug)
    expect(slugs).toEqual([...slugs].sort())
    const times = (await list('/v1/articles?sort=publishedAt')).data.map(({ publishedAt }) => publishedAt)
    expect(times).toEqual([...times].sort())
  })

  it('is the order of reading in one article', async () => {
    const { data } = (await get('/v1/articles/the-harbour-reopens/quotes')).json<{ data: { text: string }[] }>()
    expect(data.map(({ text }) => text)).toEqual([
      'The first ship is here,',
      'the cranes were older than the town hall',
      'the pay had not changed',
      'a new tide'
    ])
  })
})

describe('a parameter', () => {
  const refusals: [string, string, string, string][] = [
    ['/v1/quotes?limt=5', 'limt', 'unknown-parameter', 'did you mean “limit”?'],
    ['/v1/quotes?speker=x', 'speker', 'unknown-parameter', 'did you mean “speaker”?'],
    ['/v1/quotes?publishedAt=2024-01-01', 'publishedAt', 'unknown-parameter', 'did you mean “publishedAt[lt]”?'],
    ['/livez?x=1', 'x', 'unknown-parameter', 'there are none.'],
    ['/v1/articles/the-harbour-reopens?fields=id,headlin', 'fields', 'not-in-list', 'did you mean “headline”?'],
    ['/v1/search?q=ship&fields=id', 'fields', 'unknown-parameter', 'there are: '],
    ['/v1/quotes?kind=direct&kind=mixed', 'kind', 'repeated-parameter', 'with commas'],
    ['/v1/quotes?limit=5;limit=500', 'limit', 'wrong-type', 'whole number'],
    ['/v1/quotes?limit=0', 'limit', 'out-of-range', '1 or more'],
    ['/v1/quotes?limit=101', 'limit', 'out-of-range', '100 or less'],
    ['/v1/quotes?kind=direct,mixd', 'kind', 'not-in-list', 'did you mean “mixed”?'],
    ['/v1/quotes?kind=', 'kind', 'not-in-list', 'direct, mixed, indirect'],
    ['/v1/quotes?sort=password', 'sort', 'not-in-list', '-publishedAt'],
    ['/v1/quotes?count=yes', 'count', 'not-in-list', 'exact'],
    ['/v1/quotes?confidence[gte]=2', 'confidence[gte]', 'out-of-range', '1 or less'],
    ['/v1/quotes?confidence[gte]=high', 'confidence[gte]', 'wrong-type', 'decimal number'],
    ['/v1/articles?hasQuotes=1', 'hasQuotes', 'wrong-type', 'true or false'],
    ['/v1/articles?publishedAt[gte]=yesterday', 'publishedAt[gte]', 'wrong-form', '2013-02-02'],
    ['/v1/articles?language=x', 'language', 'wrong-form', 'form'],
    ['/v1/search', 'q', 'missing', 'is missing'],
    ['/v1/search?q=', 'q', 'too-short', 'at least 1 character.'],
    [`/v1/search?q=${'x'.repeat(201)}`, 'q', 'too-long', 'at most 200 characters.'],
    ['/v1/articles/the-harbour-reopens?include=quotes,author', 'include', 'not-in-list', 'furniture']
  ]
  it.each(refusals)('as in %s is told where it is wrong', async (url, parameter, code, words) => {
    const answer = await get(url)
    expect(answer.statusCode).toBe(400)
    const { errors } = answer.json<{ errors: { parameter: string; code: string; detail: string }[] }>()
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatchObject({ parameter, code })
    expect(errors[0]!.detail).toContain(words)
  })

  it('is told of with all others that are wrong', async () => {
    const answer = await get('/v1/quotes?limt=1&kind=direkt,mixt&sort=x&limit=ten')
    const { errors } = answer.json<{ errors: { parameter: string }[] }>()
    expect(errors.map(({ parameter }) => parameter).sort()).toEqual(['kind', 'kind', 'limit', 'limt', 'sort'])
  })
})
