import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { closed } from '../../model/schema.js'
import type { Store } from '../../storage/store.js'
import { paging, pagingOf, sendPage, someOf } from '../lists.js'
import { foundPage, notModified, problems } from '../openapi/responses.js'
import { SearchPage } from '../schemas.js'

export const search =
  ({ store }: { store: Store }): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/v1/search',
      {
        config: { access: 'public' },
        schema: {
          operationId: 'search',
          summary: 'Search everything',
          description:
            'Articles, quotes and entities that have the words, the best first, each with the words around the first hit.',
          tags: ['search'],
          querystring: Type.Object(
            {
              q: Type.String({
                minLength: 1,
                maxLength: 200,
                description:
                  'What to look for: words, "phrases", the beginnings of words* and -words that must not be there.'
              }),
              type: someOf(['article', 'quote', 'entity'], 'What to look among; everything when not given.'),
              ...paging
            },
            closed
          ),
          response: {
            200: foundPage('A page of what was found.', SearchPage),
            ...notModified,
            ...problems({
              400: 'There is no `q`, a parameter is unknown, repeated or not valid, or the cursor is not this search’s.'
            })
          }
        }
      },
      async (request, reply) => {
        const { query } = request
        const page = await store.documents.search({ ...pagingOf(query), q: query.q, type: query.type })
        return sendPage(request, reply, page, 'articles', 'quotes', 'entities')
      }
    )
  }
