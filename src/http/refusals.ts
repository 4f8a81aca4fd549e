import { randomFillSync } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Problem, problem } from '../model/problem.js'
import { protect } from './headers.js'
import { ANSWERS, fromError, toDocument } from './problems.js'

/** The media type of every error (RFC 9457). */
export const PROBLEM_TYPE = 'application/problem+json'

const ID_BYTES = 16

/** Chance is drawn for many ids at once: for each alone it would take a tenth of the time of an answer in memory. */
const drawn = Buffer.alloc(256 * ID_BYTES)
let used = drawn.length

/** A new id for a request. What a client sends is not taken: it could pass for another's in the logs. */
export function newRequestId(): string {
  if (used === drawn.length) {
    randomFillSync(drawn)
    used = 0
  }
  const start = used
  used += ID_BYTES
  return `req_${drawn.toString('hex', start, used)}`
}

/** Seconds after which a client whose request was not served may try again. */
const RETRY_AFTER_SECONDS = '2'

/** Answers with a problem: the one way in which this server says no. */
export function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const told: Problem = fromError(error)
  const { status } = ANSWERS[told.code]
  if (status >= 500) request.log.error(told.cause ?? told, told.message)
  if (status === 503) reply.header('retry-after', RETRY_AFTER_SECONDS)
  return reply
    .code(status)
    .type(`${PROBLEM_TYPE}; charset=utf-8`)
    .serializer(String)
    .send(JSON.stringify(toDocument(told, request.id)))
}

/** Answers when the router itself gives up, before any hook: with the headers that a hook would have written. */
export const refuseAddress = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  refuse(error, request, protect(reply).header('cache-control', 'no-store'))

/** Answers on the bare connection when what came is no HTTP request that the framework ever sees. */
export function refuseConnection(error: Error, socket: Socket): void {
  if (!socket.writable) return void socket.destroy()
  const known = fromError(error)
  const told = known.code === 'internal' ? problem('invalid-request', 'The request is not valid HTTP.') : known
  const document = toDocument(told, newRequestId())
  const body = JSON.stringify(document)
  socket.end(
    [
      `HTTP/1.1 ${document.status} ${STATUS_CODES[document.status]}`,
      `Content-Type: ${PROBLEM_TYPE}; charset=utf-8`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Cache-Control: no-store',
      'X-Content-Type-Options: nosniff',
      'Connection: close',
      '',
      body
    ].join('\r\n')
  )
}

/** Refuses requests that HTTP forbids and Node would answer without a word, and addresses that are too long. */
export function refuseOddRequests(app: FastifyInstance, urlLengthMax: number): void {
  app.addHook('onRequest', (request, _reply, done) => {
    if (request.headers.host === undefined && request.raw.httpVersion === '1.1') {
      return done(problem('invalid-request', 'The request has no header `Host`.'))
    }
    if (request.url.length <= urlLengthMax) return done()
    done(problem('uri-too-long', `The address has more than ${urlLengthMax} characters.`))
  })
}

/** Refuses what still comes over open connections while the server closes: what is in flight is finished first. */
export function refuseWhileClosing(app: FastifyInstance): void {
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  app.addHook('onRequest', (_request, reply, done) => {
    if (!closing) return done()
    reply.header('connection', 'close')
    done(problem('unavailable', 'The server is closing.'))
  })
}
