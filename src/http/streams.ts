import { pipeline, Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { problem } from '../model/problem.js'

/** Makes the pieces of an answer, one after the other; `ended` tells when nobody wants more. */
type Pieces = (ended: AbortSignal) => AsyncGenerator<string>

/** Answers that are sent piece by piece. */
export type Streams = {
  /**
   * Sends an answer whose pieces are made only as fast as the client takes them, so that it is never in memory as a
   * whole. Throws `overloaded` when there are too many such answers at once.
   */
  send<T>(reply: FastifyReply, pieces: Pieces, options?: { gzip: boolean }): T
}

/** At most `max` streams at once; they are told to end when the server closes or the client has gone. */
export function openStreams(app: FastifyInstance, max: number): Streams {
  const open = new Set<AbortController>()

  app.addHook('preClose', async () => {
    for (const controller of open) controller.abort()
  })

  return {
    send(reply, pieces, options) {
      if (reply.request.method === 'HEAD') return Readable.from([]) as never
      if (open.size >= max) throw problem('overloaded', 'Too many streams are open.')
      const controller = new AbortController()
      open.add(controller)
      const source = Readable.from(pieces(controller.signal), { objectMode: false })
      source.once('close', () => {
        open.delete(controller)
        controller.abort()
      })
      // A client that goes away is no fault.
      source.on('error', error => reply.log.debug(error, 'A stream was cut off'))
      if (!options?.gzip) return source as never
      reply.header('content-encoding', 'gzip')
      return pipeline(source, createGzip(), () => {}) as never
    }
  }
}
