import type { FastifyInstance, FastifyReply } from 'fastify'
import { produced } from './accept.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether shared caches may keep the answer; they may when not given. */
    cache?: 'public' | 'none'
  }
}

/** The media type of what is sent as JSON text. */
export const JSON_TYPE = 'application/json; charset=utf-8'

/** Nothing may be done with an answer of the API but to read it. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'"

/**
 * A page of our own: everything from this server, no script inside the page. There is no upgrade to https in it,
 * which would leave the page blank on plain http.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'"
].join('; ')

/** Whoever may read an answer may keep it: for a minute, and for five more while a newer one is fetched. */
const SHARED_CACHING = 'public, max-age=0, s-maxage=60, stale-while-revalidate=300'

/** Names what an answer is made of, so that a cache in front can drop it when one of these changes. */
export const madeOf = (reply: FastifyReply, ...keys: (string | null | undefined)[]) =>
  reply.header('surrogate-key', [...new Set(keys.filter(key => key))].join(' '))

/** What a browser may do with an answer of the API. */
const PROTECTION = {
  'content-security-policy': DATA_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin'
}

/** Says what a browser may do with an answer, unless its route has said so already. */
export function protect(reply: FastifyReply): FastifyReply {
  for (const name in PROTECTION) {
    if (!reply.hasHeader(name)) reply.header(name, PROTECTION[name as keyof typeof PROTECTION])
  }
  return reply.header('x-request-id', reply.request.id)
}

/** What an error takes back of what its route had said before it failed. */
const OF_SUCCESS = ['surrogate-key', 'link', 'etag', 'location', 'content-encoding']

/**
 * Writes the headers that go with every answer: what a browser may do with it, and who may keep it. `varies` names
 * request headers on which all answers depend.
 */
export function writeHeaders(app: FastifyInstance, varies: readonly string[]): void {
  const vary = (...names: string[]) => [...names, ...varies].join(', ')
  const [read, chosenRead, chosen, any] = [
    vary('Accept-Encoding'),
    vary('Accept', 'Accept-Encoding'),
    vary('Accept'),
    vary()
  ]
  app.addHook('onSend', (request, reply, payload, done) => {
    const { config } = request.routeOptions
    const reads = request.method === 'GET' || request.method === 'HEAD'
    protect(reply)
    if (produced(config).length > 1) reply.header('vary', reads ? chosenRead : chosen)
    else if (reads) reply.header('vary', read)
    else if (any) reply.header('vary', any)
    if (reply.statusCode >= 400) {
      for (const name of OF_SUCCESS) reply.removeHeader(name)
      reply.header('cache-control', 'no-store')
    } else if (config.cache === 'none') reply.header('cache-control', 'no-store')
    else if (request.apiKey || !reads) reply.header('cache-control', 'private, no-store').removeHeader('surrogate-key')
    else if (!reply.hasHeader('cache-control')) reply.header('cache-control', SHARED_CACHING)
    done(null, payload)
  })
}
