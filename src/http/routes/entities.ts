import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { type Static, Type } from 'typebox'
import { ENTITY_KINDS, Entity } from '../../model/entity.js'
import { closed } from '../../model/schema.js'
import {
  ARTICLE_SORTS,
  ENTITY_FACETS,
  ENTITY_SORTS,
  type EntityQuery,
  QUOTE_SORTS,
  type Store
} from '../../storage/store.js'
import { foundList, LIST_TYPES, sendArticles, sendQuotes } from '../feeds.js'
import { fieldsOf } from '../fields.js'
import { ById, facets, idOrSlug, paging, pagingOf, sendPage, someOf, sortBy, words } from '../lists.js'
import { found, foundPage, problems, unmodified } from '../openapi/responses.js'
import { ArticlePage, EntityAnswer, EntityPage, MentionPage, QuotePage } from '../schemas.js'
import { sendDocument } from '../send-documents.js'
import { articleFilters, toArticleQuery } from './articles.js'
import { mentionFilters, toMentionQuery } from './mentions.js'
import { quoteFilters, toQuoteQuery } from './quotes.js'

const least = (description: string) => Type.Optional(Type.Integer({ minimum: 0, description }))

/** What entities can be picked by wherever they are listed. */
export const entityFilters = {
  ...fieldsOf(Entity),
  ...facets(ENTITY_FACETS),
  kind: someOf(ENTITY_KINDS, 'What sort of thing it is.'),
  role: Type.Optional(
    Type.String({ minLength: 1, maxLength: 200, description: 'A role that an article gives it, as written.' })
  ),
  'mentionCount[gte]': least('So many mentions of it at least.'),
  'quoteCount[gte]': least('So many quotes by it at least.'),
  'articleCount[gte]': least('In so many articles at least.'),
  q: words('Words in its name or its aliases; `begin*` serves a box that completes what is typed.')
}

const filters = Type.Object({ ...entityFilters, sort: sortBy(ENTITY_SORTS), ...paging }, closed)

/** What the store is asked for the entities that a query picks. */
export const toEntityQuery = (query: Static<typeof filters>): EntityQuery => ({
  q: query.q,
  kind: query.kind,
  role: query.role,
  mentionCount: { gte: query['mentionCount[gte]'] },
  quoteCount: { gte: query['quoteCount[gte]'] },
  articleCount: { gte: query['articleCount[gte]'] },
  sort: query.sort,
  ...pagingOf(query)
})

const tags = ['entities']
const ofEntity = problems({
  400: 'A parameter is unknown, repeated or not valid, or the cursor is not this list’s.',
  404: 'There is no entity with this id or slug.'
})

export const entities =
  ({ store }: { store: Store }): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/v1/entities',
      {
        config: { access: 'public' },
        schema: {
          operationId: 'listEntities',
          summary: 'List entities',
          description:
            'The people, organisations, places, events, groups, works and products that articles name, most mentioned first.',
          tags,
          querystring: Type.Object(
            {
              article: idOrSlug('An article that mentions it.'),
              ...entityFilters,
              sort: sortBy(ENTITY_SORTS),
              ...paging
            },
            closed
          ),
          response: {
            200: foundPage('A page of entities.', EntityPage),
            ...unmodified,
            ...problems({ 400: 'A parameter is unknown, repeated or not valid, or the cursor is not this list’s.' })
          }
        }
      },
      async (request, reply) => {
        const { query } = request
        const page = await store.documents.entities({ article: query.article, ...toEntityQuery(query) })
        return sendPage(request, reply, page, 'entities')
      }
    )

    app.get(
      '/v1/entities/:id',
      {
        config: { access: 'public', tag: 'own' },
        schema: {
          operationId: 'getEntity',
          summary: 'Get an entity',
          description: 'One entity: its name, the other forms under which articles name it, its roles and its counts.',
          tags,
          params: ById,
          querystring: Type.Object(fieldsOf(Entity), closed),
          response: {
            200: found('The entity.', EntityAnswer),
            ...unmodified,
            ...problems({ 400: 'The id or a parameter is not valid.', 404: 'There is no entity with this id or slug.' })
          }
        }
      },
      async (request, reply) => sendDocument(request, reply, await store.documents.entity(request.params.id))
    )

    app.get(
      '/v1/entities/:id/quotes',
      {
        config: { access: 'public', produces: LIST_TYPES },
        schema: {
          operationId: 'listEntityQuotes',
          summary: 'List what an entity said',
          description: 'The quotes of which the entity is the speaker, newest first.',
          tags,
          params: ById,
          querystring: Type.Object(
            {
              article: idOrSlug('The article that it stands in.'),
              ...quoteFilters,
              sort: sortBy(QUOTE_SORTS),
              ...paging
            },
            closed
          ),
          response: { 200: foundList('A page of quotes.', QuotePage), ...unmodified, ...ofEntity }
        }
      },
      async (request, reply) => {
        const { query } = request
        const { id } = await store.documents.entity(request.params.id)
        const { article, sort } = query
        const page = await store.documents.quotes({ speaker: id, article, sort, ...toQuoteQuery(query) })
        return sendQuotes(request, reply, page, 'quotes', id)
      }
    )

    app.get(
      '/v1/entities/:id/articles',
      {
        config: { access: 'public', produces: LIST_TYPES },
        schema: {
          operationId: 'listEntityArticles',
          summary: 'List articles that mention an entity',
          description: 'The articles in which the entity is mentioned, newest first.',
          tags,
          params: ById,
          querystring: Type.Object(
            { speaker: idOrSlug('Who is quoted in it.'), ...articleFilters, sort: sortBy(ARTICLE_SORTS), ...paging },
            closed
          ),
          response: { 200: foundList('A page of articles.', ArticlePage), ...unmodified, ...ofEntity }
        }
      },
      async (request, reply) => {
        const { query } = request
        const { id } = await store.documents.entity(request.params.id)
        const page = await store.documents.articles({ entity: id, speaker: query.speaker, ...toArticleQuery(query) })
        return sendArticles(request, reply, page, 'articles', id)
      }
    )

    app.get(
      '/v1/entities/:id/mentions',
      {
        config: { access: 'public' },
        schema: {
          operationId: 'listEntityMentions',
          summary: 'List mentions of an entity',
          description: 'Where the entity is mentioned: newest article first, in reading order.',
          tags,
          params: ById,
          querystring: Type.Object(
            { article: idOrSlug('The article that it stands in.'), ...mentionFilters, ...paging },
            closed
          ),
          response: { 200: foundPage('A page of mentions.', MentionPage), ...unmodified, ...ofEntity }
        }
      },
      async (request, reply) => {
        const { query } = request
        const { id } = await store.documents.entity(request.params.id)
        const page = await store.documents.mentions({ entity: id, article: query.article, ...toMentionQuery(query) })
        return sendPage(request, reply, page, 'mentions', id)
      }
    )
  }
