import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Document } from '../storage/store.js'
import { contentTag, inCoding, isSeen, notModified } from './conditional.js'
import { JSON_TYPE, madeOf } from './headers.js'

/**
 * Sends the bytes of a JSON document, which may be compressed with gzip. What is returned is bytes already, under the
 * type of what they say, so that the compiler holds it to what the route declares.
 */
export function sendBytes<T>(request: FastifyRequest, reply: FastifyReply, bytes: Uint8Array, gzip: boolean): T {
  reply.type(JSON_TYPE)
  if (gzip) {
    reply.header('content-encoding', 'gzip')
    if (request.tag !== null) request.tag = inCoding(request.tag, 'gzip')
  }
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) as T
}

/** Sends a document with the tag of its text, or 304 to whoever has it. */
export function sendDocument<T>(request: FastifyRequest, reply: FastifyReply, { id, text }: Document<T>): T {
  madeOf(reply, id)
  if (isSeen(request, contentTag(text))) return notModified(reply)
  reply.type(JSON_TYPE)
  return text as T
}
