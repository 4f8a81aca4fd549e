import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operationsOf } from '../../src/http/openapi/collect-examples.js'
import { SHARED } from '../../src/http/schemas.js'
import { schemaValidator } from '../../src/http/validation.js'
import { type Api, openApi } from './open-api.js'

let api: Api
let reads: { path: string; names: string[]; statuses: Record<string, string | undefined> }[]
const ajv = schemaValidator(SHARED, true)

type Declared = Record<string, { content?: Record<string, { schema: { $ref?: string } }> }>

beforeAll(async () => {
  api = await openApi()
  const document = api.app.swagger().paths as Record<string, Record<string, { responses: Declared }>>
  reads = [...operationsOf(api.app).values()]
    .filter(({ method }) => method === 'GET')
    .map(({ path, parameters }) => ({
      path,
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
        id,
        fc.array(fc.tuple(fc.nat(), value), { maxLength: 4 }),
        async (which, name, pairs) => {
          const read = reads[which % reads.length]!
          const query =
            read.names.length === 0
              ? []
              : pairs.map(([n, v]) => [read.names[n % read.names.length]!, v] as [string, string])
          const url = `${read.path.replace(/\{\w+\}/, encodeURIComponent(name))}?${new URLSearchParams(query)}`
          const answer = await api.app.inject(url)
          expect(Object.keys(read.statuses), url).toContain(String(answer.statusCode))
          expect(answer.statusCode, `${url} ${answer.body}`).toBeLessThan(500)
          const schema = read.statuses[answer.statusCode]!
          expect(ajv.validate(schema, answer.json()), `${url} ${ajv.errorsText()}`).toBe(true)
          const unique = new Set(query.map(([n]) => n)).size === query.length
          if (!unique) expect(answer.statusCode, url).toBe(400)
        }
      ),
      { numRuns: 500 }
    )
  })
})
