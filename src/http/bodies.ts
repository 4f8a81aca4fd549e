import type { FastifyInstance, FastifyRequest } from 'fastify'
import { problem } from '../model/problem.js'
import { parseJson } from './json.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** The body as it came, where there was one. */
    bytes: Uint8Array | null
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true })

/** Decodes UTF-8, without its byte order mark. Throws `malformed-text`. */
function decode(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes)
  } catch (cause) {
    throw problem('malformed-text', 'The body is not UTF-8.', [], { cause })
  }
}

const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]+)/i

/** Throws `unsupported-media-type` when the request says that its body is in another encoding than UTF-8. */
function requireUtf8(request: FastifyRequest): void {
  const charset = CHARSET.exec(request.headers['content-type'] ?? '')?.[1]
  if (charset && !/^(utf-?8|us-ascii)$/i.test(charset)) {
    throw problem('unsupported-media-type', 'A body is read as UTF-8 only.', [
      { header: 'Content-Type', code: 'wrong-charset', detail: 'names another encoding than UTF-8.' }
    ])
  }
}

/** Teaches the server to read JSON and plain text, strictly, and to hand on no body that its route has no schema for. */
export function readBodies(app: FastifyInstance): void {
  app.decorateRequest('bytes', null)
  app.removeAllContentTypeParsers()
  const readers = { 'application/json': parseJson, 'text/plain': (text: string) => text }
  for (const [type, read] of Object.entries(readers)) {
    app.addContentTypeParser(type, { parseAs: 'buffer' }, async (request: FastifyRequest, bytes: Buffer) => {
      requireUtf8(request)
      request.bytes = bytes
      return read(decode(bytes))
    })
  }
  app.addHook('preValidation', async request => {
    const { content } = (request.routeOptions.schema?.body ?? {}) as { content?: object }
    if (content && !Object.hasOwn(content, request.mediaType ?? '')) {
      throw problem('unsupported-media-type', `Send ${Object.keys(content).join(' or ')}.`, [
        { header: 'Content-Type', code: 'wrong-type', detail: `must be ${Object.keys(content).join(' or ')}.` }
      ])
    }
  })
}
