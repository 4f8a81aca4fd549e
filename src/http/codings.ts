import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { inCoding } from './conditional.js'

/** Which content codings a client takes (RFC 9110, 12.5.3). */
export type Codings = { readonly br: boolean; readonly gzip: boolean }

const PLAIN: Codings = { br: false, gzip: false }

/** Headers are few and the same: they are read once. */
const KNOWN_MAX = 500
const known = new Map<string, Codings>()

/** The codings that a header `Accept-Encoding` takes, and likes as much as plain bytes. */
export function codingsOf(header: string | undefined): Codings {
  if (header === undefined) return PLAIN
  let codings = known.get(header)
  if (!codings) {
    codings = read(header)
    if (known.size >= KNOWN_MAX) known.clear()
    known.set(header, codings)
  }
  return codings
}

function read(header: string): Codings {
  const qualities = new Map<string, number>()
  for (const part of header.split(',', 50)) {
    const [name = '', ...parameters] = part.split(';', 5).map(text => text.trim().toLowerCase())
    const q = parameters.find(text => text.startsWith('q='))
    const quality = q === undefined ? 1 : Number(q.slice(2))
    qualities.set(name, Number.isFinite(quality) ? quality : 0)
  }
  const plain = qualities.get('identity') ?? 0
  const takes = (coding: string) => {
    const quality = qualities.get(coding) ?? qualities.get('*') ?? 0
    return quality > 0 && quality >= plain
  }
  return { br: takes('br'), gzip: takes('gzip') }
}

/** Smaller answers fit into one packet as they are. */
const WORTHWHILE_BYTES = 1024

/** More than brotli's middle costs more time than it saves on the way. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

const COMPRESSIBLE = /^(?:text\/|application\/(?:[\w.+-]*\+)?(?:json|xml|javascript|manifest\+json)|image\/svg)/

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) }

/** Says that an answer is compressed, and gives it the tag of its compressed form. */
function markCoded(reply: FastifyReply, coding: keyof Codings): void {
  reply.header('content-encoding', coding)
  const tag = reply.getHeader('etag')
  if (typeof tag === 'string') reply.header('etag', inCoding(tag, coding))
}

/**
 * Compresses answers for whoever takes them so, in a thread beside the server's own. It comes after all that writes
 * the headers of an answer. An answer that its route gives compressed is left as it is.
 */
export function compressAnswers(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    const { br, gzip } = codingsOf(request.headers['accept-encoding'])
    if (!(br || gzip) || reply.statusCode !== 200 || reply.hasHeader('content-encoding')) return done(null, payload)
    if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return done(null, payload)
    if (payload.length < WORTHWHILE_BYTES || !COMPRESSIBLE.test(String(reply.getHeader('content-type')))) {
      return done(null, payload)
    }
    const coding = br ? 'br' : 'gzip'
    compress[coding](payload, br ? BROTLI : {}).then(
      bytes => {
        markCoded(reply, coding)
        reply.removeHeader('content-length')
        done(null, bytes)
      },
      (error: Error) => done(error)
    )
  })
}
