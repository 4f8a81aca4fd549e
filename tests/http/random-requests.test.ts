import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SHARED } from '../../src/http/schemas.js'
import { schemaValidator } from '../../src/http/validation.js'
import { type Api, ferryStory, openApi } from './open-api.js'
import { declaredOperations, judge, type RandomRequest, requestsTo } from './random-requests.js'

/** How many requests are sent; `RANDOM_REQUESTS=100000` for a long run. */
const REQUESTS = Number(process.env.RANDOM_REQUESTS ?? 5000)

const UNASKED = ['createArticle', 'listDecisions', 'createDecision', 'getDecision', 'streamChanges']

const ajv = schemaValidator(SHARED, true)
let api: Api
beforeAll(async () => {
  // The answers are held to the document here: to hold them to their routes too would double the time.
  api = await openApi({ prepare: () => {} })
  for (let day = 1; day <= 12; day++) await api.store.articles.save(ferryStory(`The ferry sails on day ${day}`))
})
afterAll(() => api.close())

/** Ids and slugs of what is stored, by the list that they are of. */
async function known(): Promise<Record<string, string[]>> {
  const names: Record<string, string[]> = { text: ['The Harbour Gazette', 'not-found'], parts: ['1'] }
  for (const list of ['articles', 'quotes', 'entities', 'mentions']) {
    const { data } = (await api.app.inject(`/v1/${list}?limit=3`)).json() as { data: { id: string; slug?: string }[] }
    names[list] = data.flatMap(({ id, slug }) => (slug ? [id, slug] : [id]))
  }
  return names
}

describe('any request that the document knows', () => {
  it(
    'is answered as the document declares, and so are the pages after it',
    async () => {
      const operations = declaredOperations(api.app).filter(({ method }) => method !== 'DELETE')
      const { components } = api.app.swagger() as { components?: { schemas?: Record<string, object> } }
      const names = await known()
      const each = operations
        // What stores would make every other answer another, what needs a key is refused, and a stream has no end.
        .filter(({ operationId }) => !UNASKED.includes(operationId))
        .map(operation => ({
          weight: operation.method === 'POST' ? 1 : 4,
          arbitrary: requestsTo(operation, names, ref => components!.schemas![ref.split('/').at(-1)!]!)
        }))
      const fault = judge(api.app)
      const seen = new Set<string>()
      const send = async (request: RandomRequest) => {
        const answer = await api.app.inject(request.inject)
        const wrong = fault(request, answer)
        if (wrong !== null) throw new Error(`${request.inject.method} ${request.inject.url} ${wrong}`)
        seen.add(`${request.operation.operationId} ${answer.statusCode}`)
        return answer
      }
      const run = async (request: RandomRequest) => {
        const answer = await send(request)
        const turned = /^<([^>]+)>/.exec(String(answer.headers.link))?.[1]
        if (answer.statusCode === 200 && turned) await send({ ...request, inject: { ...request.inject, url: turned } })
      }
      await fc.assert(fc.asyncProperty(fc.oneof(...each), run), { numRuns: REQUESTS })
      const unseen = operations.filter(({ operationId }) => !seen.has(`${operationId} 200`))
      expect(unseen.map(({ operationId }) => operationId)).toEqual(UNASKED)
    },
    60_000 + REQUESTS * 20
  )
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
