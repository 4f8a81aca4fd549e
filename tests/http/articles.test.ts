import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Api, openApi } from './open-api.js'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

type Article = {
  id: string
  slug: string
  revision: number
  headline: string
  blocks: { zone: string; text: string }[]
}

const post = (payload: string | object, type = 'application/json', url = '/v1/articles') =>
  api.app.inject({
    method: 'POST',
    url,
    payload,
    headers: { authorization: `Bearer ${api.keys.write}`, 'content-type': type }
  })
const get = (url: string, headers: Record<string, string> = {}) => api.app.inject({ url, headers })
const remove = (url: string, headers: Record<string, string> = {}) =>
  api.app.inject({ method: 'DELETE', url, headers: { authorization: `Bearer ${api.keys.write}`, ...headers } })

describe('an article', () => {
  it('is found by its id and by its slug', async () => {
    const bySlug = (await get('/v1/articles/the-harbour-reopens')).json<Article>()
    expect((await get(`/v1/articles/${bySlug.id}`)).json()).toEqual(bySlug)
  })

  it('comes with what `include` asks for, and with nothing else', async () => {
    const parts = ['quotes', 'entities', 'mentions', 'related', 'furniture']
    for (const part of parts) {
      const article = (await get(`/v1/articles/the-harbour-reopens?include=${part}`)).json<object>()
      expect(parts.filter(each => each in article)).toEqual([part])
    }
    const all = (await get(`/v1/articles/the-harbour-reopens?include=${parts.join(',')}`)).json<object>()
    expect(parts.filter(each => each in all)).toEqual(parts)
  })

  it('has spans that are slices of its blocks', async () => {
    type Spans = { content: { block: number; start: number; end: number; text: string }[] }
    const { blocks, quotes } = (await get('/v1/articles/the-harbour-reopens?include=quotes')).json<
      Article & { quotes: { data: Spans[] } }
    >()
    const spans = quotes.data.flatMap(({ content }) => content)
    expect(spans.length).toBeGreaterThan(0)
    for (const { block, start, end, text } of spans) expect(blocks[block]!.text.slice(start, end)).toBe(text)
  })
})

describe('the source of an article', () => {
  const url = '/v1/articles/the-harbour-reopens/source'

  it('is described in JSON, without the bytes', async () => {
    const source = (await get(url)).json<object>()
    expect(source).toMatchObject({ format: 'text', byteCount: expect.any(Number) })
    expect(source).not.toHaveProperty('bytes')
  })

  it('is given byte for byte as plain text', async () => {
    const { text, byteCount } = (await get(url)).json<{ text: string; byteCount: number }>()
    const answer = await get(url, { accept: 'text/plain' })
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    expect(answer.rawPayload).toEqual(Buffer.from(text))
    expect(answer.rawPayload.length).toBe(byteCount)
  })

  it('is given as the client likes it best', async () => {
    const type = async (accept: string) => String((await get(url, { accept })).headers['content-type']).split(';')[0]
    expect(await type('text/plain, application/json;q=0.5')).toBe('text/plain')
    expect(await type('application/json, text/plain;q=0.5')).toBe('application/json')
    expect(await type('*/*')).toBe('application/json')
    expect(await type('text/*')).toBe('text/plain')
    expect(await type('image/png')).toBe('application/problem+json')
    expect((await get(url)).headers.vary).toBe('Accept, Accept-Encoding')
  })
})

describe('storing an article', () => {
  it('takes the text of a page, in JSON or plain', async () => {
    const inJson = await post({ text: 'Rain in Eastport\n\nIt rained.', publisher: 'Gazette' })
    expect(inJson.statusCode).toBe(201)
    expect(inJson.json()).toMatchObject({ publisher: 'Gazette', revision: 1 })
    const plain = await post(
      'Snow in Eastport\n\nIt snowed.',
      'text/plain',
      '/v1/articles?publisher=Gazette&language=en-GB'
    )
    expect(plain.statusCode).toBe(201)
    expect(plain.json()).toMatchObject({ publisher: 'Gazette', language: 'en-GB' })
  })

  it('takes a story in its parts', async () => {
    const answer = await post({
      headline: 'Hail in Eastport',
      standfirst: null,
      bylines: ['Ida Lund'],
      body: ['It hailed.', 'Then it stopped.'],
      captions: [{ caption: 'A hailstone.', credit: 'Jon Berg' }],
      publishedAt: '2024-04-01'
    })
    expect(answer.statusCode).toBe(201)
    expect(answer.json()).toMatchObject({
      headline: 'Hail in Eastport',
      bylines: ['Ida Lund'],
      publishedAt: '2024-04-01T00:00:00.000Z',
      publishedPrecision: 'day',
      publishedInferred: false
    })
    expect(answer.json<Article>().blocks.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['It hailed.', 'Then it stopped.', 'A hailstone.', 'Jon Berg'])
    )
  })

  it('keeps the bytes that came', async () => {
    const raw = '{ "headline": "Fog",\n "body": ["Fog \\u2014 much of it."] }'
    const { id } = (await post(raw)).json<Article>()
    const source = await get(`/v1/articles/${id}/source`, { accept: 'text/plain' })
    expect(source.body).toBe(raw)
    const text = 'Thunder — and “lightning”.\r\n\r\nTwice.\n'
    const plain = (await post(text, 'text/plain')).json<Article>()
    expect((await get(`/v1/articles/${plain.id}/source`, { accept: 'text/plain' })).body).toBe(text)
  })

  it('says where the article is, and can be read there at once', async () => {
    const answer = await post({ text: 'Wind in Eastport.' })
    const { id } = answer.json<Article>()
    expect(answer.headers.location).toBe(`/v1/articles/${id}`)
    const read = await get(String(answer.headers.location))
    expect(read.json()).toEqual(answer.json())
    expect(read.headers.etag).toBe(answer.headers.etag)
    expect(answer.headers['cache-control']).toBe('private, no-store')
  })

  it('changes nothing when the same comes again', async () => {
    const draft = { text: 'Sun in Eastport.', externalId: 'sun' }
    const first = await post(draft)
    const again = await post(draft)
    expect([first.statusCode, again.statusCode]).toEqual([201, 200])
    expect(again.json()).toEqual(first.json())
  })

  it('makes a new revision when the same story has changed', async () => {
    await post({ text: 'Calm in Eastport.', externalId: 'calm' })
    const revised = await post({ text: 'Calm in Eastport, at last.', externalId: 'calm' })
    expect(revised.statusCode).toBe(200)
    expect(revised.json<Article>().revision).toBe(2)
  })

  it('takes metadata where they belong', async () => {
    const answer = await post({ text: 'Mist.' }, 'application/json', '/v1/articles?publisher=Gazette')
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toMatchObject({ errors: [{ parameter: 'publisher', code: 'misplaced' }] })
  })

  const refusals: [string, object, { pointer: string; code: string }[]][] = [
    ['no text', {}, [{ pointer: '/text', code: 'missing' }]],
    ['a blank text', { text: ' \n ' }, [{ pointer: '/text', code: 'wrong-form' }]],
    ['a text that is no text', { text: 5 }, [{ pointer: '/text', code: 'wrong-type' }]],
    ['a story without a body', { headline: 'x' }, [{ pointer: '/body', code: 'missing' }]],
    ['a story with an empty body', { headline: 'x', body: [] }, [{ pointer: '/body', code: 'too-short' }]],
    ['a paragraph that is none', { headline: 'x', body: ['y', 7] }, [{ pointer: '/body/1', code: 'wrong-type' }]],
    ['a text and a headline', { text: 'x', headline: 'y' }, [{ pointer: '/headline', code: 'unknown-field' }]],
    [
      'what only the server says',
      { text: 'x', revision: 7, id: 'art_1' },
      [
        { pointer: '/revision', code: 'unknown-field' },
        { pointer: '/id', code: 'unknown-field' }
      ]
    ],
    [
      'a day that there is not',
      { text: 'x', publishedAt: '2023-02-29' },
      [{ pointer: '/publishedAt', code: 'wrong-form' }]
    ],
    ['an address that is none', { text: 'x', url: 'javascript:alert(1)' }, [{ pointer: '/url', code: 'wrong-form' }]],
    [
      'a caption with more',
      { headline: 'x', body: ['y'], captions: [{ caption: 'z', src: 'a' }] },
      [{ pointer: '/captions/0/src', code: 'unknown-field' }]
    ]
  ]
  it.each(refusals)('refuses %s', async (_name, draft, errors) => {
    const answer = await post(draft)
    expect(answer.statusCode).toBe(400)
    expect(answer.json<{ errors: object[] }>().errors).toEqual(errors.map(error => expect.objectContaining(error)))
  })
})

describe('deleting an article', () => {
  let article: Article
  let tag: string
  let days = 0
  beforeEach(async () => {
    const answer = await post({ text: `Weather of day ${days++}`, externalId: 'weather' })
    article = answer.json<Article>()
    tag = String(answer.headers.etag)
  })

  it('needs the tag of what was read', async () => {
    expect((await remove(`/v1/articles/${article.id}`)).statusCode).toBe(428)
    for (const ifMatch of ['"other"', `W/${tag}`, tag.slice(1, -1), '', `${tag.slice(0, -3)}"`, '"r1"', 'W/"*"']) {
      const answer = await remove(`/v1/articles/${article.id}`, { 'if-match': ifMatch })
      expect(answer.statusCode, ifMatch).toBe(412)
      expect(answer.json<{ detail: string }>().detail).toContain(tag)
    }
    expect((await get(`/v1/articles/${article.id}`)).statusCode).toBe(200)
  })

  it('is refused when the article has changed since', async () => {
    await post({ text: 'Weather of the evening', externalId: 'weather' })
    expect((await remove(`/v1/articles/${article.id}`, { 'if-match': tag })).statusCode).toBe(412)
  })

  const ways: [string, (plain: string, included: string) => string][] = [
    ['the tag of the article', plain => plain],
    ['the tag of the article with things included', (_plain, included) => included],
    ['a list that has the tag', plain => `"other", ${plain}`],
    ['a star', () => '*']
  ]
  it.each(ways)('takes %s', async (_name, write) => {
    const included = String((await get(`/v1/articles/${article.id}?include=quotes`)).headers.etag)
    expect(included).not.toBe(tag)
    const answer = await remove(`/v1/articles/${article.id}`, { 'if-match': write(tag, included) })
    expect(answer.statusCode).toBe(204)
    expect(answer.body).toBe('')
    expect((await get(`/v1/articles/${article.id}`)).statusCode).toBe(404)
  })

  it('is told when there is no such article', async () => {
    expect((await remove('/v1/articles/nothing', { 'if-match': '*' })).statusCode).toBe(404)
  })
})
