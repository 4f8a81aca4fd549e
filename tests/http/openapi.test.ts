import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collectExamples } from '../../src/http/openapi/collect-examples.js'
import { openApiDocument } from '../../src/http/openapi/document.js'
import type { Examples } from '../../src/http/openapi/examples.js'
import { SHARED } from '../../src/http/schemas.js'
import { schemaValidator } from '../../src/http/validation.js'
import { exampleRequests } from './example-requests.js'
import { lintOpenApi } from './lint-openapi.js'
import { type Api, openApi } from './open-api.js'

type Content = Record<string, { schema: { $ref?: string; type?: string }; example?: unknown; examples?: object }>
type Operation = {
  operationId: string
  summary: string
  description: string
  tags: string[]
  security?: object[]
  parameters?: { name: string; description: string; example?: unknown }[]
  requestBody?: { content: Content }
  responses: Record<string, { description: string; content?: Content; headers?: Record<string, unknown> }>
}
type Document = { tags: { name: string }[]; paths: Record<string, Record<string, Operation>> }

let api: Api
let examples: Examples
let document: Document
let operations: { method: string; path: string; operation: Operation }[]

beforeAll(async () => {
  const first = await openApi()
  examples = await collectExamples(first.app, exampleRequests, first.keys.write)
  await first.close()
  api = await openApi({ examples })
  document = openApiDocument(api.app) as unknown as Document
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation }))
  )
})
afterAll(() => api.close())

/** The operations of which `told` is not true. */
const without = (told: (operation: Operation, method: string) => boolean) =>
  operations.filter(({ operation, method }) => !told(operation, method)).map(({ operation }) => operation.operationId)

describe('the document', () => {
  it('has nothing that Spectral or Redocly would find fault with', async () => {
    expect(await lintOpenApi(document)).toEqual([])
  })

  it('is judged by linters that do find faults', async () => {
    const { tags: _tags, ...rest } = document
    const faults = await lintOpenApi({ ...rest, security: [] })
    expect(faults.some(fault => fault.startsWith('spectral'))).toBe(true)
    expect(faults.some(fault => fault.startsWith('redocly'))).toBe(true)
  })

  it('names every operation by a word of its own', () => {
    const ids = operations.map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter(id => !/^[a-z][A-Za-z]+$/.test(id))).toEqual([])
  })

  it('says of every operation and parameter what it is for, under a tag that is explained', () => {
    const known = document.tags.map(({ name }) => name)
    expect(without(({ summary, description }) => summary.length > 5 && description.length > 10)).toEqual([])
    expect(without(({ tags }) => tags.length === 1 && known.includes(tags[0]!))).toEqual([])
    expect(without(({ parameters = [] }) => parameters.every(({ description }) => description.length > 5))).toEqual([])
  })

  it('answers with named schemas', () => {
    const json = ({ responses }: Operation) =>
      Object.entries(responses)
        .filter(([status]) => status.startsWith('2'))
        .flatMap(([, { content }]) => (content?.['application/json'] ? [content['application/json'].schema] : []))
    expect(without(operation => json(operation).every(schema => schema.$ref !== undefined))).toEqual([])
  })

  it('describes every error as a problem, with an example', () => {
    const errors = ({ responses }: Operation) => Object.entries(responses).filter(([status]) => status >= '400')
    expect(
      without(operation =>
        errors(operation).every(([, { description, content }]) => {
          const media = content?.['application/problem+json']
          return description.length > 10 && media?.schema.$ref === '#/components/schemas/Problem' && !!media.examples
        })
      )
    ).toEqual([])
    expect(without(operation => errors(operation).length >= 4)).toEqual([])
  })

  it('says which operations need a key: all others are open', () => {
    expect(without(({ security }) => JSON.stringify(security) === '[]')).toEqual([
      'createArticle',
      'deleteArticle',
      'listDecisions',
      'createDecision',
      'getDecision',
      'deleteDecision'
    ])
  })

  it('declares the headers by which answers are kept and pages are turned', () => {
    const headersOf = ({ responses }: Operation) => Object.keys(responses['200']?.headers ?? {})
    const cached = without((operation, method) => method !== 'get' || headersOf(operation).includes('ETag'))
    const unkept = ['exportArticles', 'exportQuotes', 'getLiveness', 'getNewsSitemap', 'getReadiness', 'streamChanges']
    expect(cached.sort()).toEqual(unkept)
    expect(
      without(operation => !/^list|^search/.test(operation.operationId) || headersOf(operation).includes('Link'))
    ).toEqual([])
  })

  it('shows a request and an answer of every operation', () => {
    expect(Object.keys(examples).sort()).toEqual(operations.map(({ operation }) => operation.operationId).sort())
    expect(
      without(
        ({ requestBody, responses }) =>
          (!requestBody || requestBody.content['application/json']?.example !== undefined) &&
          (responses['204'] !== undefined ||
            Object.values(responses).some(({ content }) => Object.values(content ?? {})[0]?.example !== undefined))
      )
    ).toEqual([])
    expect(without(({ parameters = [] }) => parameters.every(p => p.name !== 'id' || p.example !== undefined))).toEqual(
      []
    )
  })

  it('shows answers that its schemas allow', () => {
    const ajv = schemaValidator(SHARED, true)
    for (const { operation } of operations) {
      const { status, response } = examples[operation.operationId]!
      const schema = operation.responses[status]?.content?.['application/json']?.schema.$ref?.split('/').at(-1)
      if (schema) expect(ajv.validate(schema, response), `${operation.operationId}: ${ajv.errorsText()}`).toBe(true)
      else if (status !== 204) expect(response).toBeTypeOf('string')
    }
  })

  it('is served as it is, with a tag', async () => {
    const answer = await api.app.inject('/openapi.json')
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toEqual(JSON.parse(JSON.stringify(document)))
    const { etag } = answer.headers
    expect((await api.app.inject({ url: '/openapi.json', headers: { 'if-none-match': etag } })).statusCode).toBe(304)
  })
})

describe('collecting examples', () => {
  it('names the request that was refused', async () => {
    const requests = { getArticle: { parameters: { id: 'no-such-story' } } }
    await expect(collectExamples(api.app, requests, api.keys.write)).rejects.toThrow('getArticle')
  })

  it('refuses a parameter or an operation that there is not', async () => {
    const collect = (requests: Parameters<typeof collectExamples>[1]) => collectExamples(api.app, requests, '')
    await expect(collect({ listArticles: { parameters: { lmit: 3 } } })).rejects.toThrow('lmit')
    await expect(collect({ listStories: {} })).rejects.toThrow('listStories')
  })
})
