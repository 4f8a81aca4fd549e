import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operationsOf } from '../../src/http/openapi/collect-examples.js'
import { SHARED } from '../../src/http/schemas.js'
import { schemaValidator } from '../../src/http/validation.js'
import { type Api, openApi } from './open-api.js'

let api: Api
let reads: { path: string; names: string[]; statuses: Record<string, string | undefined>; types: string[] }[]
const ajv = schemaValidator(SHARED, true)

type Declared = Record<string, { content?: Record<string, { schema: { $ref?: string } }> }>

beforeAll(async () => {
  api = await openApi()
  const document = api.app.swagger().paths as Record<string, Record<string, { responses: Declared }>>
  reads = [...operationsOf(api.app).values()]
    .filter(({ method, path }) => method === 'GET' && path !== '/v1/changes/stream')
    .map(({ path, parameters }) => ({
      path,
      types: Object.keys(document[path]!.get!.responses['200']!.content ?? {}),
      names: parameters.filter(parameter => parameter.in === 'query').map(({ name }) => name),
      statuses: Object.fromEntries(
        Object.entries(document[path]!.get!.responses).map(([status, { content }]) => [
          status,
          Object.values(content ?? {})[0]
            ?.schema.$ref?.split('/')
            .at(-1)
        ])
      )
    }))
})
afterAll(() => api.close())

/** Values of which some are right for some parameter, and some for none. */
const value = fc.oneof(
  fc.constantFrom('1', '3', '100', 'direct', 'direct,mixed', 'person,place', 'name', 'body', 'true', 'false', 'exact'),
  fc.constantFrom(
    'nora-quist',
    'the-harbour-reopens',
    'northern-radio',
    '2024-03-01',
    '0.5',
    'say',
    'ship',
    '"first ship"',
    'sh*'
  ),
  fc.constantFrom(
    '-publishedAt',
    'publishedAt',
    'name',
    'position',
    '-confidence',
    'quotes,entities',
    'en',
    'quote,entity'
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.nat().map(String)
)
const id = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('the-harbour-reopens', 'nora-quist', 'not-found') },
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 })
)

describe('any read', () => {
  it('is answered as the document declares', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.nat(),
        id,
        fc.array(fc.tuple(fc.nat(), value), { maxLength: 4 }),
        async (which, format, name, pairs) => {
          const read = reads[which % reads.length]!
          const query =
            read.names.length === 0
              ? []
              : pairs.map(([n, v]) => [read.names[n % read.names.length]!, v] as [string, string])
          const url = `${read.path.replace(/\{\w+\}/, encodeURIComponent(name))}?${new URLSearchParams(query)}`
          const accept = read.types[format % read.types.length]!
          const answer = await api.app.inject({ url, headers: { accept } })
          expect(Object.keys(read.statuses), url).toContain(String(answer.statusCode))
          expect(answer.statusCode, `${url} ${answer.body}`).toBeLessThan(500)
          const schema = read.statuses[answer.statusCode]
          const type = String(answer.headers['content-type']).replace('; charset=utf-8', '')
          if (answer.statusCode === 200) expect(type, url).toBe(accept)
          if (schema && /^application\/(problem\+)?json$/.test(type)) {
            expect(ajv.validate(schema, answer.json()), `${url} ${ajv.errorsText()}`).toBe(true)
          }
          const unique = new Set(query.map(([n]) => n)).size === query.length
          if (!unique) expect(answer.statusCode, url).toBe(400)
        }
      ),
      { numRuns: 500 }
    )
  })
})

const line = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('“Yes,” said Nora Quist.', '\n\n', 'Share this story')
)
const field = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 9, arbitrary }, { weight: 1, arbitrary: fc.jsonValue() })
const metadata = {
  externalId: field(fc.constantFrom('a', 'b')),
  publishedAt: field(fc.constantFrom('2024-03-01', '2024-03-01T10:00:00Z', 'soon')),
  language: field(fc.constantFrom('en', 'he', 'en-GB', 'und'))
}
const textDraft = fc.record(
  {
    text: field(fc.array(line, { maxLength: 6 }).map(lines => lines.join('\n'))),
    story: field(fc.boolean()),
    ...metadata
  },
  { requiredKeys: ['text'] }
)
const storyDraft = fc.record(
  {
    headline: field(line),
    standfirst: field(fc.option(line)),
    bylines: field(fc.array(line, { maxLength: 3 })),
    body: field(fc.array(line, { maxLength: 5 })),
    captions: field(fc.array(fc.record({ caption: line, credit: fc.option(line) }), { maxLength: 2 })),
    ...metadata
  },
  { requiredKeys: ['headline', 'body'] }
)

describe('any draft', () => {
  it('is stored as the document declares, or refused, with nothing half-written', async () => {
    const seen = new Set<number>()
    await fc.assert(
      fc.asyncProperty(fc.oneof(textDraft, storyDraft, fc.jsonValue()), async body => {
        const before = await api.store.changes.latest()
        const answer = await api.app.inject({
          method: 'POST',
          url: '/v1/articles',
          headers: { authorization: `Bearer ${api.keys.write}`, 'content-type': 'application/json' },
          payload: JSON.stringify(body)
        })
        seen.add(answer.statusCode)
        expect([200, 201, 400], answer.body).toContain(answer.statusCode)
        const schema = answer.statusCode === 400 ? 'Problem' : 'Article'
        expect(ajv.validate(schema, answer.json()), ajv.errorsText()).toBe(true)
        if (answer.statusCode === 400) expect(await api.store.changes.latest()).toBe(before)
      }),
      { numRuns: 300 }
    )
    expect(seen).toEqual(new Set([200, 201, 400]))
  })

  it('is analysed as the document declares, or refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({ text: field(line), story: field(fc.boolean()) }, { requiredKeys: [] }),
        async body => {
          const payload = JSON.stringify(body)
          const headers = { 'content-type': 'application/json' }
          const answer = await api.app.inject({ method: 'POST', url: '/v1/analyze', headers, payload })
          expect([200, 400], answer.body).toContain(answer.statusCode)
          const schema = answer.statusCode === 400 ? 'Problem' : 'Analysis'
          expect(ajv.validate(schema, answer.json()), ajv.errorsText()).toBe(true)
        }
      ),
      { numRuns: 300 }
    )
  })
})
