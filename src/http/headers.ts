import type { FastifyInstance, FastifyReply } from 'fastify'
import { produced } from './accept.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether shared caches may keep the answer; they may when not given. */
    cache?: 'public' | 'none'
  }
}

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

/** Names what an answer is made of, so that a cache in front can drop it when one of these changes. */
export const madeOf = (reply: FastifyReply, ...keys: (string | null | undefined)[]) =>
  reply.header('surrogate-key', [...new Set(keys.filter(key => key))].join(' '))

/** Writes the headers that go with every answer: what a browser may do with it, and who may keep it. */
export function writeHeaders(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const { config } = request.routeOptions
    const put = (name: string, value: string) => {
      if (!reply.hasHeader(name)) reply.header(name, value)
    }
    put('content-security-policy', DATA_POLICY)
    put('x-content-type-options', 'nosniff')
    put('referrer-policy', 'no-referrer')
    put('cross-origin-resource-policy', 'same-origin')
    reply.header('x-request-id', request.id)
    if (produced(config).length > 1) put('vary', 'Accept')

    const failed = reply.statusCode >= 400
    if (failed) for (const name of ['surrogate-key', 'link', 'etag', 'location']) reply.removeHeader(name)
    if (failed || config.cache === 'none') reply.header('cache-control', 'no-store')
    else if (request.apiKey || !['GET', 'HEAD'].includes(request.method)) {
      reply.header('cache-control', 'private, no-store').removeHeader('surrogate-key')
    } else put('cache-control', 'public, max-age=0, s-maxage=60, stale-while-revalidate=300')
    return payload
  })
}
