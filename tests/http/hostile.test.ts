import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openApi } from './open-api.js'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const get = (url: string, headers: Record<string, string> = {}) => api.app.inject({ url, headers })
const analyze = (payload: string | Buffer, type = 'application/json') =>
  api.app.inject({ method: 'POST', url: '/v1/analyze', payload, headers: { 'content-type': type } })

/** That it was refused, by a problem, for a fault of its own. */
const expectRefused = (answer: Awaited<ReturnType<typeof get>>, name: string) => {
  expect(answer.statusCode, name).toBeGreaterThanOrEqual(400)
  expect(answer.statusCode, name).toBeLessThan(500)
  expect(answer.headers['content-type'], name).toBe('application/problem+json; charset=utf-8')
}

describe('hostile queries', () => {
  const limits = [
    '-1',
    '0',
    '101',
    '1e9',
    '0x10',
    '1e2',
    'NaN',
    '%205',
    '5%20',
    '5;limit=500',
    '٣',
    '1.0',
    '+5',
    '05',
    ''
  ]
  const cursors = ['!', 'x', '%00', 'AAAA', '-1', 'W10', 'W251bGxd', 'eyJhIjoxfQ', 'x'.repeat(2001), '%F0%9F%92%A9']
  const dates = [
    '0000-00-00',
    '9999-12-31T23:59:60Z',
    '%2B275760-09-13T00:00:00Z',
    '2026-02-30',
    '2023-02-29',
    '2026-01-01T00:00:00',
    '2026-13-01',
    '2026-1-1',
    '9999-12-31T23:59:59-23:59',
    '1',
    'now',
    '2026-01-01T25:00:00Z'
  ]
  const sorts = [
    'password',
    't1.x',
    'id;--',
    '(case when 1 then 2 end)',
    '__proto__',
    '-',
    '--publishedAt',
    'publishedAt,headline'
  ]
  const unknown = [
    '__proto__=1',
    'constructor=1',
    'constructor.prototype=1',
    'filter[author][apiKey][startsWith]=a',
    'toString=1',
    '=1',
    'limit[]=1',
    'limit%00=1',
    'Limit=1',
    '%ff=1'
  ]

  it.each([
    ...limits.map(value => `limit=${value}`),
    ...cursors.map(value => `cursor=${value}`),
    ...dates.map(value => `publishedAt[gte]=${value}`),
    ...sorts.map(value => `sort=${value}`),
    ...unknown,
    'limit=5&limit=6',
    'kind=direct&kind=direct',
    'q=%00',
    'q=%ff',
    'q=%',
    'q=%u0041',
    'q=%ED%A0%80',
    `speaker=${'x'.repeat(301)}`
  ])('as ?%s are refused', async query => {
    expectRefused(await get(`/v1/quotes?${query}`), query)
  })

  it('as two hundred parameters are refused', async () => {
    const query = Array.from({ length: 200 }, (_, i) => `p${i}=1`).join('&')
    const answer = await get(`/v1/quotes?${query}`)
    expectRefused(answer, query)
    expect(answer.json<{ errors: unknown[] }>().errors).toHaveLength(20)
  })

  it('as a list of thousands of words are refused', async () => {
    expectRefused(await get(`/v1/quotes?kind=${'x,'.repeat(3000)}`), 'kind')
    expectRefused(await get(`/v1/quotes?cue=${'say,'.repeat(1000)}`), 'cue')
  })

  it.each([
    '%',
    '_',
    '*',
    '"',
    '""',
    "'",
    '-',
    '--',
    '^a',
    'a*b',
    'NEAR',
    'NEAR(a b)',
    'a AND',
    'OR',
    'NOT',
    'title:x',
    '{a b}:c',
    '((',
    'c++',
    'AT&T',
    'e-mail',
    "O'Reilly",
    '50%',
    '" OR 1=1',
    '*'.repeat(200),
    '"a',
    'ﷺ',
    '🦊',
    '\u202e',
    'İ',
    'ß',
    ' ',
    '-a',
    '-"a b"',
    'a -a'
  ])('as a search for %s find something, nothing, or what is wrong', async q => {
    for (const url of ['/v1/search', '/v1/quotes', '/v1/articles', '/v1/entities']) {
      const answer = await get(`${url}?q=${encodeURIComponent(q)}`)
      expect([200, 400], `${url} ${q}`).toContain(answer.statusCode)
    }
  })

  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '%2e%2e%2fetc',
    "a'--",
    '%00',
    '%F0%9F%92%A9',
    'null',
    '0',
    '*',
    'a%2Fb',
    '%25'
  ])('as the id %s are refused', async id => {
    for (const url of [`/v1/quotes/${id}`, `/v1/articles/${id}`, `/v1/entities/${id}/quotes`, `/problems/${id}`]) {
      expectRefused(await get(url), url)
    }
  })
})

describe('hostile headers', () => {
  it('choose what there is, or are refused', async () => {
    for (const accept of [
      'x'.repeat(10_000),
      ',,,',
      ';',
      'a/b;q=2',
      '*/*;q=x',
      'text/html',
      '*',
      `${'a/b,'.repeat(2000)}`,
      'application/json;q=0'
    ]) {
      expect([200, 406], accept.slice(0, 20)).toContain((await get('/v1/articles', { accept })).statusCode)
    }
    for (const header of ['if-none-match', 'range', 'if-modified-since', 'prefer', 'cookie', 'accept-encoding']) {
      for (const value of ['"'.repeat(5000), 'bytes=0-0,'.repeat(900), 'W/'.repeat(3000), '*,*']) {
        expect((await get('/v1/articles', { [header]: value })).statusCode).toBe(200)
      }
    }
    for (const authorization of [
      'x'.repeat(15_000),
      'Bearer '.repeat(1000),
      'Bearer vrb_',
      'Bearer ключ',
      'bearer\tx'
    ]) {
      expectRefused(await get('/v1/articles', { authorization }), authorization.slice(0, 20))
    }
  })
})

describe('hostile bodies', () => {
  const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

  const refused: [string, string | Buffer][] = [
    ['5,000 nested lists', deep(5000)],
    ['200,000 nested lists', deep(200_000)],
    ['33 nested lists as the text', `{"text":${deep(32)}}`],
    ['a megabyte of opening brackets', '['.repeat(1_000_000)],
    ['a megabyte of opening braces', '{"a":'.repeat(200_000)],
    ['a million quotation marks', '"'.repeat(1_000_001)],
    ['a million backslashes', `"${'\\'.repeat(1_000_001)}`],
    ['100,000 names', `{${Array.from({ length: 100_000 }, (_, i) => `"k${i}":1`).join()}}`],
    ['a million numbers', `{"text":[${'1,'.repeat(999_999)}1]}`],
    ['__proto__', '{"text":"x","__proto__":{"story":true}}'],
    ['__proto__ in disguise', '{"text":"x","\\u005f_proto__":{"story":true}}'],
    ['constructor.prototype', '{"text":"x","constructor":{"prototype":{"story":true}}}'],
    ['a name twice', '{"text":"x","text":"x"}'],
    ['a name twice in disguise', '{"text":"x","te\\u0078t":"x"}'],
    ['a number that is too great', '1e309'],
    ['a number for the text', '{"text":1e309}'],
    ['true for the text', '{"text":true}'],
    ['null for the text', '{"text":null}'],
    ['a list for the text', '{"text":["x"]}'],
    ['a word for a truth', '{"text":"x","story":"true"}'],
    ['one for a truth', '{"text":"x","story":1}'],
    ['null for a truth', '{"text":"x","story":null}'],
    ['a NUL in a name', '{"text":"x","a\\u0000":1}'],
    ['half a pair in a name', '{"text":"x","\\udc00":1}'],
    ['a raw NUL', '{"text":"a\0b"}'],
    ['a comment', '{"text":"x"} // yes'],
    ['two values', '{"text":"x"}{"text":"y"}'],
    ['single quotes', "{'text':'x'}"],
    ['a comma too many', '{"text":"x",}'],
    ['UTF-16', Buffer.from('{"text":"x"}', 'utf16le')],
    ['UTF-8 that is cut off', Buffer.from([0x7b, 0x22, 0xe2, 0x82])],
    ['an overlong NUL', Buffer.from([0x22, 0xc0, 0x80, 0x22])],
    ['a surrogate in UTF-8', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
    ['a word', 'text'],
    ['NaN', 'NaN']
  ]
  it.each(refused)('of %s are refused', async (name, payload) => {
    expectRefused(await analyze(payload), name)
  })

  it('of more than five mebibytes are refused', async () => {
    const answer = await analyze('x'.repeat(5 * 1024 * 1024 + 1), 'text/plain')
    expect(answer.statusCode).toBe(413)
  })

  it('of odd but honest text are read', async () => {
    for (const text of [
      '\u202e\u2066x',
      '\ufeffx',
      'e\u0301'.repeat(1000),
      '👩‍👩‍👧‍👦',
      '\ufffe',
      '“'.repeat(10_000),
      'x\u200by',
      '\u0007'
    ]) {
      expect((await analyze(JSON.stringify({ text }))).statusCode, JSON.stringify(text.slice(0, 9))).toBe(200)
      expect((await analyze(text, 'text/plain')).statusCode, JSON.stringify(text.slice(0, 9))).toBe(200)
    }
    expect((await analyze('\ufeff{"text":"x"}')).statusCode).toBe(200)
  })

  it.each([
    'application/json\t',
    ' application/json',
    'application/json;',
    'APPLICATION/JSON',
    'application/json; charset=UTF-8',
    'application/json;charset="utf-8"',
    'application/json; a=b',
    'text/plain;format=flowed',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json-patch+json',
    'application/ld+json',
    'text/json',
    'text/html',
    'application/json,text/plain',
    '',
    ';',
    'json',
    'a/b/c',
    'application/json\u00a0'
  ])('are read by a schema or not at all, when their type is “%s”', async type => {
    const answer = await analyze('{"txt":1}', type)
    if (answer.statusCode === 200)
      expect(answer.json<{ blocks: { text: string }[] }>().blocks[0]?.text).toBe('{"txt":1}')
    else expectRefused(answer, type)
  })
})
