import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyReply } from 'fastify'

/** The pages of other sites that may read answers: those of some origins, or of all. */
export type Origins = { allows(origin: string): boolean; isEverybody: boolean }

/** Reads the setting: origins with commas between, `*` for all, nothing for none. */
export function readOrigins(setting: string): Origins | null {
  if (setting === '') return null
  const listed = new Set(setting.split(',').map(origin => origin.toLowerCase()))
  return { allows: origin => listed.has(origin.toLowerCase()), isEverybody: setting === '*' }
}

/** Headers of an answer that a page of another site may see. */
const SHOWN = 'content-encoding, etag, link, location, retry-after, surrogate-key, vary, www-authenticate, x-request-id'

const METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE'
const SENT = 'accept, authorization, content-type, if-match, if-none-match, last-event-id'
/** So long a browser remembers what it was told. */
const REMEMBERED_S = 600

/** What an answer depends on when only some origins may read it. */
export const variesBy = (origins: Origins | null): readonly string[] =>
  origins && !origins.isEverybody ? ['Origin'] : []

/** Writes on an answer that the page which asked for it may read it. False, and nothing is written, when it may not. */
export type Share = (request: IncomingMessage, response: ServerResponse) => boolean

/** What lets pages of other sites read answers: one way for those in memory and those that are made. */
export const sharing =
  (origins: Origins | null): Share =>
  ({ headers: { origin } }, response) => {
    if (!origins || origin === undefined || !(origins.isEverybody || origins.allows(origin))) return false
    response.setHeader('access-control-allow-origin', origins.isEverybody ? '*' : origin)
    response.setHeader('access-control-expose-headers', SHOWN)
    return true
  }

/**
 * Lets pages of other sites read answers (the CORS protocol of the Fetch standard). No cookie is ever asked for, so that
 * a page can do no more than whoever opens it. The headers are written past the reply: an answer in memory is sent to
 * pages of any origin.
 */
export function shareAcrossOrigins(app: FastifyInstance, share: Share): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (!share(request.raw, reply.raw)) return done()
    const isAsking = request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined
    if (!isAsking) return done()
    allowMethods(reply)
  })
}

function allowMethods(reply: FastifyReply): void {
  reply
    .code(204)
    .headers({
      'access-control-allow-methods': METHODS,
      'access-control-allow-headers': SENT,
      'access-control-max-age': REMEMBERED_S
    })
    .send()
}
