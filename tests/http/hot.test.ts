import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../../src/http/app.js'
import { hotAnswers } from '../../src/http/hot-answers.js'
import { openAnalyze } from '../../src/ingest/analyze.js'
import { openIngest } from '../../src/ingest/ingest.js'
import { prepare } from '../../src/ingest/prepare.js'
import type { Store } from '../../src/storage/store.js'
import { type Api, ferryStory, harbourStory, openApi } from './open-api.js'
import { type OverHttp, overHttp } from './over-http.js'

const ARTICLE = '/v1/articles/the-harbour-reopens'
const WHOLE = `${ARTICLE}?include=quotes,entities`
const READS = [
  '/v1/articles',
  ARTICLE,
  WHOLE,
  `${ARTICLE}?include=mentions`,
  `${ARTICLE}?fields=slug,revision`,
  `${ARTICLE}/quotes`,
  `${ARTICLE}/entities`,
  `${ARTICLE}/source`,
  '/v1/quotes?facet=speaker',
  '/v1/entities?sort=name',
  '/v1/entities/nora-quist',
  '/v1/entities/nora-quist/articles',
  '/v1/entities/nora-quist/related',
  '/v1/mentions',
  '/v1/search?q=ship',
  '/v1/quotes?limit=0'
]

let api: Api
let http: OverHttp
/** The same API on the same store, which keeps no answer. */
let plain: FastifyInstance
/** How often each kind of document was read by the API that keeps answers. */
let reads = 0
beforeAll(async () => {
  api = await openApi()
  http = await overHttp(api.app)
  const inline = { store: api.store, prepare: async (raw: Parameters<typeof prepare>[0]) => prepare(raw) }
  plain = await buildApp({ store: api.store, ingest: openIngest(inline), analyze: openAnalyze(inline) })
})
afterAll(async () => {
  http.close()
  await plain.close()
  await api.close()
})

const get = (url: string, headers: Record<string, string> = {}, from = http) => from.ask({ url, headers })

/** The store, counting what is read of it. */
const counting = (store: Store): Store => ({
  ...store,
  documents: {
    ...store.documents,
    articles: query => {
      reads++
      return store.documents.articles(query)
    }
  }
})

describe('answers that are kept', () => {
  it('are what would be answered without, whatever is written in between', async () => {
    const act = fc.oneof(
      fc.record({ read: fc.constantFrom(...READS), coding: fc.constantFrom('', 'gzip', 'br') }),
      fc.record({ write: fc.constantFrom('ferry', 'harbour', 'revise', 'delete') })
    )
    const write = async (what: string, n: number) => {
      const { store } = api
      if (what === 'ferry') await store.articles.save(ferryStory(`The ferry sails ${n}`))
      if (what === 'harbour') await store.articles.save(harbourStory())
      if (what === 'revise') await store.articles.save({ ...harbourStory(), publisher: `Gazette ${n % 3}` })
      const [last] = (await store.articles.list({ sort: '-createdAt', limit: 1 })).data
      if (what === 'delete' && last) await store.articles.delete(last.id, last.revision)
    }
    let n = 0
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 25 }), async acts => {
        for (const each of acts) {
          n++
          if ('write' in each) await write(each.write, n)
          else {
            const headers = each.coding ? { 'accept-encoding': each.coding } : undefined
            const kept = await get(each.read, headers)
            const fresh = await plain.inject({ url: each.read, ...(headers && { headers }) })
            const shown = ({ statusCode, rawPayload, headers }: typeof kept | typeof fresh) => ({
              statusCode,
              // A refusal names its own request.
              body: statusCode < 400 ? rawPayload.toString('base64') : '',
              type: headers['content-type'],
              coding: headers['content-encoding'],
              length: statusCode < 400 ? String(headers['content-length']) : '',
              keys: headers['surrogate-key'],
              link: headers.link,
              vary: headers.vary,
              policy: headers['content-security-policy']
            })
            expect(shown(kept), each.read).toEqual(shown(fresh))
          }
        }
      }),
      { numRuns: 12 }
    )
  })

  it('are sent again without a look at the store, each with the id of its own request', async () => {
    const inline = { store: api.store, prepare: async (raw: Parameters<typeof prepare>[0]) => prepare(raw) }
    const app = await buildApp({
      store: counting(api.store),
      ingest: openIngest(inline),
      analyze: openAnalyze(inline),
      hotBytes: 1_000_000
    })
    const own = await overHttp(app)
    const first = await get('/v1/articles', {}, own)
    const again = await get('/v1/articles', {}, own)
    const head = await own.ask({ method: 'HEAD', url: '/v1/articles' })
    expect(reads).toBe(1)
    expect(again.body).toBe(first.body)
    expect(head.body).toBe('')
    const shared = ({ headers }: typeof first) => {
      const { 'x-request-id': _id, date: _date, connection: _connection, 'keep-alive': _keepAlive, ...rest } = headers
      return { ...rest, 'content-length': String(rest['content-length']) }
    }
    expect(shared(again)).toEqual(shared(first))
    expect(shared(head)).toEqual(shared(first))
    expect(again.headers['x-request-id']).toMatch(/^req_/)
    expect(again.headers['x-request-id']).not.toBe(first.headers['x-request-id'])
    const same = await get('/v1/articles', { 'if-none-match': `"x", W/${first.headers.etag}` }, own)
    expect([same.statusCode, same.body, same.headers.etag, reads]).toEqual([304, '', first.headers.etag, 1])
    expect(same.headers['content-type']).toBeUndefined()
    expect((await get('/v1/articles', { 'if-none-match': '"x"' }, own)).statusCode).toBe(200)
    expect((await get('/v1/articles', { 'if-none-match': ' *' }, own)).statusCode).toBe(304)
    for (const accept of ['application/json', 'application/*;q=0.3', 'image/png, application/json;q=0.9']) {
      const odd = await get(
        '/v1/articles',
        { accept, 'accept-encoding': 'identity;q=0.4, zstd', host: 'a.example' },
        own
      )
      expect([odd.body, reads], accept).toEqual([first.body, 1])
    }

    await api.store.articles.save(ferryStory('The ferry sails for good'))
    expect((await get('/v1/articles', {}, own)).body).not.toBe(first.body)
    expect(reads).toBe(2)
    own.close()
    await app.close()
  })

  it('are never given to whoever says who they are', async () => {
    await get('/v1/articles')
    expect((await get('/v1/articles', { authorization: 'Bearer nonsense' })).statusCode).toBe(401)
    const known = await get('/v1/articles', { authorization: `Bearer ${api.keys.read}` })
    expect(known.headers['cache-control']).toBe('private, no-store')
    expect((await get('/v1/articles')).headers['cache-control']).toContain('public')
  })
})

describe('the coding of an answer', () => {
  beforeAll(async () => {
    await api.store.articles.save(harbourStory())
  })

  it('is the one that the client takes, with a tag of its own', async () => {
    const identity = await get(WHOLE)
    const tags = new Set([identity.headers.etag])
    for (const [accepted, coding] of [
      ['gzip', 'gzip'],
      ['gzip, deflate, br, zstd', 'gzip'],
      ['br', 'br'],
      ['GZIP;q=0.5', 'gzip'],
      ['*', 'gzip']
    ] as const) {
      const answer = await get(WHOLE, { 'accept-encoding': accepted })
      expect(answer.headers['content-encoding'], accepted).toBe(coding)
      const unpacked = (coding === 'br' ? brotliDecompressSync : gunzipSync)(answer.rawPayload)
      expect(unpacked.toString()).toBe(identity.body)
      expect(answer.headers.vary).toBe('Accept, Accept-Encoding')
      expect(String(answer.headers['content-length'])).toBe(String(answer.rawPayload.length))
      tags.add(answer.headers.etag)
      const seen = { 'accept-encoding': accepted, 'if-none-match': String(answer.headers.etag) }
      const same = await get(WHOLE, seen)
      expect([same.statusCode, same.headers.etag]).toEqual([304, answer.headers.etag])
    }
    expect(tags.size).toBe(3)
    expect((await get('/v1/quotes', { 'accept-encoding': 'gzip, br' })).headers['content-encoding']).toBe('br')
  })

  it('is none for whoever likes plain bytes better, and for what is small', async () => {
    for (const accepted of ['', 'identity', 'gzip;q=0', 'gzip;q=0.5, identity', 'deflate', 'gzip;q=x', ';;,,=']) {
      const { headers } = await get(WHOLE, { 'accept-encoding': accepted })
      expect(headers['content-encoding'], accepted).toBeUndefined()
      expect(headers.vary).toBe('Accept, Accept-Encoding')
    }
    expect(
      (await get(`${ARTICLE}?fields=slug`, { 'accept-encoding': 'gzip' })).headers['content-encoding']
    ).toBeUndefined()
  })

  it('does not keep an article from being deleted by the tag that came with it', async () => {
    const { id } = await api.store.articles.save(ferryStory('A ferry to be deleted'))
    const { headers } = await get(`/v1/articles/${id}?include=quotes,entities`, { 'accept-encoding': 'gzip' })
    const answer = await http.ask({
      method: 'DELETE',
      url: `/v1/articles/${id}`,
      headers: { authorization: `Bearer ${api.keys.write}`, 'if-match': String(headers.etag) }
    })
    expect(answer.statusCode, `${headers.etag} ${answer.body}`).toBe(204)
    expect((await get(`/v1/articles/${id}?include=quotes,entities`)).statusCode).toBe(404)
  })
})

describe('the room for answers', () => {
  const TYPES = ['application/json']
  const answer = (size: number) => ({ tag: '"t"', headers: {}, body: Buffer.alloc(size) })

  it('is never passed, and what was asked for last stays', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ address: fc.nat(30), way: fc.nat(2), size: fc.nat(6000), asked: fc.nat(30) })),
        keeps => {
          const answers = hotAnswers(40_000)
          for (const { address, way, size, asked } of keeps) {
            answers.find(`${asked}`)
            answers.keep(`${address}`, TYPES, `${way}`, answer(size), [`k${(address + way) % 5}`])
            expect(answers.bytes).toBeLessThanOrEqual(40_000)
          }
          for (let key = 0; key < 5; key++) answers.drop([`k${key}`])
          expect(answers.bytes).toBe(0)
        }
      ),
      { numRuns: 50 }
    )
    const answers = hotAnswers(100_000)
    for (let i = 0; i < 40; i++) {
      answers.keep(`${i}`, TYPES, '', answer(3000), ['k'])
      answers.find('0')
    }
    expect(answers.find('0')).toBeDefined()
    expect(answers.find('1')).toBeUndefined()
    expect(answers.find('39')).toBeDefined()
  })

  it('is not filled by one address that is wanted in ever new ways', () => {
    const answers = hotAnswers(100_000)
    answers.keep('other', TYPES, '', answer(10), ['k'])
    for (let i = 0; i < 100; i++) {
      answers.keep('address', TYPES, `http://host-${i}.example`, answer(10), ['k'])
      expect(answers.find('address')?.answers.has(`http://host-${i}.example`)).toBe(true)
      expect(answers.bytes).toBeLessThanOrEqual(100_000 / 8)
    }
    expect(answers.find('other')).toBeDefined()
    answers.drop(['k'])
    expect(answers.bytes).toBe(0)
  })

  it('has no place for what would fill it', () => {
    const answers = hotAnswers(100_000)
    answers.keep('large', TYPES, '', answer(50_000), ['k'])
    expect([answers.find('large'), answers.bytes]).toEqual([undefined, 0])
    const none = hotAnswers(0)
    none.keep('any', TYPES, '', answer(1), ['k'])
    expect(none.find('any')).toBeUndefined()
  })
})
