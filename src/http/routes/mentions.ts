import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { type Static, Type } from 'typebox'
import { ZONES } from '../../model/block.js'
import { ENTITY_KINDS } from '../../model/entity.js'
import { MENTION_FORMS, Mention } from '../../model/mention.js'
import { closed } from '../../model/schema.js'
import type { MentionQuery, Store } from '../../storage/store.js'
import { fieldsOf } from '../fields.js'
import { madeOf } from '../headers.js'
import { ById, idOrSlug, paging, pagingOf, sendPage, someOf } from '../lists.js'
import { found, foundPage, problems, unmodified } from '../openapi/responses.js'
import { MentionAnswer, MentionPage } from '../schemas.js'

/** What mentions can be picked by wherever they are listed. */
export const mentionFilters = {
  ...fieldsOf(Mention),
  kind: someOf(ENTITY_KINDS, 'What sort of thing is mentioned.'),
  form: someOf(MENTION_FORMS, 'By name, by nominal or by pronoun.'),
  zone: someOf(ZONES, 'The part of the page in which the mention stands.')
}

const filters = Type.Object({ ...mentionFilters, ...paging }, closed)

/** What the store is asked for the mentions that a query picks. */
export const toMentionQuery = (query: Static<typeof filters>): MentionQuery => ({
  kind: query.kind,
  form: query.form,
  zone: query.zone,
  ...pagingOf(query)
})

const tags = ['mentions']

export const mentions =
  ({ store }: { store: Store }): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/v1/mentions',
      {
        config: { access: 'public' },
        schema: {
          operationId: 'listMentions',
          summary: 'List mentions',
          description: 'Where entities are mentioned, across all articles: newest article first, in reading order.',
          tags,
          querystring: Type.Object(
            {
              entity: idOrSlug('The entity that is mentioned.'),
              article: idOrSlug('The article that it stands in.'),
              ...mentionFilters,
              ...paging
            },
            closed
          ),
          response: {
            200: foundPage('A page of mentions.', MentionPage),
            ...unmodified,
            ...problems({ 400: 'A parameter is unknown, repeated or not valid, or the cursor is not this list’s.' })
          }
        }
      },
      async (request, reply) => {
        const { query } = request
        const { entity, article } = query
        const page = await store.documents.mentions({ entity, article, ...toMentionQuery(query) })
        return sendPage(request, reply, page, 'mentions')
      }
    )

    app.get(
      '/v1/mentions/:id',
      {
        config: { access: 'public' },
        schema: {
          operationId: 'getMention',
          summary: 'Get a mention',
          description: 'One mention: the characters of the article that refer to an entity.',
          tags,
          params: ById,
          querystring: Type.Object(fieldsOf(Mention), closed),
          response: {
            200: found('The mention.', MentionAnswer),
            ...unmodified,
            ...problems({ 400: 'The id or a parameter is not valid.', 404: 'There is no mention with this id.' })
          }
        }
      },
      async ({ params }, reply) => {
        const mention = await store.mentions.get(params.id)
        madeOf(reply, mention.id, mention.article.id, mention.entity.id)
        return mention
      }
    )
  }
