import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { DECISION_KINDS, Decision, DecisionDraft } from '../../model/decision.js'
import { toJsonOf } from '../../model/json.js'
import { closed, ref } from '../../model/schema.js'
import type { Store } from '../../storage/store.js'
import { contentTag, isSeen, notModified } from '../conditional.js'
import { idOrSlug, linkPages, paging, pagingOf, someOf } from '../lists.js'
import { found, foundPage, json, problems, unmodified } from '../openapi/responses.js'
import { DecisionPage } from '../schemas.js'
import { sendDocument } from '../send-documents.js'

const tags = ['decisions']
const HEADERS = { Location: { type: 'string', description: 'The path of the decision.' } }
const WRITING = {
  401: 'There is no key, or the key is not valid.',
  403: 'The key’s scope does not include `write`.'
}
const ById = Type.Object(
  { id: Type.String({ minLength: 1, maxLength: 300, description: 'The id of the decision.' }) },
  closed
)
const UNKNOWN = 'There is no decision with this id; perhaps it was undone.'

/**
 * What editors have decided on who is who. A decision never changes: it is made, and it is undone, so that undoing needs no
 * `If-Match`.
 */
export const decisions =
  ({ store }: { store: Store }): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/v1/decisions',
      {
        config: { access: 'read', tag: 'own' },
        schema: {
          operationId: 'listDecisions',
          summary: 'List decisions',
          description: 'What editors have decided on who is who, the newest first. What was undone is not among it.',
          tags,
          querystring: Type.Object(
            {
              entity: idOrSlug('The entity that was merged or split, or what it is now.'),
              article: idOrSlug('The article in which alone it holds.'),
              kind: someOf(DECISION_KINDS, 'Merges or splits.'),
              ...paging
            },
            closed
          ),
          response: {
            200: foundPage('A page of decisions.', DecisionPage),
            ...unmodified,
            ...problems({
              400: 'A parameter is unknown, repeated or not valid, or the cursor is not this list’s.',
              401: 'There is no key, or the key is not valid.'
            })
          }
        }
      },
      async (request, reply) => {
        const { entity, article, kind, ...query } = request.query
        const page = await store.decisions.list({ entity, article, kind, ...pagingOf(query) })
        if (isSeen(request, contentTag(toJsonOf(page)))) return notModified(reply)
        linkPages(request, reply, page.page)
        return page
      }
    )

    app.get(
      '/v1/decisions/:id',
      {
        config: { access: 'read', tag: 'own' },
        schema: {
          operationId: 'getDecision',
          summary: 'Get a decision',
          description: 'What was decided, by whom, when and why.',
          tags,
          params: ById,
          response: {
            200: found('The decision.', Decision),
            ...unmodified,
            ...problems({
              400: 'The id or a parameter is not valid.',
              401: 'There is no key, or the key is not valid.',
              404: UNKNOWN
            })
          }
        }
      },
      async (request, reply) => {
        const decision = await store.decisions.get(request.params.id)
        return sendDocument(request, reply, { id: decision.id, text: toJsonOf(decision) })
      }
    )

    app.post(
      '/v1/decisions',
      {
        config: { access: 'write' },
        schema: {
          operationId: 'createDecision',
          summary: 'Merge or split entities',
          description: [
            'Decides who is who. A `merge` says that two entities are the same: all that means the first means the second',
            'from now on, and its address leads there. A `split` says that one article names another one than other articles',
            'do: it becomes an entity of its own. Both hold for articles that come again, and until they are undone. What is',
            'decided already is not decided again.'
          ].join(' '),
          tags,
          body: ref(DecisionDraft),
          response: {
            200: json('It was decided already; nothing has changed.', Decision, HEADERS),
            201: json('It is decided, and holds everywhere.', Decision, HEADERS),
            ...problems({
              400: 'A field or a parameter is unknown or not valid, or the body is not JSON.',
              ...WRITING,
              404: 'There is no entity, or no article, with this id or slug.',
              409: 'The two are of different kinds or one already, or the article does not name the entity, or none else does.',
              415: 'The body is not JSON.',
              507: 'The database has no room; nothing has changed.'
            })
          }
        }
      },
      async (request, reply) => {
        const { outcome, decision } = await store.decisions.make(request.body, request.apiKey?.name ?? '')
        reply.header('location', `/v1/decisions/${decision.id}`)
        return reply.code(outcome === 'created' ? 201 : 200).send(decision)
      }
    )

    app.delete(
      '/v1/decisions/:id',
      {
        config: { access: 'write' },
        schema: {
          operationId: 'deleteDecision',
          summary: 'Undo a decision',
          description: 'Undoes a merge or a split: everything is as if it had never been decided.',
          tags,
          params: ById,
          response: {
            204: Type.Null({ description: 'The decision is undone.' }),
            ...problems({ 400: 'The id or a parameter is not valid.', ...WRITING, 404: UNKNOWN })
          }
        }
      },
      async (request, reply) => {
        await store.decisions.undo(request.params.id)
        return reply.code(204).send(null)
      }
    )
  }
