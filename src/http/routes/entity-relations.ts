import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { ENTITY_KINDS } from '../../model/entity.js'
import { RelatedPage, Timeline } from '../../model/related.js'
import { closed } from '../../model/schema.js'
import type { Store } from '../../storage/store.js'
import { madeOf } from '../headers.js'
import { ById, linkPages, paging, pagingOf, published, publishedRange, someOf } from '../lists.js'
import { found, foundPage, problems, unmodified } from '../openapi/responses.js'

const tags = ['entities']

/** With whom an entity is named, and when. */
export const entityRelations =
  ({ store }: { store: Store }): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/v1/entities/:id/related',
      {
        config: { access: 'public' },
        schema: {
          operationId: 'listRelatedEntities',
          summary: 'List who and what an entity is named with',
          description:
            'The entities that the same articles name, those that most of them name first, each with the newest of these articles. Of an entity that very many articles name, the newest thousand are counted, and `exact` is false.',
          tags,
          params: ById,
          querystring: Type.Object(
            { kind: someOf(ENTITY_KINDS, 'What sort of thing the others are.'), ...paging },
            closed
          ),
          response: {
            200: foundPage('A page of related entities.', RelatedPage),
            ...unmodified,
            ...problems({
              400: 'A parameter is unknown, repeated or not valid, or the cursor is not this list’s.',
              404: 'There is no entity with this id or slug.'
            })
          }
        }
      },
      async (request, reply) => {
        const { query, params } = request
        const page = await store.entities.related(params.id, { kind: query.kind, ...pagingOf(query) })
        linkPages(request, reply, page.page)
        madeOf(reply, 'entities', 'articles', ...page.data.map(({ entity }) => entity.id))
        return page
      }
    )

    app.get(
      '/v1/entities/:id/timeline',
      {
        config: { access: 'public' },
        schema: {
          operationId: 'getEntityTimeline',
          summary: 'Get when an entity was in the news',
          description:
            'How many articles of each month mention the entity, how often, and how many quotes it has in them.',
          tags,
          params: ById,
          querystring: Type.Object(published, closed),
          response: {
            200: found('The months, the first first.', Timeline),
            ...unmodified,
            ...problems({
              400: 'The id or a parameter is not valid.',
              404: 'There is no entity with this id or slug.'
            })
          }
        }
      },
      async ({ params, query }, reply) => {
        const timeline = await store.entities.timeline(params.id, { publishedAt: publishedRange(query) })
        madeOf(reply, 'entities', 'articles')
        return timeline
      }
    )
  }
