import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ApiProblem, type Client, type ClientOptions, openClient } from '../../src/client/client.js'
import { type Api, openApi } from '../http/open-api.js'

let api: Api
let baseUrl: string
let client: Client
/** The status and the length of each answer that came. */
let answers: [status: number, length: number][]

const watched: typeof fetch = async (...sent) => {
  const answer = await fetch(...sent)
  if (/ndjson|event-stream/.test(String(answer.headers.get('content-type')))) return answer
  answers.push([answer.status, (await answer.clone().text()).length])
  return answer
}
const open = (options: ClientOptions = {}) => openClient({ baseUrl, fetch: watched, ...options })

/** What a call throws. */
const thrown = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail('nothing was thrown'),
    (error: unknown) => error
  )
async function problemOf(call: Promise<unknown>): Promise<ApiProblem> {
  const error = await thrown(call)
  expect(error).toBeInstanceOf(ApiProblem)
  return error as ApiProblem
}

beforeAll(async () => {
  api = await openApi()
  baseUrl = await api.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => api.close())
beforeEach(() => {
  answers = []
  client = open()
})

describe('a call', () => {
  it('gives the body of the answer', async () => {
    const article = await client.getArticle({ id: 'the-harbour-reopens', include: ['quotes', 'entities'] })
    expect(article.headline).toBe('The harbour reopens')
    expect(article.quotes?.data.map(quote => quote.speaker?.entity?.name ?? quote.speaker?.description)).toEqual([
      'Nora Quist',
      'Nora Quist',
      'A docker',
      'Olaf Brandt'
    ])
    expect(article).not.toHaveProperty('mentions')
  })

  it('sends lists with commas, ranges by their names, and leaves out what is not given', async () => {
    const direct = await client.listQuotes({ kind: ['direct', 'mixed'], speaker: undefined, 'confidence[gte]': 0.9 })
    expect(direct.data.map(({ text }) => text)).toEqual(['The first ship is here,'])
    expect((await client.listQuotes({ kind: 'direct', count: 'exact' })).page.count).toBe(2)
  })

  it('gives another media type as text', async () => {
    const text = await client.getArticleSource({ id: 'the-harbour-reopens' }, { accept: 'text/plain' })
    expect(text).toContain('The harbour reopens')
    expect(await client.getArticleSource({ id: 'the-harbour-reopens' }, { accept: 'text/plain' })).toBe(text)
    expect(answers.map(([status]) => status)).toEqual([200, 304])
  })

  it('gives lists as feeds, and what is never JSON, as text', async () => {
    expect(await client.listQuotes({ speaker: 'nora-quist' }, { accept: 'application/rss+xml' })).toContain('<rss')
    expect(await client.getSitemap()).toContain('<sitemapindex')
  })

  it('says at which address the answer is', () => {
    expect(client.addressOf('listEntityQuotes', { id: 'a b/ç', kind: ['direct'], limit: 3 })).toBe(
      `${baseUrl}/v1/entities/a%20b%2F%C3%A7/quotes?kind=direct&limit=3`
    )
    expect(openClient().addressOf('search', { q: '“x” & y' })).toBe('/v1/search?q=%E2%80%9Cx%E2%80%9D+%26+y')
  })

  it('is not made where a step of the path is missing or would lead elsewhere', async () => {
    for (const id of ['', '.', '..', undefined as unknown as string]) {
      expect(await thrown(client.getQuote({ id }))).toBeInstanceOf(TypeError)
    }
    expect(answers).toEqual([])
    expect((await problemOf(client.getQuote({ id: 'a/../../x\ud800' }))).status).toBe(404)
  })

  it('writes with a key, and deletes what was read', async () => {
    const writer = open({ key: api.keys.write })
    const text = 'The lamp\n\n“It is lit,” said keeper Ada Holm on Monday.'
    const made = await writer.createArticle({ body: text, story: true, publisher: 'The Lamp' })
    expect(made.publisher).toBe('The Lamp')
    const again = await writer.createArticle({ body: { text, story: true } })
    expect(again.id).toBe(made.id)
    expect(writer.tagOf({})).toBeNull()
    const tag = writer.tagOf(await writer.getArticle({ id: made.id }))!
    expect(await problemOf(writer.deleteArticle({ id: made.id, 'If-Match': '"r0"' }))).toMatchObject({
      code: 'stale-revision',
      status: 412
    })
    expect(await writer.deleteArticle({ id: made.id, 'If-Match': tag })).toBeUndefined()
    expect((await problemOf(writer.getArticle({ id: made.id }))).code).toBe('not-found')
  })
})

describe('a list', () => {
  it('is a page when it is awaited', async () => {
    const page = await client.listArticles({ limit: 1 })
    expect(page.data.map(({ headline }) => headline)).toEqual(['The ferry sails on Sundays'])
    expect(page.page.hasMore).toBe(true)
  })

  it('is all its items, page by page, when they are iterated', async () => {
    const texts = []
    for await (const quote of client.listQuotes({ limit: 2, sort: 'publishedAt', fields: ['text'] }))
      texts.push(quote.text)
    expect(texts).toHaveLength(5)
    expect(new Set(texts).size).toBe(5)
    expect(answers).toHaveLength(3)
  })

  it('asks for no more pages than are wanted', async () => {
    for await (const page of client.listMentions({ limit: 1 }).pages()) {
      expect(page.data).toHaveLength(1)
      break
    }
    expect(answers).toHaveLength(1)
  })

  it('goes through the log of changes to its end', async () => {
    const tokens = []
    for await (const { token } of client.listChanges({ limit: 3 })) tokens.push(token)
    expect(tokens.length).toBeGreaterThan(5)
    expect(new Set(tokens).size).toBe(tokens.length)
    expect((await client.listChanges({ since: tokens.at(-1) })).data).toEqual([])
  })
})

describe('a stream', () => {
  it('gives the lines of an export as they come', async () => {
    const texts = []
    for await (const quote of client.exportQuotes({ kind: 'direct' })) texts.push(quote.text)
    expect(texts).toEqual(['The first ship is here,', 'a new tide'])
  })

  it('gives changes as they happen, until the reading ends', async () => {
    const writer = open({ key: api.keys.write })
    const { page } = await client.listChanges({ limit: 1000 })
    const body = 'The bell\n\n“It rings,” said Ada Holm.'
    const later = new Promise(resolve => setTimeout(resolve, 50)).then(() =>
      writer.createArticle({ body, story: true })
    )
    const changes = []
    for await (const change of client.streamChanges({ since: page.nextSince, kind: 'article' })) {
      changes.push(change)
      break
    }
    expect(changes).toMatchObject([{ op: 'created', id: (await later).id }])
  })

  it('throws the problem that is told instead, and the reason of the signal that ends it', async () => {
    const read = async (stream: AsyncIterable<unknown>) => {
      for await (const _ of stream) leaving.abort(reason)
    }
    const leaving = new AbortController()
    const reason = new Error('gone on')
    expect((await problemOf(read(client.exportQuotes({ kind: 'direkt' as 'direct' })))).code).toBe('invalid-request')
    const { page } = await client.listChanges({ limit: 1 })
    const { signal } = leaving
    expect(await thrown(read(client.streamChanges({ since: page.nextSince }, { signal })))).toBe(reason)
  })
})

describe('an answer that was read before', () => {
  it('is asked for with its tag, and is given whole although it is not sent again', async () => {
    const first = await client.getEntity({ id: 'nora-quist' })
    first.name = 'somebody else'
    const second = await client.getEntity({ id: 'nora-quist' })
    expect(second.name).toBe('Nora Quist')
    expect(client.tagOf(second)).toBe(client.tagOf(first))
    expect(answers.map(([status]) => status)).toEqual([200, 304])
    expect(answers[1]![1]).toBe(0)
  })

  it('is forgotten, the one that was used longest ago first, where there is no room', async () => {
    const { length } = JSON.stringify(await open().getEntity({ id: 'nora-quist' }))
    const small = open({ keep: Math.floor(length * 2.5) })
    answers = []
    for (const id of ['nora-quist', 'olaf-brandt', 'nora-quist', 'eastport', 'nora-quist', 'olaf-brandt'])
      await small.getEntity({ id })
    expect(answers.map(([status]) => status)).toEqual([200, 200, 304, 200, 304, 200])
  })

  it('is not kept where nothing is to be kept', async () => {
    const forgetful = open({ keep: 0 })
    for (let i = 0; i < 2; i++) await forgetful.getEntity({ id: 'eastport' })
    expect(answers.map(([status]) => status)).toEqual([200, 200])
  })
})

describe('a problem', () => {
  it('says what is wrong and where', async () => {
    const problem = await problemOf(client.listQuotes({ kind: 'direkt' as 'direct' }))
    expect(problem).toMatchObject({ code: 'invalid-request', status: 400, title: 'The request is not valid' })
    expect(problem.message).toContain('did you mean “direct”?')
    expect(problem.errors).toEqual([expect.objectContaining({ parameter: 'kind', code: 'not-in-list' })])
    expect(problem.instance).toMatch(/^req_/)
    const inBody = await problemOf(client.analyze({ body: { text: ' ' } }))
    expect(inBody.errors[0]?.pointer).toBe('/text')
  })

  it('is thrown by the iteration that meets it', async () => {
    const walk = async () => {
      for await (const _ of client.listQuotes({ cursor: 'nonsense' })) expect.fail('there is no such page')
    }
    expect((await problemOf(walk())).code).toBe('invalid-cursor')
  })

  it('tells that nobody answers', async () => {
    const problem = await problemOf(openClient({ baseUrl: 'http://127.0.0.1:1' }).getReadiness())
    expect(problem).toMatchObject({ code: 'no-answer', status: 0, instance: '' })
    expect(problem.cause).toBeInstanceOf(TypeError)
  })
})

describe('an answer of something else', () => {
  let other: ReturnType<typeof createServer>
  let url: string
  beforeAll(async () => {
    other = createServer((request, response) => {
      if (request.url === '/livez') return
      if (request.url === '/readyz') return response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hello')
      response.writeHead(503, { 'retry-after': '7' }).end('busy')
    })
    await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`
  })
  afterAll(() => {
    other.closeAllConnections()
    other.close()
  })

  it('is a problem too, with the time after which to try again', async () => {
    const elsewhere = openClient({ baseUrl: url })
    expect(await problemOf(elsewhere.getReadiness())).toMatchObject({ code: 'unreadable-answer', status: 200 })
    expect(await problemOf(elsewhere.listArticles())).toMatchObject({
      code: 'unreadable-answer',
      status: 503,
      retryAfter: 7
    })
  })

  it('is not waited for longer than was said', async () => {
    const hasty = openClient({ baseUrl: url, timeoutMs: 20 })
    expect(await problemOf(hasty.getLiveness())).toMatchObject({ code: 'timeout', status: 0 })
  })

  it('is not waited for when the signal ends the call', async () => {
    const leaving = new AbortController()
    const call = thrown(openClient({ baseUrl: url }).getLiveness({}, { signal: leaving.signal }))
    const reason = new Error('gone on')
    leaving.abort(reason)
    expect(await call).toBe(reason)
    expect(await thrown(openClient({ baseUrl: url }).getLiveness({}, { signal: leaving.signal }))).toBe(reason)
  })
})
