import { type ClientRequest, get as httpGet, type IncomingMessage } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Change } from '../../src/model/change.js'
import { type Api, ferryStory, openApi } from './open-api.js'

let api: Api
let port: number
beforeAll(async () => {
  api = await openApi({ limits: { heartbeatMs: 50, streamsMax: 8 } })
  await api.app.listen({ host: '127.0.0.1', port: 0 })
  port = (api.app.server.address() as { port: number }).port
})
afterAll(() => api.close())

const until = async (holds: () => boolean | Promise<boolean>) => {
  while (!(await holds())) await new Promise(resolve => setTimeout(resolve, 5))
}

/** An answer as it arrives. `pause` stops taking it. */
type Received = { status: number; headers: IncomingMessage['headers']; text: () => string; request: ClientRequest } & {
  answer: IncomingMessage
  ended: Promise<'ended' | 'cut off'>
}

function open(path: string, headers: Record<string, string> = {}, toPort = port): Promise<Received> {
  return new Promise((resolve, reject) => {
    const request = httpGet({ host: '127.0.0.1', port: toPort, path, headers, agent: false }, answer => {
      const chunks: Buffer[] = []
      answer.on('data', chunk => chunks.push(chunk))
      const ended = new Promise<'ended' | 'cut off'>(done => {
        answer.on('end', () => done('ended'))
        answer.on('error', () => done('cut off'))
        answer.on('aborted', () => done('cut off'))
      })
      const bytes = () => Buffer.concat(chunks)
      const text = () => (answer.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes()) : bytes()).toString()
      resolve({ status: answer.statusCode!, headers: answer.headers, text, request, answer, ended })
    })
    request.on('error', reject)
  })
}

const changesIn = (text: string): Change[] =>
  [...text.matchAll(/^data: (.*)$/gm)].map(match => JSON.parse(match[1]!) as Change)
const lastId = (text: string) => [...text.matchAll(/^id: (.*)$/gm)].at(-1)![1]!
const save = (headline: string) => api.store.articles.save(ferryStory(headline))

describe('the stream of changes', () => {
  it('tells of what happens, with the token of each change', async () => {
    const stream = await open('/v1/changes/stream')
    expect(stream.status).toBe(200)
    expect(stream.headers['content-type']).toMatch('text/event-stream')
    expect(stream.headers['cache-control']).toBe('no-store')
    await until(() => stream.text().includes('id: '))
    const { id } = await save('One')
    await until(() => changesIn(stream.text()).some(change => change.id === id))
    const [first] = changesIn(stream.text())
    const page = await api.store.changes.since(first!.token, 1000)
    expect(changesIn(stream.text()).slice(1)).toEqual(page.data)
    stream.request.destroy()
  })

  it('says that it is alive while nothing happens', async () => {
    const stream = await open('/v1/changes/stream')
    await until(() => stream.text().includes(': nothing new'))
    stream.request.destroy()
  })

  it('goes on where a client was cut off, and misses and repeats nothing', async () => {
    const seen: Change[] = []
    const start = await api.store.changes.newest()
    let id = start
    for (let i = 0; i < 4; i++) {
      const stream = await open('/v1/changes/stream', { 'last-event-id': id })
      await save(`Cut off ${i}`)
      await until(() => changesIn(stream.text()).length > 0)
      stream.request.destroy()
      const text = stream.text()
      id = lastId(text.slice(0, text.lastIndexOf('\n\n')))
      const whole = changesIn(text.slice(0, text.lastIndexOf('\n\n')))
      seen.push(...whole)
    }
    const stream = await open(`/v1/changes/stream?since=${id}`)
    const all = (await api.store.changes.since(start, 1000)).data
    await until(() => seen.length + changesIn(stream.text()).length === all.length)
    expect([...seen, ...changesIn(stream.text())]).toEqual(all)
    stream.request.destroy()
  })

  it('begins with the past when asked, picks kinds, and ends at a limit', async () => {
    const { data, page } = await api.store.changes.since(undefined, 1)
    const stream = await open(`/v1/changes/stream?since=${page.nextSince}&kind=article&limit=2`)
    expect(await stream.ended).toBe('ended')
    const told = changesIn(stream.text())
    expect(told.map(({ kind }) => kind)).toEqual(['article', 'article'])
    expect(told).not.toContainEqual(data[0])
  })

  it('holds nothing for a client that does not read, nor for the others', async () => {
    const slow = await open(`/v1/changes/stream?since=${(await api.store.changes.since(undefined, 1)).page.nextSince}`)
    slow.answer.pause()
    const quick = await open('/v1/changes/stream')
    const { id } = await save('While one sleeps')
    await until(() => changesIn(quick.text()).some(change => change.id === id))
    slow.answer.resume()
    await until(() => changesIn(slow.text()).some(change => change.id === id))
    slow.request.destroy()
    quick.request.destroy()
  })

  it('reads the log once for all who are at the same place', async () => {
    const streams = await Promise.all(Array.from({ length: 7 }, () => open('/v1/changes/stream')))
    await until(() => streams.every(stream => stream.text().includes('id: ')))
    const { since } = api.store.changes
    let reads = 0
    api.store.changes.since = (...asked) => {
      reads++
      return since(...asked)
    }
    const { id } = await save('For all')
    await until(() => streams.every(stream => changesIn(stream.text()).some(change => change.id === id)))
    expect(reads).toBeLessThan(7)
    for (const { request } of streams) request.destroy()
    api.store.changes.since = since
  })

  it('refuses a token that is none, wherever it stands', async () => {
    const byHeader = await open('/v1/changes/stream', { 'last-event-id': 'nonsense' })
    await byHeader.ended
    expect(JSON.parse(byHeader.text())).toMatchObject({ status: 400, errors: [{ header: 'Last-Event-ID' }] })
    const byQuery = await open('/v1/changes/stream?since=nonsense')
    await byQuery.ended
    expect(JSON.parse(byQuery.text())).toMatchObject({ status: 400, errors: [{ parameter: 'since' }] })
  })

  it('is refused when too many are open, and again given when one has gone', async () => {
    const streams = await Promise.all(Array.from({ length: 9 }, () => open('/v1/changes/stream')))
    const statuses = streams.map(({ status }) => status).sort()
    expect(statuses.filter(status => status === 503).length).toBeGreaterThanOrEqual(1)
    for (const { request } of streams) request.destroy()
    let status = 503
    while (status === 503) {
      const stream = await open('/v1/changes/stream')
      status = stream.status
      stream.request.destroy()
    }
    expect(status).toBe(200)
  })

  it('has headers alone for HEAD', async () => {
    for (const url of ['/v1/changes/stream', '/v1/quotes/export', '/v1/articles/export']) {
      const answer = await api.app.inject({ method: 'HEAD', url })
      expect([answer.statusCode, answer.body], url).toEqual([200, ''])
    }
  })
})

describe('an export', () => {
  const lines = (text: string) =>
    text
      .split('\n')
      .filter(line => line)
      .map(line => JSON.parse(line) as { id: string })

  it('has a line for each quote, as the quote itself is, compressed for who takes it so', async () => {
    const plain = await open('/v1/quotes/export')
    expect(await plain.ended).toBe('ended')
    expect(plain.headers['content-type']).toMatch('application/x-ndjson')
    const quotes = lines(plain.text())
    const count = (await api.store.quotes.list({ sort: '-publishedAt', limit: 1, count: true })).page.count
    expect(quotes).toHaveLength(count!)
    expect(quotes[0]).toEqual(await api.store.quotes.get(quotes[0]!.id))
    const packed = await open('/v1/quotes/export', { 'accept-encoding': 'gzip' })
    await packed.ended
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(packed.text()).toBe(plain.text())
  })

  it('goes on after the last line that was received', async () => {
    const whole = await open('/v1/quotes/export?speaker=nora-quist')
    await whole.ended
    const part = await open('/v1/quotes/export?speaker=nora-quist&limit=2')
    await part.ended
    const rest = await open(`/v1/quotes/export?speaker=nora-quist&after=${lines(part.text())[1]!.id}`)
    await rest.ended
    expect(part.text() + rest.text()).toBe(whole.text())
  })

  it('has articles with what is included, picked as lists are', async () => {
    const answer = await open('/v1/articles/export?include=quotes&externalId=wire-17')
    await answer.ended
    const article = JSON.parse((await api.app.inject('/v1/articles/the-harbour-reopens?include=quotes')).body)
    expect(lines(answer.text())).toEqual([article])
  })

  it('refuses what is no place in it', async () => {
    for (const query of [
      'after=x',
      `after=art_${'0'.repeat(32)}`,
      'limit=0',
      'cursor=x',
      'sort=publishedAt',
      'fields=id'
    ]) {
      expect((await api.app.inject(`/v1/quotes/export?${query}`)).statusCode, query).toBe(400)
    }
  })
})

describe('a server whose store is slow, endless or gone', () => {
  let other: Api
  let toPort: number
  beforeAll(async () => {
    other = await openApi({ limits: { connectionTimeoutMs: 1000 } })
    await other.app.listen({ host: '127.0.0.1', port: 0 })
    toPort = (other.app.server.address() as { port: number }).port
  })
  afterAll(() => other.close())

  const fail = async () => {
    throw new Error('The disk is gone.')
  }

  it('says so when an export cannot begin, and cuts it off when it cannot go on', async () => {
    other.store.documents.exportQuotes = fail
    for (const headers of [{}, { 'accept-encoding': 'gzip' }]) {
      const refused = await open('/v1/quotes/export', headers, toPort)
      await refused.ended
      expect(refused.headers['content-type']).toMatch('application/problem+json')
      expect(JSON.parse(refused.text())).toMatchObject({ status: 500, code: 'internal' })
    }
    other.store.documents.exportQuotes = (_query, place) =>
      place?.after ? fail() : Promise.resolve({ lines: Buffer.from('{}\n'), count: 1, last: 'quo_1' })
    expect(await (await open('/v1/quotes/export', {}, toPort)).ended).toBe('cut off')
  })

  it('does not take a client for gone while it looks for what the client wants', async () => {
    let batches = 0
    other.store.documents.exportQuotes = async () => {
      await new Promise(resolve => setTimeout(resolve, 50))
      const found = Buffer.from(batches < 30 ? '' : '{"id":"found"}\n')
      return { lines: found, count: 0, last: batches++ < 30 ? 'quo_1' : null }
    }
    const patient = await open('/v1/quotes/export', {}, toPort)
    expect(await patient.ended).toBe('ended')
    expect(patient.text()).toBe('{"id":"found"}\n')
  })

  it('cuts off who takes nothing, having made no more than fits on the way', async () => {
    const [change] = (await other.store.changes.since(undefined, 1)).data
    const { since } = other.store.changes
    let pages = 0
    other.store.changes.since = async (token, limit) => {
      if (limit === 1) return since(token, limit)
      pages++
      const data = Array(limit).fill({ ...change, id: 'x'.repeat(1000) })
      return { data, page: { limit, nextSince: `${pages}`, hasMore: true } }
    }
    const connections = () => new Promise<number>(done => other.app.server.getConnections((_, count) => done(count)))
    await until(async () => (await connections()) === 0)
    const sleeper = await open(`/v1/changes/stream?since=${change!.token}`, {}, toPort)
    sleeper.answer.pause()
    await until(async () => (await connections()) === 0)
    expect(pages).toBeLessThan(200)
    sleeper.answer.resume()
    expect(await sleeper.ended).toBe('cut off')
  })
})

describe('a server that closes', () => {
  it('ends streams of changes, and cuts exports off so that they cannot pass for whole', async () => {
    const other = await openApi()
    let batches = 0
    other.store.documents.exportQuotes = async () => {
      batches++
      return { lines: Buffer.alloc(100_000, 'x'), count: 100, last: 'quo_1' }
    }
    await other.app.listen({ host: '127.0.0.1', port: 0 })
    const { port: otherPort } = other.app.server.address() as { port: number }
    const stream = await open('/v1/changes/stream', {}, otherPort)
    const endless = await open('/v1/quotes/export', {}, otherPort)
    endless.answer.pause()
    let before = -1
    while (before !== batches) {
      before = batches
      await new Promise(resolve => setTimeout(resolve, 100))
    }
    // Nobody takes what was made, so that no more is made.
    expect(batches).toBeLessThan(200)
    const closed = other.close()
    expect(await stream.ended).toBe('ended')
    // Nor does a client that takes nothing keep the server from closing.
    await closed
    endless.answer.resume()
    expect(await endless.ended).toBe('cut off')
  })
})
