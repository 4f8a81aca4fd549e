import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { Change, Store } from '../storage/store.js'
import { choose, produced } from './accept.js'
import { codingsOf } from './codings.js'
import { isNamed } from './conditional.js'
import type { Share } from './cross-origin.js'
import { type Freshness, watchChanges } from './freshness.js'
import { type HeaderLines, type HotAnswer, hotAnswers } from './hot-answers.js'
import { type LogEarly, logEarly } from './logging.js'
import { newRequestId } from './refusals.js'
import { baseOf } from './representations.js'
import type { BeforeAll } from './server.js'
import { readSuffix } from './suffixes.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** The state of the store before the answer was made. */
    stamp: number
  }
}

/** What answers in memory are made of and sent with. */
type Needs = { store: Pick<Store, 'changes'>; bytesMax: number; publicUrl: string; share: Share }

/** The lists that a change of a kind of thing changes. */
const LISTS: Record<Change['kind'], readonly string[]> = {
  article: ['articles', 'mentions'],
  quote: ['quotes'],
  entity: ['entities']
}

/** Headers that are of one answer alone. */
const OF_ONE_ANSWER = new Set([
  'x-request-id',
  'connection',
  'date',
  'access-control-allow-origin',
  'access-control-expose-headers'
])

/** Headers that tell of a body, and do not go with “not modified”. */
const OF_BODIES = new Set(['content-type', 'content-length', 'content-encoding', 'link'])

/**
 * Keeps finished answers to public reads in memory and sends them again as they are, before the framework sees the
 * request. An answer is forgotten when the change log names what it is made of: the keys of its `Surrogate-Key`.
 * `answer` sends, `first` adds what comes before all that takes time to make an answer, `last` what comes after all
 * that writes its headers.
 *
 * What the framework would refuse is not sent from here: it is refused for its address, under which nothing is kept
 * then, for its `Accept`, which chooses nothing then, or for what `isPublicRead` looks at.
 */
export function serveHot({ store, bytesMax, publicUrl, share }: Needs) {
  const answers = hotAnswers(bytesMax)
  const freshness: Freshness = watchChanges(store, told => {
    if (told === 'many') return answers.clear()
    for (const { kind, id } of told) answers.drop([id, ...LISTS[kind]])
  })
  let isServing = bytesMax > 0
  let log: LogEarly | undefined

  /** How a client wants what is at an address. What is not JSON has whole addresses in it. */
  const wayOf = (type: string, { headers }: Pick<IncomingMessage, 'headers'>): string => {
    const { br, gzip } = codingsOf(headers['accept-encoding'])
    // None of the parts has a space in it but the last, so that no two ways are written alike.
    return `${br} ${gzip} ${type === 'application/json' ? '' : baseOf(publicUrl, headers.host)} ${type}`
  }

  const find = (request: IncomingMessage): HotAnswer | undefined => {
    const kept = answers.find(request.url ?? '')
    if (!kept) return undefined
    readSuffix(request)
    const type = choose(request.headers.accept, kept.types)
    return type === undefined ? undefined : kept.answers.get(wayOf(type, request))
  }

  const answer: BeforeAll = (request, response, goOn) => {
    if (!isServing || !isPublicRead(request)) return goOn()
    freshness.check(error => {
      const found = error || !isServing ? undefined : find(request)
      if (!found) return goOn()
      const id = newRequestId()
      log?.(id, request, response)
      share(request, response)
      send(found, id, request, response)
    })
  }

  const first = (app: FastifyInstance) => {
    log = logEarly(app.log)
    app.addHook('preClose', async () => {
      isServing = false
    })
    app.decorateRequest('stamp', 0)
    app.addHook('onRequest', (request, _reply, done) => {
      freshness.check(error => {
        request.stamp = freshness.stamp
        done(error)
      })
    })
  }

  const last = (app: FastifyInstance) => {
    if (bytesMax === 0) return
    app.addHook('onSend', (request, reply, payload, done) => {
      const { config } = request.routeOptions
      const types = produced(config)
      const type = choose(request.headers.accept, types)
      const keys = reply.getHeader('surrogate-key')
      const tag = reply.getHeader('etag')
      const isShared = config.access === 'public' && config.cache !== 'none' && isPublicRead(request)
      const isWhole = reply.statusCode === 200 && (typeof payload === 'string' || Buffer.isBuffer(payload))
      if (!isShared || !isWhole || type === undefined || typeof keys !== 'string' || typeof tag !== 'string') {
        return done(null, payload)
      }
      const body = typeof payload === 'string' ? Buffer.from(payload) : payload
      const made = { tag, headers: reply.getHeaders(), body }
      // What was read before a change may have been changed by it.
      freshness.check(() => {
        if (freshness.stamp === request.stamp) {
          answers.keep(request.originalUrl, types, wayOf(type, request), made, keys.split(' '))
        }
        done(null, body)
      })
    })
  }

  return { freshness, answer, first, last }
}

/** Whether a request reads as anybody may. One without `Host` is left to who refuses it. */
const isPublicRead = ({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): boolean =>
  (method === 'GET' || method === 'HEAD') && headers.authorization === undefined && headers.host !== undefined

/** Its headers as they are sent, with room for the id of the request at the end. */
function linesOf({ headers, body }: HotAnswer): HeaderLines {
  const kept = Object.entries(headers).filter(([name]) => !OF_ONE_ANSWER.has(name))
  const lines = (of: [string, unknown][]) => [...of, ['x-request-id', '']].flat().map(String)
  return {
    whole: lines([...kept.filter(([name]) => name !== 'content-length'), ['content-length', body.length]]),
    notModified: lines(kept.filter(([name]) => !OF_BODIES.has(name)))
  }
}

function send(answer: HotAnswer, id: string, { method, headers }: IncomingMessage, response: ServerResponse): void {
  const ifNoneMatch = headers['if-none-match']
  const isSame = ifNoneMatch !== undefined && (ifNoneMatch === answer.tag || isNamed(ifNoneMatch, answer.tag))
  answer.lines ??= linesOf(answer)
  const lines = isSame ? answer.lines.notModified : answer.lines.whole
  lines[lines.length - 1] = id
  response.writeHead(isSame ? 304 : 200, lines)
  if (isSame || method === 'HEAD') response.end()
  else response.end(answer.body)
}
