import { Socket } from 'node:net'
import { pipeline, Readable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { createGzip } from 'node:zlib'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { problem } from '../model/problem.js'

/**
 * Makes the pieces of an answer, one after the other: an empty one when it has worked and has nothing to say yet.
 * `ended` tells when nobody wants more.
 */
type Pieces = (ended: AbortSignal) => AsyncGenerator<string | Uint8Array>

/** Answers that are sent piece by piece. */
export type Streams = {
  /**
   * Sends an answer whose pieces are made only as fast as the client takes them, so that it is never in memory as a
   * whole. A client that takes nothing is cut off like any other that says nothing. Throws `overloaded` when there are
   * too many such answers at once.
   */
  send<T>(reply: FastifyReply, pieces: Pieces, options?: { gzip: boolean }): T
}

/** So long a server that closes waits for what is on its way, before it cuts off who does not take it. */
const FAREWELL_MS = 1000

/** At most `max` streams at once; they are told to end when the server closes or the client has gone. */
export function openStreams(app: FastifyInstance, max: number): Streams {
  const open = new Map<AbortController, FastifyReply>()

  app.addHook('preClose', async () => {
    for (const controller of open.keys()) controller.abort()
    setTimeout(() => {
      for (const { raw } of open.values()) raw.destroy()
    }, FAREWELL_MS).unref()
  })

  return {
    send(reply, pieces, options) {
      if (reply.request.method === 'HEAD') return Readable.from([]) as never
      if (open.size >= max) throw problem('overloaded', 'Too many streams are open.')
      const controller = new AbortController()
      open.set(controller, reply)
      const source = Readable.from(paced(pieces(controller.signal), reply), { objectMode: false })
      const end = () => {
        open.delete(controller)
        controller.abort()
      }
      source.once('close', end)
      reply.raw.once('close', end)
      if (!options?.gzip) return source as never
      reply.header('content-encoding', 'gzip')
      return pipeline(source, createGzip(), () => {}) as never
    }
  }
}

/** The pieces, with a turn for others before each: while work goes on, the connection is not taken for dead. */
async function* paced(pieces: ReturnType<Pieces>, { raw: { socket } }: FastifyReply): ReturnType<Pieces> {
  for await (const piece of pieces) {
    await nextTurn()
    if (socket instanceof Socket) socket.setTimeout(socket.timeout ?? 0)
    if (piece.length > 0) yield piece
  }
}
