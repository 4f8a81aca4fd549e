import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ARTICLE_FORMATS, FEED_FORMATS, QUOTE_FORMATS } from '../../src/formats/formats.js'
import { parseMarkup } from '../formats/parse-markup.js'
import { story } from '../storage/stories.js'
import { type Api, ferryStory, openApi } from './open-api.js'
import { type OverHttp, overHttp } from './over-http.js'

let api: Api
let http: OverHttp
beforeAll(async () => {
  api = await openApi()
  http = await overHttp(api.app)
})
afterAll(() => {
  http.close()
  return api.close()
})

const ARTICLE = '/v1/articles/the-harbour-reopens'
const get = (url: string, headers: Record<string, string> = {}) =>
  http.ask({ url, headers: { host: 'news.example', ...headers } })
const quoteId = async () => (await get('/v1/quotes?limit=1')).json().data[0].id as string

describe('an article', () => {
  it.each(ARTICLE_FORMATS)('is had as $type by Accept and by .$suffix, the same', async ({ type, suffix }) => {
    const byHeader = await get(ARTICLE, { accept: type })
    const bySuffix = await get(`${ARTICLE}.${suffix}`, { accept: 'image/png' })
    expect([byHeader.statusCode, bySuffix.statusCode]).toEqual([200, 200])
    expect(bySuffix.body).toBe(byHeader.body)
    expect(byHeader.headers['content-type']).toMatch(type)
    expect(byHeader.headers.vary).toContain('Accept')
    expect(byHeader.headers['surrogate-key']).toMatch(/^art_/)
  })

  it('is JSON with the suffix .json, and to whoever does not say', async () => {
    const plain = await get(ARTICLE)
    expect((await get(`${ARTICLE}.json`, { accept: 'text/html' })).body).toBe(plain.body)
    expect((await get(`${ARTICLE}.json?include=quotes`)).json().quotes.data).toHaveLength(4)
  })

  it('is a page for a browser, with one style and no script', async () => {
    const page = await get(ARTICLE, { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' })
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+';/)
    parseMarkup(page.body)
  })

  it('has another tag in every format, and is not sent to who has it', async () => {
    const urls = ['', ...ARTICLE_FORMATS.map(({ suffix }) => `.${suffix}`)].map(suffix => ARTICLE + suffix)
    const tags = new Set<string>()
    for (const url of urls) {
      const { etag } = (await get(url)).headers
      tags.add(String(etag))
      expect((await get(url, { 'if-none-match': String(etag) })).statusCode, url).toBe(304)
    }
    expect(tags.size).toBe(urls.length)
  })

  it('is not even read for who has it', async () => {
    const cold = await openApi({ hotBytes: 0 })
    const ask = (suffix: string, headers = {}) => cold.app.inject({ url: `${ARTICLE}.${suffix}`, headers })
    const read = vi.spyOn(cold.store.articles, 'get')
    for (const { suffix } of ARTICLE_FORMATS) {
      const { etag } = (await ask(suffix)).headers
      expect(read, suffix).toHaveBeenCalledOnce()
      expect((await ask(suffix, { 'if-none-match': String(etag) })).statusCode).toBe(304)
      expect(read, suffix).toHaveBeenCalledOnce()
      const elsewhere = await ask(suffix, { 'if-none-match': String(etag), host: 'other.example' })
      expect(elsewhere.statusCode, suffix).toBe(200)
      read.mockClear()
    }
    await cold.close()
  })

  it('has another tag when the least of its names means somebody else', async () => {
    const names = Array.from({ length: 202 }, (_, i) => `Ferryman ${i + 1}.`)
    const entities = names.map(name => ({ name: name.slice(0, -1) }))
    const { id, revision } = await api.store.articles.save(story({ headline: 'Ferrymen', body: names, entities }))
    const url = `/v1/articles/${id}.annotations.jsonld`
    const before = await get(url)
    const merge = { kind: 'merge' as const, entity: 'ferryman-202', into: 'olaf-brandt', reason: 'He rows too.' }
    const { decision } = await api.store.decisions.make(merge, 'an editor')
    const after = await get(url, { 'if-none-match': String(before.headers.etag) })
    expect(after.statusCode).toBe(200)
    expect(after.body).not.toBe(before.body)
    await api.store.decisions.undo(decision.id)
    await api.store.articles.delete(id, revision)
  })

  it('has the addresses of the host that was asked, whoever asked before', async () => {
    const hosts = ['one.example', 'two.example:8080', '[::1]:3000']
    for (const host of [...hosts, ...hosts]) {
      const { body } = await get(`${ARTICLE}.jsonld`, { host })
      expect(JSON.parse(body)['@id']).toMatch(`http://${host}/v1/articles/art_`)
    }
    const odd = ['evil.example/"><script>', 'a b', '..', '']
    for (const host of [...odd, ...odd]) {
      expect((await get(`${ARTICLE}.html`, { host })).body, host).not.toMatch(/evil|a b/)
    }
  })

  it('is as its address says, however it was asked for before', async () => {
    const self = async (url: string, accept: string) =>
      (await get(url, { accept })).json().feed_url.replace('http://news.example', '')
    for (let round = 0; round < 2; round++) {
      expect(await self('/v1/articles.feed.json', '*/*')).toBe('/v1/articles.feed.json')
      expect(await self('/v1/articles', 'application/feed+json')).toBe('/v1/articles')
    }
    await get('/v1/quotes.feed.json', { host: 'news.example/v1/articles.feed.json?q=' })
    expect(await self('/v1/articles.feed.json?q=/v1/quotes.feed.json', '*/*')).toMatch('/v1/articles.feed.json?q=')
  })

  it('is had by the profile of its type, which goes before the type alone', async () => {
    const typeOf = async (accept: string) => (await get(ARTICLE, { accept })).headers['content-type']
    const profile = 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"'
    expect(await typeOf('application/ld+json')).toBe('application/ld+json; charset=utf-8')
    expect(await typeOf(`${profile}, application/ld+json;q=0.5`)).toContain('anno.jsonld')
    expect(await typeOf(`${profile};q=0.1, application/ld+json`)).not.toContain('anno.jsonld')
    expect(await typeOf(profile.replaceAll('"', ''))).toContain('anno.jsonld')
  })

  it('has suffixes for those who read it alone', async () => {
    const answer = await api.app.inject({
      method: 'DELETE',
      url: `${ARTICLE}.md`,
      headers: { authorization: `Bearer ${api.keys.admin}`, 'if-match': '*' }
    })
    expect(answer.statusCode).toBe(404)
    expect((await get(ARTICLE)).statusCode).toBe(200)
  })

  it('names what there is when it is wanted as something else', async () => {
    const answer = await get(ARTICLE, { accept: 'application/pdf' })
    expect(answer.statusCode).toBe(406)
    for (const { type } of ARTICLE_FORMATS) expect(answer.json().detail).toContain(type)
    expect((await get('/v1/entities/nora-quist.md')).statusCode).toBe(406)
  })

  it('refuses what shapes JSON alone in any other format', async () => {
    const answer = await get(`${ARTICLE}.md?include=quotes&fields=id`)
    expect(answer.statusCode).toBe(400)
    expect(answer.json().errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual(['include', 'fields'])
  })

  it('is not found in any format when there is none', async () => {
    for (const { suffix } of ARTICLE_FORMATS) {
      const answer = await get(`/v1/articles/no-such-story.${suffix}`)
      expect(answer.statusCode).toBe(404)
      expect(answer.headers['content-type']).toMatch('application/problem+json')
    }
    expect((await get(`${ARTICLE}.exe`)).statusCode).toBe(404)
    expect((await get(`${ARTICLE}.`)).statusCode).toBe(404)
  })

  it('has annotations of all its mentions and quotes, however many', async () => {
    const text = Array.from({ length: 1100 }, () => 'Nora Quist.').join(' ')
    const many = { ...ferryStory('Names'), ...storyOf(text) }
    const { id } = await api.store.articles.save(many)
    const answer = await get(`/v1/articles/${id}.annotations.jsonld`)
    expect(answer.json().total).toBe(1100)
    await api.store.articles.delete(id, 1)
  })
})

/** A story that names one person again and again. */
function storyOf(text: string) {
  const block = { index: 0, zone: 'body' as const, text, language: 'en', direction: 'ltr' as const, source: null }
  const finding = { method: 'by-hand', confidence: 1 }
  const spans = [...text.matchAll(/Nora Quist/g)].map(({ index }) => ({
    block: 0,
    start: index,
    end: index + 10,
    text: 'Nora Quist'
  }))
  return {
    blocks: [block],
    annotations: {
      entities: [{ name: 'Nora Quist', kind: 'person' as const, aliases: [], roles: [], ...finding }],
      mentions: spans.map(span => ({ entity: 0, form: 'name' as const, span, ...finding })),
      quotes: []
    },
    source: { format: 'text' as const, bytes: Buffer.from(text), sha256: 'f'.repeat(64), text }
  }
}

describe('a quote', () => {
  it.each(QUOTE_FORMATS)('is had as $type by Accept and by .$suffix, the same', async ({ type, suffix }) => {
    const url = `/v1/quotes/${await quoteId()}`
    const answer = await get(url, { accept: type })
    expect(answer.statusCode).toBe(200)
    expect((await get(`${url}.${suffix}`)).body).toBe(answer.body)
    const { etag } = answer.headers
    expect((await get(url, { accept: type, 'if-none-match': String(etag) })).statusCode).toBe(304)
  })
})

describe('a list', () => {
  const LISTS = [
    '/v1/articles?publisher=The+Harbour+Gazette&limit=1',
    '/v1/quotes?speaker=nora-quist&limit=1',
    '/v1/entities/nora-quist/articles?limit=1',
    '/v1/entities/nora-quist/quotes?limit=1',
    '/v1/articles/the-harbour-reopens/quotes?limit=1'
  ]
  const as = (url: string, suffix: string) => url.replace('?', `.${suffix}?`)

  it.each(LISTS)('%s is a feed in every format, which leads on', async url => {
    for (const { suffix, type } of FEED_FORMATS) {
      const answer = await get(as(url, suffix))
      expect(answer.statusCode, answer.body).toBe(200)
      expect(answer.headers['content-type']).toMatch(type)
      expect((await get(url, { accept: type })).statusCode).toBe(200)
      if (suffix === 'feed.json') {
        const feed = answer.json()
        expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', items: [{}] })
        expect(feed.feed_url).toBe(`http://news.example${as(url, suffix)}`)
        const next = await get(feed.next_url.replace('http://news.example', ''))
        expect(next.json().items[0].id).not.toBe(feed.items[0].id)
      } else parseMarkup(answer.body)
    }
  })

  it('has items whose addresses lead to what they name', async () => {
    const [article] = (await get('/v1/articles.feed.json?sort=publishedAt')).json().items
    expect(article).toMatchObject({ title: 'The harbour reopens', url: 'https://example.org/harbour' })
    expect((await get(new URL(article.id).pathname)).json().headline).toBe('The harbour reopens')
    const [quote] = (await get('/v1/quotes.feed.json?limit=1')).json().items
    expect(quote.title).toBe('Nora Quist: the ferry would sail on Sundays')
    expect((await get(new URL(quote.url).pathname)).body).toContain(`id="${new URL(quote.url).hash.slice(1)}"`)
  })

  it('refuses facets, counts and fields in a feed', async () => {
    for (const parameter of ['facet=kind', 'count=exact', 'fields=id']) {
      expect((await get(`/v1/quotes.rss?${parameter}`)).statusCode, parameter).toBe(400)
    }
  })

  it('has no feed of what is neither articles nor quotes', async () => {
    expect((await get('/v1/entities.rss')).statusCode).toBe(406)
  })
})

describe('a server that is known under another address', () => {
  it('gives that one', async () => {
    const other = await openApi({ publicUrl: 'https://api.courier.example/news' })
    const answer = await other.app.inject('/v1/articles.atom')
    expect(answer.body).toContain('<id>https://api.courier.example/news/v1/articles.atom</id>')
    await other.close()
  })
})
