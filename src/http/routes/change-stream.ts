import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { CHANGE_KINDS, type ChangeKind, type ChangePage } from '../../model/change.js'
import { Problem, problem } from '../../model/problem.js'
import { closed } from '../../model/schema.js'
import type { Store } from '../../storage/store.js'
import { changeAlarm } from '../change-alarm.js'
import { someOf } from '../lists.js'
import { problems, textOf } from '../openapi/responses.js'
import type { Streams } from '../streams.js'

/** So many changes are read from the log at once. */
const READ_AT_ONCE = 100

/** So many pieces of the log are kept for clients at the same place. */
const SHARED_MAX = 100

const TYPE = 'text/event-stream'

/** A piece of the log as events, and the place after it. */
type Piece = { text: string; count: number; next: string; hasMore: boolean }

const toPiece = ({ data, page }: ChangePage): Piece => ({
  text: data.map(change => `id: ${change.token}\ndata: ${JSON.stringify(change)}\n\n`).join(''),
  count: data.length,
  next: page.nextSince,
  hasMore: page.hasMore
})

/** Changes as they happen. */
export const changeStream = ({
  store,
  streams,
  heartbeatMs
}: {
  store: Pick<Store, 'changes'>
  streams: Streams
  heartbeatMs: number
}): FastifyPluginAsyncTypebox => {
  const alarm = changeAlarm(store)
  const shared = new Map<string, Promise<Piece>>()
  let sharedStamp = -1

  /** What comes after a token, as events. Clients at the same place share one read, however many they are. */
  const eventsAfter = (since: string, limit: number, kinds: ChangeKind[] | undefined): Promise<Piece> => {
    const stamp = alarm.stamp()
    if (stamp !== sharedStamp || shared.size >= SHARED_MAX) shared.clear()
    sharedStamp = stamp
    const place = `${since} ${limit} ${kinds}`
    const known = shared.get(place)
    if (known) return known
    const read = store.changes.since(since, limit, kinds).then(toPiece)
    shared.set(place, read)
    read.catch(() => shared.delete(place))
    return read
  }

  /**
   * Events after a token, read from the log as fast as the client takes them: a client that is slow holds nothing but
   * its place. The first lines name that place, so that a client that is cut off before any change goes on from there.
   */
  async function* events(start: string, kinds: ChangeKind[] | undefined, limit: number, ended: AbortSignal) {
    yield `retry: 2000\nid: ${start}\n\n`
    let since = start
    for (let left = limit; left > 0 && !ended.aborted; ) {
      const stamp = alarm.stamp()
      const { text, count, next, hasMore } = await eventsAfter(since, Math.min(READ_AT_ONCE, left), kinds)
      since = next
      left -= count
      if (count > 0 || hasMore) yield text
      else if (!(await alarm.wait(stamp, heartbeatMs, ended))) yield `: nothing new\nid: ${since}\n\n`
    }
  }

  return async app => {
    app.get(
      '/v1/changes/stream',
      {
        config: { access: 'public', tag: 'own', cache: 'none', produces: [TYPE] },
        schema: {
          operationId: 'streamChanges',
          summary: 'Follow changes',
          description:
            'Changes as they happen, as server-sent events: the `data` of each is a change, its `id` the token of the place after it. A client that is cut off sends the last one as `Last-Event-ID`, as `EventSource` does, and misses nothing. The stream does not end of itself, unless `limit` says so.',
          tags: ['changes'],
          querystring: Type.Object(
            {
              since: Type.Optional(
                Type.String({
                  minLength: 1,
                  maxLength: 200,
                  description:
                    'The `token` of a change, or the `page.nextSince` of a page: what came after it is told first. Without it the stream begins now.'
                })
              ),
              kind: someOf(CHANGE_KINDS, 'What has changed.'),
              limit: Type.Optional(
                Type.Integer({
                  minimum: 1,
                  maximum: 1_000_000,
                  description: 'After so many changes the stream ends.'
                })
              )
            },
            closed
          ),
          headers: Type.Object({
            'last-event-id': Type.Optional(
              Type.String({ description: 'The `id` of the last event that was received; it comes before `since`.' })
            )
          }),
          response: {
            200: {
              description: 'The changes, as they happen.',
              content: textOf(TYPE, 'The `data` of each event is a `Change` as JSON.')
            },
            ...problems({
              400: 'A parameter is unknown, repeated or not valid, or the token is of no log of this server.'
            })
          }
        }
      },
      async ({ query, headers }, reply) => {
        const last = headers['last-event-id']
        const start = last || query.since || (await store.changes.newest())
        await store.changes.since(start, 1).catch(error => {
          throw last && error instanceof Problem ? ofHeader(error) : error
        })
        reply.type(TYPE).header('x-accel-buffering', 'no')
        const limit = query.limit ?? Number.POSITIVE_INFINITY
        return streams.send(reply, ended => events(start, query.kind, limit, ended))
      }
    )
  }
}

/** The same problem, of the header and not of the parameter. */
const ofHeader = ({ code, message, errors }: Problem) =>
  problem(
    code,
    message,
    errors.map(({ parameter: _, ...fault }) => ({ ...fault, header: 'Last-Event-ID' }))
  )
