import swagger from '@fastify/swagger'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { Type } from 'typebox'
import type { Analyze, Ingest } from '../ingest/submission.js'
import { closed } from '../model/schema.js'
import type { Store } from '../storage/store.js'
import { negotiate } from './accept.js'
import { guardRoutes } from './access.js'
import { readBodies } from './bodies.js'
import { compressAnswers } from './codings.js'
import { answerConditionally } from './conditional.js'
import { readOrigins, shareAcrossOrigins, sharing, variesBy } from './cross-origin.js'
import { cutToFields } from './fields.js'
import { writeHeaders } from './headers.js'
import { LIMITS, type Limits } from './limits.js'
import { logLazily, withoutSecrets } from './logging.js'
import { documentOptions } from './openapi/document.js'
import type { Examples } from './openapi/examples.js'
import { parseQuery } from './query-string.js'
import {
  newRequestId,
  refuse,
  refuseAddress,
  refuseConnection,
  refuseOddRequests,
  refuseWhileClosing
} from './refusals.js'
import { routeTable } from './route-table.js'
import { analysis } from './routes/analyze.js'
import { articleParts } from './routes/article-parts.js'
import { articleWriting } from './routes/article-writing.js'
import { articles } from './routes/articles.js'
import { changeStream } from './routes/change-stream.js'
import { changes } from './routes/changes.js'
import { decisions } from './routes/decisions.js'
import { docs } from './routes/docs.js'
import { entities } from './routes/entities.js'
import { entityRelations } from './routes/entity-relations.js'
import { exports } from './routes/exports.js'
import { mentions } from './routes/mentions.js'
import { operations } from './routes/operations.js'
import { quoteWordings } from './routes/quote-wordings.js'
import { quotes } from './routes/quotes.js'
import { reader } from './routes/reader.js'
import { search } from './routes/search.js'
import { sitemaps } from './routes/sitemaps.js'
import { SHARED } from './schemas.js'
import { serveHot } from './serve-hot.js'
import { serverWith } from './server.js'
import { openStreams } from './streams.js'
import { readSuffix } from './suffixes.js'
import { refuseUnknown } from './unknown-routes.js'
import { validatorCompiler } from './validation.js'

/** All that the API stands on. */
export type Needs = {
  store: Store
  ingest: Ingest
  analyze: Analyze
  limits?: Partial<Limits>
  logger?: FastifyServerOptions['logger']
  /** How many bytes of answers are kept in memory, to be sent again as they are; none when not given. */
  hotBytes?: number
  /** What the document shows for each operation. */
  examples?: Examples
  /** The time; that of the machine when not given. */
  clock?: () => Date
  /** The address under which readers know the server, without a slash at its end; the one that they ask when empty. */
  publicUrl?: string
  /** The origins whose pages may read answers, with commas between; all when `*`, none when not given. */
  corsOrigins?: string
  /** The folder of the reader's files. */
  readerFolder?: URL
  /** Is called before any route is declared: tests watch the routes from here. */
  prepare?: (app: FastifyInstance) => void | Promise<void>
}

/** Parameters of a route that takes none: an unknown one is refused everywhere. */
const NO_PARAMETERS = Type.Object({}, closed)

/** The whole API, ready to listen or to be injected into. It opens nothing and closes nothing of what it is given. */
export async function buildApp(needs: Needs): Promise<FastifyInstance> {
  const { store, ingest, analyze } = needs
  const limits = { ...LIMITS, ...needs.limits }
  const { textBytesMax } = limits
  const publicUrl = needs.publicUrl ?? ''
  const origins = readOrigins(needs.corsOrigins ?? '')
  const share = sharing(origins)
  const hot = serveHot({ store, bytesMax: needs.hotBytes ?? 0, publicUrl, share })

  const app = Fastify({
    logger: withoutSecrets(needs.logger ?? false),
    genReqId: newRequestId,
    return503OnClosing: false,
    bodyLimit: limits.bodyBytesMax,
    serverFactory: serverWith(limits, hot.answer),
    routerOptions: { maxParamLength: 300, querystringParser: parseQuery },
    rewriteUrl: readSuffix,
    frameworkErrors: refuseAddress,
    clientErrorHandler: refuseConnection
  })
  app.decorate('publicUrl', publicUrl)
  if (needs.logger) logLazily(app)
  app.setValidatorCompiler(validatorCompiler(SHARED))
  app.setSerializerCompiler(() => JSON.stringify)
  app.setErrorHandler(refuse)
  await needs.prepare?.(app)

  const table = routeTable(app)
  app.addHook('onRoute', ({ schema, config }) => {
    if (!schema || schema.hide) return
    schema.querystring ??= NO_PARAMETERS
    if (config?.access === 'public') schema.security = []
  })
  for (const schema of SHARED) app.addSchema(schema)
  readBodies(app)

  cutToFields(app)
  shareAcrossOrigins(app, share)
  refuseWhileClosing(app)
  refuseOddRequests(app, limits.urlLengthMax)
  hot.first(app)
  refuseUnknown(app, table)
  guardRoutes(app, store, table)
  negotiate(app)
  answerConditionally(app, hot.freshness)
  writeHeaders(app, variesBy(origins))
  compressAnswers(app)
  hot.last(app)

  await app.register(swagger, documentOptions(needs.examples ?? {}))
  const api = app.withTypeProvider<TypeBoxTypeProvider>()
  await api.register(articles({ store }))
  await api.register(articleParts({ store }))
  await api.register(articleWriting({ store, ingest, textBytesMax }))
  await api.register(quotes({ store }))
  await api.register(quoteWordings({ store }))
  await api.register(entities({ store }))
  await api.register(entityRelations({ store }))
  await api.register(decisions({ store }))
  await api.register(mentions({ store }))
  await api.register(search({ store }))
  await api.register(changes({ store }))
  await api.register(
    changeStream({ store, streams: openStreams(app, limits.streamsMax), heartbeatMs: limits.heartbeatMs })
  )
  await api.register(exports({ store, streams: openStreams(app, limits.exportsMax) }))
  await api.register(sitemaps({ store, clock: needs.clock ?? (() => new Date()) }))
  await api.register(analysis({ analyze, textBytesMax }))
  await api.register(operations({ store }))
  await app.register(docs)
  await app.register(reader(needs.readerFolder))
  return app
}
