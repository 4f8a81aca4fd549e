import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LIMITS } from '../../src/http/limits.js'
import { listenBeside } from '../../src/http/server.js'
import { type ProblemDocument, problem } from '../../src/model/problem.js'
import { type Api, openApi } from './open-api.js'

const limits = { ...LIMITS, requestTimeoutMs: 600, headersTimeoutMs: 500 }
let api: Api
let port: number
beforeAll(async () => {
  api = await openApi({ limits })
  await api.app.listen({ host: '127.0.0.1', port: 0 })
  port = (api.app.server.address() as { port: number }).port
})
afterAll(() => api.close())

/** Sends bytes as they are, and gives back all that comes until the server closes the connection. */
const send = (...pieces: string[]) => sendTo('127.0.0.1', ...pieces)

function sendTo(host: string, ...pieces: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, host)
    let received = ''
    socket.on('data', data => {
      received += data
    })
    socket.on('close', () => resolve(received))
    socket.on('error', error => (received ? resolve(received) : reject(error)))
    for (const piece of pieces) socket.write(piece)
  })
}

const get = (path: string, ...headers: string[]) =>
  send([`GET ${path} HTTP/1.1`, 'Host: here', 'Connection: close', ...headers, '', ''].join('\r\n'))
const statusOf = (answer: string) => Number(answer.split(' ')[1])
const bodyOf = (answer: string) => answer.slice(answer.indexOf('\r\n\r\n') + 4)
const problemOf = (answer: string): ProblemDocument => JSON.parse(bodyOf(answer))

describe('on the wire', () => {
  it('answers a plain request', async () => {
    const answer = await get('/livez')
    expect(statusOf(answer)).toBe(200)
    expect(JSON.parse(bodyOf(answer))).toMatchObject({ status: 'ok' })
  })

  it('answers HEAD with the headers alone', async () => {
    const answer = await send('HEAD /v1/articles HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n')
    expect(statusOf(answer)).toBe(200)
    expect(answer).toMatch(/content-length: [1-9]/i)
    expect(bodyOf(answer)).toBe('')
  })

  const broken: [string, string[], number, string][] = [
    ['no HTTP at all', ['HELLO\r\n\r\n'], 400, 'invalid-request'],
    ['a method that is none', ['FOO / HTTP/1.1\r\nHost: here\r\n\r\n'], 400, 'invalid-request'],
    ['no host', ['GET /livez HTTP/1.1\r\nConnection: close\r\n\r\n'], 400, 'invalid-request'],
    [
      'headers without end',
      [`GET / HTTP/1.1\r\nHost: here\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`],
      431,
      'headers-too-large'
    ],
    [
      'two lengths of its body',
      ['POST /v1/analyze HTTP/1.1\r\nHost: here\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx'],
      400,
      'invalid-request'
    ],
    [
      'a length and chunks',
      ['POST /v1/analyze HTTP/1.1\r\nHost: here\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
      400,
      'invalid-request'
    ],
    ['a NUL in a header', ['GET / HTTP/1.1\r\nHost: here\r\nX: a\0b\r\n\r\n'], 400, 'invalid-request'],
    [
      'a header that goes on in the next line',
      ['GET / HTTP/1.1\r\nHost: here\r\nX: a\r\n\tb: c\0\r\n\r\n'],
      400,
      'invalid-request'
    ],
    [
      'a body that never comes',
      ['POST /v1/analyze HTTP/1.1\r\nHost: here\r\nContent-Type: text/plain\r\nContent-Length: 9\r\n\r\n'],
      408,
      'request-timeout'
    ],
    ['headers that never come', ['GET / HTTP/1.1\r\nHost: here\r\n'], 408, 'request-timeout']
  ]
  it.each(broken)('refuses %s with a problem', async (_name, pieces, status, code) => {
    const answer = await send(...pieces)
    expect(statusOf(answer)).toBe(status)
    expect(answer).toMatch(/content-type: application\/problem\+json/i)
    expect(problemOf(answer)).toMatchObject({ status, code, instance: expect.stringMatching(/^req_/) })
  })

  it('takes methods that Node knows and the API does not for wrong ones', async () => {
    for (const method of ['TRACE', 'PROPFIND', 'SEARCH', 'M-SEARCH']) {
      const answer = await send(`${method} /v1/articles HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n`)
      expect(statusOf(answer), method).toBe(405)
      expect(answer).toMatch(/allow: GET, HEAD, POST/i)
    }
  })

  it('is not misled by headers that name another address or method', async () => {
    const answer = await get(
      '/v1/articles?limit=1',
      'X-Forwarded-Host: evil.example',
      'X-Forwarded-Proto: gopher',
      'X-Original-URL: /docs',
      'X-HTTP-Method-Override: DELETE'
    )
    expect(statusOf(answer)).toBe(200)
    expect(answer).not.toContain('evil')
    expect(answer).toMatch(/link: <\/v1\/articles\?/i)
  })

  it('answers as usual an old client, an absolute address and an expectation that it does not know', async () => {
    expect(statusOf(await send('GET /livez HTTP/1.0\r\n\r\n'))).toBe(200)
    expect(statusOf(await get('http://elsewhere.example/livez'))).toBeLessThan(500)
    expect(statusOf(await get('/livez', 'Expect: wonders'))).toBeLessThan(500)
  })
})

describe('an answer in memory', () => {
  it('is sent to who asks well alone', async () => {
    const path = '/v1/articles?limit=2'
    for (let round = 0; round < 2; round++) expect(statusOf(await get(path))).toBe(200)
    for (const odd of ['Content-Length: 0', 'Expect: 100-continue', 'Range: bytes=0-1', 'Accept-Version: 9.x']) {
      expect(statusOf(await get(path, odd)) % 100, odd).toBe(0)
    }
    const nameless = await send(`GET ${path} HTTP/1.1\r\nConnection: close\r\n\r\n`)
    expect([statusOf(nameless), problemOf(nameless).code]).toEqual([400, 'invalid-request'])
    expect(statusOf(await get(path, 'Authorization: nonsense'))).toBe(401)
    expect(statusOf(await get(path, 'Accept: image/png'))).toBe(406)
    expect(statusOf(await get(path, 'Expect: wonders'))).toBe(417)
    expect(statusOf(await send(`POST ${path} HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n`))).toBe(401)
  })

  it('comes in its turn when requests do not wait for each other', async () => {
    const head = 'HTTP/1.1\r\nHost: here\r\n'
    const paths = ['/v1/articles', '/v1/articles/none', '/v1/articles', '/v1/quotes', '/v1/articles']
    await Promise.all(paths.map(path => get(path)))
    const asked = paths.map(path => `GET ${path} ${head}\r\n`)
    const answer = await send(`${asked.join('')}GET /livez ${head}Connection: close\r\n\r\n`)
    expect(answer.match(/HTTP\/1\.1 \d+/g)?.map(line => line.slice(9))).toEqual([
      '200',
      '404',
      '200',
      '200',
      '200',
      '200'
    ])
  })
})

describe('a server', () => {
  it('holds its clients to the limits', () => {
    expect(api.app.server).toMatchObject({
      headersTimeout: limits.headersTimeoutMs,
      requestTimeout: limits.requestTimeoutMs,
      keepAliveTimeout: limits.keepAliveTimeoutMs,
      timeout: limits.connectionTimeoutMs,
      maxConnections: limits.connectionsMax
    })
  })

  it('takes what comes at other addresses of its machine too, and leaves out what is none', async () => {
    await listenBeside(api.app.server, ['127.0.0.1', '127.0.0.2', '::1', '192.0.2.1'])
    const asked = 'GET /livez HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n'
    // Few machines have both.
    expect(statusOf(await Promise.any(['127.0.0.2', '::1'].map(host => sendTo(host, asked))))).toBe(200)
  })
})

describe('a server that closes', () => {
  it('finishes what it has begun, and refuses what comes after with a problem', async () => {
    let finish = () => {}
    const slow = new Promise<void>(resolve => {
      finish = resolve
    })
    const other = await openApi({
      analyze: async () => {
        await slow
        throw problem('overloaded', 'It took too long.')
      }
    })
    await other.app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = other.app.server.address() as { port: number }
    // What is in memory by then is refused too.
    await (await fetch(`http://127.0.0.1:${port}/v1/articles`)).text()
    const socket = connect(port, '127.0.0.1')
    let received = ''
    socket.on('data', data => {
      received += data
    })
    const ended = new Promise(resolve => socket.on('close', resolve))
    const began = new Promise(resolve => other.app.server.once('request', resolve))
    socket.write('POST /v1/analyze HTTP/1.1\r\nHost: here\r\nContent-Type: text/plain\r\nContent-Length: 1\r\n\r\nx')
    await began
    const closed = other.close()
    socket.write('GET /v1/articles HTTP/1.1\r\nHost: here\r\n\r\n')
    await new Promise(resolve => setTimeout(resolve, 50))
    finish()
    await Promise.all([ended, closed])
    expect(received).toContain('It took too long.')
    expect(received).toContain('The server is closing.')
    expect(received.match(/HTTP\/1\.1 503/g)).toHaveLength(2)
  })
})
