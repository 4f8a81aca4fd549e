import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ANSWERS, fromError, toDocument } from '../../src/http/problems.js'
import { SHARED } from '../../src/http/schemas.js'
import { schemaValidator } from '../../src/http/validation.js'
import { PROBLEMS, type ProblemCode, type ProblemDocument, problem } from '../../src/model/problem.js'
import { type Api, openApi } from './open-api.js'

let api: Api
let failure: unknown
beforeAll(async () => {
  api = await openApi({
    limits: { bodyBytesMax: 1000, textBytesMax: 2000 },
    analyze: async () => {
      throw failure
    }
  })
})
afterAll(() => api.close())

const ajv = schemaValidator(SHARED, true)

type Ask = { method?: string; url: string; headers?: Record<string, string>; payload?: string | Buffer }
const ask = ({ method = 'GET', ...rest }: Ask) => api.app.inject({ method: method as 'GET', ...rest })

const json = { 'content-type': 'application/json' }
const analyze = { method: 'POST', url: '/v1/analyze', headers: json }

const cases: [string, Ask, number, ProblemCode][] = [
  ['an unknown address', { url: '/nothing' }, 404, 'not-found'],
  ['an unknown address under /v1', { url: '/v1/stories' }, 404, 'not-found'],
  ['an address with a slash too many', { url: '/v1/articles/' }, 404, 'not-found'],
  ['an address in other letters', { url: '/V1/Articles' }, 404, 'not-found'],
  ['an id that there is not', { url: '/v1/quotes/quo_1' }, 404, 'not-found'],
  ['an id that is a word of the language', { url: '/v1/entities/__proto__' }, 404, 'not-found'],
  ['a problem that there is not', { url: '/problems/toString' }, 404, 'not-found'],
  ['an address that is too long', { url: `/v1/articles?q=${'x'.repeat(8000)}` }, 414, 'uri-too-long'],
  ['a name that is too long', { url: `/v1/articles/${'x'.repeat(400)}` }, 414, 'uri-too-long'],
  ['a path that is not UTF-8', { url: '/v1/articles/%ff' }, 400, 'invalid-request'],
  ['a path with a NUL', { url: '/v1/articles/a%00b' }, 400, 'malformed-text'],
  ['a query that is not UTF-8', { url: '/v1/articles?q=%ff' }, 400, 'malformed-text'],
  ['a query with a NUL', { url: '/v1/articles?q=a%00b' }, 400, 'malformed-text'],
  ['a wrong method', { method: 'PUT', url: '/v1/articles' }, 405, 'method-not-allowed'],
  [
    'a wrong method with a broken body',
    { method: 'PATCH', url: '/livez', headers: json, payload: '{' },
    405,
    'method-not-allowed'
  ],
  ['OPTIONS', { method: 'OPTIONS', url: '/v1/articles' }, 405, 'method-not-allowed'],
  ['a type that there is not', { url: '/v1/articles', headers: { accept: 'application/xml' } }, 406, 'not-acceptable'],
  [
    'a body in XML',
    { ...analyze, headers: { 'content-type': 'application/xml' }, payload: '<a/>' },
    415,
    'unsupported-media-type'
  ],
  ['a body without a type', { ...analyze, headers: {}, payload: '{"text":"x"}' }, 415, 'unsupported-media-type'],
  ['no body', { ...analyze, headers: {} }, 415, 'unsupported-media-type'],
  [
    'a body in UTF-16',
    { ...analyze, headers: { 'content-type': 'application/json; charset=utf-16' }, payload: '{"text":"x"}' },
    415,
    'unsupported-media-type'
  ],
  ['an empty body', { ...analyze, payload: '' }, 400, 'malformed-json'],
  ['a broken body', { ...analyze, payload: '{"text":' }, 400, 'malformed-json'],
  ['a body that is not UTF-8', { ...analyze, payload: Buffer.from([0x22, 0xff, 0x22]) }, 400, 'malformed-text'],
  [
    'a plain text that is not UTF-8',
    { ...analyze, headers: { 'content-type': 'text/plain' }, payload: Buffer.from([0xc3]) },
    400,
    'malformed-text'
  ],
  ['a text with a NUL', { ...analyze, payload: '{"text":"a\\u0000b"}' }, 400, 'malformed-text'],
  ['a text with half a surrogate pair', { ...analyze, payload: '{"text":"a\\ud800b"}' }, 400, 'malformed-text'],
  ['a field twice', { ...analyze, payload: '{"text":"a","text":"b"}' }, 400, 'invalid-request'],
  ['a field that is not known', { ...analyze, payload: '{"text":"a","txt":"b"}' }, 400, 'invalid-request'],
  [
    'a body that is too large',
    { ...analyze, payload: JSON.stringify({ text: 'x'.repeat(3000) }) },
    413,
    'payload-too-large'
  ],
  [
    'a write without a key',
    { method: 'POST', url: '/v1/articles', headers: json, payload: '{"text":"x"}' },
    401,
    'unauthorized'
  ]
]

describe('every refusal', () => {
  it.each(cases)('of %s is a problem', async (_name, request, status, code) => {
    const answer = await ask(request)
    expect(answer.statusCode).toBe(status)
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
    const document = answer.json<ProblemDocument>()
    expect(ajv.validate('Problem', document), ajv.errorsText()).toBe(true)
    expect(document).toMatchObject({ status, code, title: PROBLEMS[code], type: `/problems/${code}` })
    expect(document.instance).toBe(answer.headers['x-request-id'])
    expect((await ask({ url: document.type })).json()).toMatchObject({ code, status })
  })

  it('says which methods there are, when the method is wrong', async () => {
    const allow = async (method: string, url: string) => (await ask({ method, url })).headers.allow
    expect(await allow('PUT', '/v1/articles')).toBe('GET, HEAD, POST')
    expect(await allow('POST', '/v1/articles/some-slug')).toBe('DELETE, GET, HEAD')
    expect(await allow('GET', '/v1/analyze')).toBe('POST')
    expect(await allow('DELETE', '/docs')).toBe('GET, HEAD')
  })

  it('points into the body', async () => {
    const answer = await ask({ ...analyze, payload: '{"text":"a\\u0000b"}' })
    expect(answer.json()).toMatchObject({ errors: [{ pointer: '/text', code: 'malformed-text' }] })
  })
})

describe('a failure of the server', () => {
  const post = () => ask({ ...analyze, payload: '{"text":"x"}' })

  it('is told by name when it has one, with the time to try again', async () => {
    failure = problem('overloaded', 'Too many texts are waiting.')
    const answer = await post()
    expect(answer.statusCode).toBe(503)
    expect(answer.headers['retry-after']).toMatch(/^\d+$/)
    expect(answer.json()).toMatchObject({ code: 'overloaded', detail: 'Too many texts are waiting.' })
  })

  it('tells nothing of what went on inside', async () => {
    for (failure of [
      new Error('UNIQUE constraint failed: articles.slug at /srv/app.js:7'),
      Object.assign(new Error('no such table: keys'), { code: 'SQLITE_ERROR' }),
      Object.assign(new Error('secret'), { statusCode: 200 }),
      'secret',
      undefined,
      null,
      problem('internal', 'It failed.', [], { cause: new Error('secret') })
    ]) {
      const answer = await post()
      expect(answer.statusCode).toBe(500)
      expect(answer.json()).toMatchObject({ code: 'internal', title: 'Something went wrong' })
      expect(answer.body).not.toMatch(/secret|table|constraint|srv/)
    }
  })
})

describe('the list of problems', () => {
  it('has a status and a way out for each', () => {
    for (const code of Object.keys(PROBLEMS) as ProblemCode[]) {
      expect(ANSWERS[code].status).toBeGreaterThanOrEqual(400)
      expect(ANSWERS[code].remedy.length).toBeGreaterThan(10)
    }
  })

  it('tells of twenty faults at most', () => {
    const faults = Array.from({ length: 50 }, (_, i) => ({ pointer: `/${i}`, code: 'x', detail: 'y' }))
    expect(toDocument(problem('invalid-request', 'Many.', faults), 'req_1').errors).toHaveLength(20)
  })

  it('takes every error for one of its own', () => {
    const known = problem('conflict', 'No.')
    expect(fromError(known)).toBe(known)
    expect(fromError(new Error('x')).code).toBe('internal')
    expect(fromError({ statusCode: 418 }).code).toBe('invalid-request')
    expect(fromError({ code: 'FST_ERR_CTP_BODY_TOO_LARGE', statusCode: 413 }).code).toBe('payload-too-large')
  })
})
