import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { type Addresses, addressesOn } from '../formats/addresses.js'
import type { Format } from '../formats/formats.js'
import { STYLE } from '../formats/html/write.js'
import { problem } from '../model/problem.js'
import { choose, produced } from './accept.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** The address under which readers know the server; empty when that is the one that they ask. */
    publicUrl: string
  }
}

/** JSON, and every format that a thing can be had in besides. */
export const typesOf = (formats: readonly Format[]): readonly string[] => [
  'application/json',
  ...formats.map(({ type }) => type)
]

/** What the document says of an answer in JSON that can be had in formats besides. */
export const inFormats = <A extends { content: object }>(answer: A, formats: readonly Format[]): A => ({
  ...answer,
  content: {
    ...answer.content,
    ...Object.fromEntries(
      formats.map(({ type, description }) => [
        type,
        { schema: Type.Unsafe<string>({ type: /json/.test(type) ? 'object' : 'string', description }) }
      ])
    )
  }
})

/** Parameters that shape JSON, and mean nothing in any other format. */
const OF_JSON = ['include', 'fields', 'facet', 'count']

/**
 * The format in which a request wants its answer; undefined when that is JSON. Throws `invalid-request` when it is
 * another and the request has a parameter that shapes JSON alone.
 */
export function formatFor<F extends Format>(request: FastifyRequest, formats: readonly F[]): F | undefined {
  const type = choose(request.headers.accept, produced(request.routeOptions.config))
  const format = formats.find(each => each.type === type)
  const shaping = OF_JSON.filter(name => (request.query as Record<string, unknown>)[name] !== undefined)
  if (!format || shaping.length === 0) return format
  throw problem(
    'invalid-request',
    `“${shaping[0]}” shapes JSON alone, and this is wanted as ${format.type}.`,
    shaping.map(parameter => ({ parameter, code: 'not-of-format', detail: 'is of JSON alone.' }))
  )
}

const HOST = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

/** The root of this server as whoever asked `host` knows it, without a slash at its end. It speaks plain HTTP. */
export const baseOf = (publicUrl: string, host = ''): string =>
  publicUrl || `http://${HOST.test(host) ? host.toLowerCase() : 'localhost'}`

/** The same for whoever sent a request. */
export const baseFor = ({ server, headers }: FastifyRequest): string => baseOf(server.publicUrl, headers.host)

/** The addresses of things, as whoever sent the request knows this server. */
export const addressesFor = (request: FastifyRequest): Addresses => addressesOn(baseFor(request))

/** A page may have the one style that it needs, and nothing else. */
const HTML_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; frame-ancestors 'none'`

/**
 * Sends what a format has written. What is returned is a text under the type of what the route declares, so that the
 * compiler is content with a route that answers with JSON too.
 */
export function sendFormat<T>(reply: FastifyReply, { type }: Format, text: string): T {
  reply.type(/^text\//.test(type) || /\+xml$/.test(type) ? `${type}; charset=utf-8` : type)
  if (type === 'text/html') reply.header('content-security-policy', HTML_POLICY)
  return text as T
}
