import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { closed } from '../../model/schema.js'
import { SearchPage } from '../../model/search.js'
import { SEARCH_FACETS, SEARCH_PLACES, SEARCH_SORTS, type Store } from '../../storage/store.js'
import { facets, paging, pagingOf, published, publishedRange, sendPage, someOf, sortBy } from '../lists.js'
import { foundPage, problems, unmodified } from '../openapi/responses.js'

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
            'Articles, quotes and entities that have the words, the best first: those with the words in a headline or a quote before those that only mention them. Each comes with the words around the first hit. Of each of the three, the newest five hundred matches are ranked.',
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
              in: someOf(SEARCH_PLACES, 'Where the words must stand; anywhere when not given.'),
              ...published,
              sort: sortBy(SEARCH_SORTS),
              ...facets(SEARCH_FACETS),
              ...paging
            },
            closed
          ),
          response: {
            200: foundPage('A page of what was found.', SearchPage),
            ...unmodified,
            ...problems({
              400: 'There is no `q`, a parameter is unknown, repeated or not valid, or the cursor is not this search’s.'
            })
          }
        }
      },
      async (request, reply) => {
        const { query } = request
        const page = await store.documents.search({
          q: query.q,
          type: query.type,
          in: query.in,
          publishedAt: publishedRange(query),
          sort: query.sort,
          ...pagingOf(query)
        })
        return sendPage(request, reply, page, 'articles', 'quotes', 'entities')
      }
    )
  }
