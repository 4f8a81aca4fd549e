import { gunzipSync } from 'node:zlib'
import responseValidation from '@fastify/response-validation'
import type { ValidateFunction } from 'ajv'
import type { FastifyInstance } from 'fastify'
import { newSecret, writeKey } from '../../src/http/api-key.js'
import { buildApp, type Needs } from '../../src/http/app.js'
import { SHARED } from '../../src/http/schemas.js'
import { schemaValidator } from '../../src/http/validation.js'
import { seedIds } from '../../src/ids.js'
import { openAnalyze } from '../../src/ingest/analyze.js'
import { openIngest } from '../../src/ingest/ingest.js'
import { prepare } from '../../src/ingest/prepare.js'
import { SCOPES, type Scope } from '../../src/model/key.js'
import { openStore } from '../../src/storage/open.js'
import type { NewArticle, Store } from '../../src/storage/store.js'
import { story } from '../storage/stories.js'

/** A story with something of everything: media, related items, furniture, speakers known and unnamed, an audience. */
export function harbourStory(): NewArticle {
  return story({
    media: [{ caption: 9, credit: 10 }],
    related: [{ headline: 8, caption: null }],
    externalId: 'wire-17',
    url: 'https://example.org/harbour',
    publisher: 'The Harbour Gazette',
    publishedAt: '2024-03-01T09:30:00.000Z',
    standfirst: 'After nine years the quay is open to ships again.',
    bylines: ['Ida Lund'],
    body: [
      '“The first ship is here,” said harbour master Nora Quist, who waited at the quay.',
      'Quist told Northern Radio that the cranes were older than the town hall.',
      'A docker said the pay had not changed.',
      'Mayor Olaf Brandt called the day “a new tide” for Eastport.'
    ],
    furniture: ['Share this story', 'Sign up for our letter', 'The cranes of Eastport', 'A crane.', 'Jon Berg'],
    entities: [
      { name: 'Nora Quist', aliases: ['Quist'], roles: ['harbour master'] },
      { name: 'Northern Radio', kind: 'organisation' },
      { name: 'Olaf Brandt', roles: ['Mayor'] },
      { name: 'Eastport', kind: 'place' }
    ],
    quotes: [
      { text: 'The first ship is here,', speaker: 'Nora Quist', role: 'harbour master', cue: 'said' },
      {
        text: 'the cranes were older than the town hall',
        speaker: 'Nora Quist',
        audience: 'Northern Radio',
        cue: 'told',
        direct: false,
        confidence: 0.7
      },
      { text: 'the pay had not changed', speaker: 'A docker', cue: 'said', direct: false, confidence: 0.6 },
      { text: 'a new tide', speaker: 'Olaf Brandt', cue: 'called', confidence: 0.8 }
    ]
  })
}

/** A second story in which one of the people of the first is named again. */
export const ferryStory = (headline = 'The ferry sails on Sundays'): NewArticle =>
  story({
    headline,
    publisher: 'The Harbour Gazette',
    publishedAt: '2024-03-02T00:00:00.000Z',
    body: ['Nora Quist said the ferry would sail on Sundays.'],
    entities: [{ name: 'Nora Quist' }],
    quotes: [{ text: 'the ferry would sail on Sundays', speaker: 'Nora Quist', cue: 'said', direct: false }]
  })

export type Api = {
  app: FastifyInstance
  store: Store
  /** A key of each scope, as its holder sends it. */
  keys: Record<Scope, string>
  close: () => Promise<void>
}

/** Holds answers that are texts before they are sent to the schema of their route, as the others are. */
function checkTexts(app: FastifyInstance, ajv: ReturnType<typeof schemaValidator>) {
  const checks = new WeakMap<object, ValidateFunction>()
  app.addHook('onSend', async (request, reply, payload) => {
    const isJson = String(reply.getHeader('content-type')).startsWith('application/json')
    if (reply.statusCode !== 200 || !isJson || request.method !== 'GET') return payload
    const { response } = (request.routeOptions.schema ?? {}) as { response?: Record<string, Declared> }
    const schema = response?.['200']?.content['application/json']?.schema
    if (!schema) return payload
    const check = checks.get(schema) ?? ajv.compile(schema)
    checks.set(schema, check)
    const text = reply.hasHeader('content-encoding') ? gunzipSync(payload as Buffer) : payload
    if (!check(JSON.parse(String(text)))) throw new Error(ajv.errorsText(check.errors))
    return payload
  })
}

type Declared = { content: Record<string, { schema: object }> }

/** The API on a database in memory that holds two stories, with every answer checked against its schema. */
export async function openApi(needs: Partial<Needs> = {}): Promise<Api> {
  let ticks = Date.UTC(2024, 5, 1)
  const clock = () => new Date(ticks++)
  const store = await openStore({ database: ':memory:', clock, ids: seedIds() })
  const inline = { store, prepare: async (raw: Parameters<typeof prepare>[0]) => prepare(raw) }
  const app = await buildApp({
    store,
    ingest: openIngest(inline),
    analyze: openAnalyze(inline),
    prepare: async fresh => {
      const ajv = schemaValidator(SHARED, true)
      await fresh.register(responseValidation, { ajv, responseStatusCodeValidation: true })
      checkTexts(fresh, ajv)
    },
    hotBytes: 16 * 1024 * 1024,
    ...needs
  })
  await app.ready()
  await store.articles.save(harbourStory())
  await store.articles.save(ferryStory())
  const keys = {} as Record<Scope, string>
  for (const scope of SCOPES) {
    const { secret, hash } = newSecret()
    const { id } = await store.keys.create({ name: scope, scope, hash })
    keys[scope] = writeKey(id, secret)
  }
  return {
    app,
    store,
    keys,
    close: async () => {
      await app.close()
      await store.close()
    }
  }
}
