import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { closed } from '../../model/schema.js'
import { ENTITY_SORTS, QUOTE_SORTS, type Store } from '../../storage/store.js'
import { foundList, LIST_TYPES, sendQuotes } from '../feeds.js'
import { ById, idOrSlug, paging, sendPage, sortBy } from '../lists.js'
import { foundPage, problems, unmodified } from '../openapi/responses.js'
import { EntityPage, MentionPage, QuotePage } from '../schemas.js'
import { entityFilters, toEntityQuery } from './entities.js'
import { mentionFilters, toMentionQuery } from './mentions.js'
import { quoteFilters, toQuoteQuery } from './quotes.js'

const tags = ['articles']
const ofArticle = problems({
  400: 'A parameter is unknown, repeated or not valid, or the cursor is not this list’s.',
  404: 'There is no article with this id or slug.'
})

/** What was found in one article, as lists. */
export const articleParts =
  ({ store }: { store: Store }): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/v1/articles/:id/quotes',
      {
        config: { access: 'public', produces: LIST_TYPES },
        schema: {
          operationId: 'listArticleQuotes',
          summary: 'List an article’s quotes',
          description: 'What the article reports people as saying, in reading order.',
          tags,
          params: ById,
          querystring: Type.Object(
            {
              speaker: idOrSlug('Who said it.'),
              ...quoteFilters,
              sort: sortBy(['position', ...QUOTE_SORTS]),
              ...paging
            },
            closed
          ),
          response: { 200: foundList('A page of quotes.', QuotePage), ...unmodified, ...ofArticle }
        }
      },
      async (request, reply) => {
        const { query } = request
        const { id } = await store.articles.version(request.params.id)
        const { speaker, sort } = query
        const page = await store.documents.quotes({ article: id, speaker, sort, ...toQuoteQuery(query) })
        return sendQuotes(request, reply, page, id, 'quotes')
      }
    )

    app.get(
      '/v1/articles/:id/entities',
      {
        config: { access: 'public' },
        schema: {
          operationId: 'listArticleEntities',
          summary: 'List the entities that an article mentions',
          description: 'Who and what the article names, most mentioned first.',
          tags,
          params: ById,
          querystring: Type.Object({ ...entityFilters, sort: sortBy(ENTITY_SORTS), ...paging }, closed),
          response: { 200: foundPage('A page of entities.', EntityPage), ...unmodified, ...ofArticle }
        }
      },
      async (request, reply) => {
        const { id } = await store.articles.version(request.params.id)
        const page = await store.documents.entities({ article: id, ...toEntityQuery(request.query) })
        return sendPage(request, reply, page, id, 'entities')
      }
    )

    app.get(
      '/v1/articles/:id/mentions',
      {
        config: { access: 'public' },
        schema: {
          operationId: 'listArticleMentions',
          summary: 'List an article’s mentions',
          description: 'The characters of the article that refer to entities, in reading order.',
          tags,
          params: ById,
          querystring: Type.Object(
            { entity: idOrSlug('The entity that is mentioned.'), ...mentionFilters, ...paging },
            closed
          ),
          response: { 200: foundPage('A page of mentions.', MentionPage), ...unmodified, ...ofArticle }
        }
      },
      async (request, reply) => {
        const { query } = request
        const { id } = await store.articles.version(request.params.id)
        const page = await store.documents.mentions({ article: id, entity: query.entity, ...toMentionQuery(query) })
        return sendPage(request, reply, page, id, 'mentions')
      }
    )
  }
