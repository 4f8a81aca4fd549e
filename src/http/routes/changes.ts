import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { CHANGE_KINDS, ChangePage } from '../../model/change.js'
import { closed } from '../../model/schema.js'
import type { Store } from '../../storage/store.js'
import { madeOf } from '../headers.js'
import { addressWith, defaulted, someOf } from '../lists.js'
import { foundPage, problems, unmodified } from '../openapi/responses.js'

export const changes =
  ({ store }: { store: Pick<Store, 'changes'> }): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/v1/changes',
      {
        config: { access: 'public' },
        schema: {
          operationId: 'listChanges',
          summary: 'List changes',
          description:
            'What was created, updated and deleted, in the order in which it happened: enough to keep a copy in step. Without `since` the log is read from its beginning. Keep `page.nextSince`, and ask again with it as `since`. Nothing is ever taken out of the log.',
          tags: ['changes'],
          querystring: Type.Object(
            {
              since: Type.Optional(
                Type.String({
                  minLength: 1,
                  maxLength: 200,
                  description: 'The `token` of a change, or the `page.nextSince` of a page: what came after is given.'
                })
              ),
              kind: someOf(CHANGE_KINDS, 'What has changed.'),
              limit: defaulted(
                Type.Integer({ minimum: 1, maximum: 1000, default: 100, description: 'How many changes at most.' })
              )
            },
            closed
          ),
          response: {
            200: foundPage('Changes, in the order in which they were made.', ChangePage),
            ...unmodified,
            ...problems({
              400: 'A parameter is unknown, repeated or not valid, or the token is of no log of this server.'
            })
          }
        }
      },
      async (request, reply) => {
        const { since, limit, kind } = request.query
        const page = await store.changes.since(since, limit, kind)
        madeOf(reply, 'articles', 'quotes', 'entities')
        if (page.page.hasMore) {
          reply.header('link', `<${addressWith(request, { since: page.page.nextSince })}>; rel="next"`)
        }
        return page
      }
    )
  }
