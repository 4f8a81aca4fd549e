import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Change, Store } from '../storage/store.js'
import { choose, produced } from './accept.js'
import { codingsOf } from './codings.js'
import { isNamed } from './conditional.js'
import { type Freshness, watchChanges } from './freshness.js'
import { type HeaderLines, type HotAnswer, hotAnswers } from './hot-answers.js'
import { baseFor } from './representations.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** Under what the answer may be kept, and the state of the store before it was made; null when it may not be. */
    hot: { address: string; stamp: number } | null
  }
}

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
 * Keeps finished answers to public reads in memory and sends them again as they are, before anything else is done for
 * the request. An answer is forgotten when the change log names what it is made of: the keys of its `Surrogate-Key`.
 * `first` adds what comes before all that takes time, `last` what comes after all that writes headers.
 */
export function serveHot(store: Pick<Store, 'changes'>, bytesMax: number) {
  const answers = hotAnswers(bytesMax)
  const freshness: Freshness = watchChanges(store, told => {
    if (told === 'many') return answers.clear()
    for (const { kind, id } of told) answers.drop([id, ...LISTS[kind]])
  })

  const first = (app: FastifyInstance) => {
    app.decorateRequest('hot', null)

    app.addHook('onRequest', (request, reply, done) => {
      const address = bytesMax === 0 ? undefined : addressOf(request)
      freshness.check(error => {
        if (error || address === undefined) return done(error)
        const answer = answers.find(address)
        if (answer) return send(answer, request, reply)
        request.hot = { address, stamp: freshness.stamp }
        done()
      })
    })
  }

  const last = (app: FastifyInstance) => {
    if (bytesMax === 0) return
    app.addHook('onSend', (request, reply, payload, done) => {
      const { hot } = request
      const keys = reply.getHeader('surrogate-key')
      const tag = reply.getHeader('etag')
      const isKept = reply.statusCode === 200 && typeof keys === 'string' && typeof tag === 'string'
      if (!hot || !isKept || (typeof payload !== 'string' && !Buffer.isBuffer(payload))) return done(null, payload)
      const body = typeof payload === 'string' ? Buffer.from(payload) : payload
      const answer = { tag, headers: reply.getHeaders(), body }
      // What was read before a change may have been changed by it.
      freshness.check(() => {
        if (freshness.stamp === hot.stamp) answers.keep(hot.address, answer, keys.split(' '))
        done(null, body)
      })
    })
  }

  return { freshness, first, last }
}

/** What an answer is kept under: the address, and how the client wants it. Undefined where none may be kept. */
function addressOf(request: FastifyRequest): string | undefined {
  const { method, headers, routeOptions, originalUrl } = request
  if ((method !== 'GET' && method !== 'HEAD') || headers.authorization !== undefined) return undefined
  const { access, cache } = routeOptions.config
  if (access !== 'public' || cache === 'none') return undefined
  const type = choose(headers.accept, produced(routeOptions.config))
  if (type === undefined) return undefined
  const { br, gzip } = codingsOf(headers['accept-encoding'])
  // What is not JSON has whole addresses in it. Both texts that a client chooses are without spaces, so that no two
  // requests can come to the same key by different ways.
  return `${type} ${br} ${gzip} ${originalUrl} ${type === 'application/json' ? '' : baseFor(request)}`
}

/** Its headers as they are sent, with room for the id of the request at the end. */
function linesOf({ headers, body }: HotAnswer): HeaderLines {
  const kept = Object.entries(headers).filter(([name]) => !OF_ONE_ANSWER.has(name))
  const lines = (of: [string, unknown][]) => [...of, ['x-request-id', '']].flat().map(String)
  return {
    whole: lines([...kept.filter(([name]) => name !== 'content-length'), ['content-length', body.length]]),
    notModified: lines(kept.filter(([name]) => !OF_BODIES.has(name)))
  }
}

function send(answer: HotAnswer, request: FastifyRequest, reply: FastifyReply): void {
  reply.hijack()
  const { raw } = reply
  const ifNoneMatch = request.headers['if-none-match']
  const isSame = ifNoneMatch !== undefined && (ifNoneMatch === answer.tag || isNamed(ifNoneMatch, answer.tag))
  answer.lines ??= linesOf(answer)
  const headers = isSame ? answer.lines.notModified : answer.lines.whole
  headers[headers.length - 1] = request.id
  raw.writeHead(isSame ? 304 : 200, headers)
  if (isSame || request.method === 'HEAD') raw.end()
  else raw.end(answer.body)
}
