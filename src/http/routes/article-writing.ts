import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { Ingest } from '../../ingest/submission.js'
import { Article } from '../../model/article.js'
import { problem } from '../../model/problem.js'
import { closed, ref } from '../../model/schema.js'
import type { Store } from '../../storage/store.js'
import { articleTag, requireMatch } from '../conditional.js'
import { ArticleDraft, fromDraft, fromText, IsStory, metadata, Text } from '../drafts.js'
import { ById } from '../lists.js'
import { json, problems } from '../openapi/responses.js'

const tags = ['articles']

const HEADERS = {
  ETag: { type: 'string', description: 'The strong tag of the article, for `If-Match`.' },
  Location: { type: 'string', description: 'The path of the article.' }
}

type Needs = { store: Store; ingest: Ingest; textBytesMax: number }

/** Storing and deleting articles. */
export const articleWriting =
  ({ store, ingest, textBytesMax }: Needs): FastifyPluginAsyncTypebox =>
  async app => {
    app.post(
      '/v1/articles',
      {
        config: { access: 'write' },
        bodyLimit: textBytesMax,
        schema: {
          operationId: 'createArticle',
          summary: 'Store an article',
          description: [
            'Takes a story as the text of its page (`{"text": …}`, or `text/plain` with the metadata as parameters) or',
            'in its parts (`{"headline": …, "body": […]}`). It is cleaned, annotated, stored and published at once.',
            'The same text again changes nothing; another text under the same `externalId` revises the article.'
          ].join(' '),
          tags,
          querystring: Type.Object({ story: IsStory, ...metadata }, closed),
          body: {
            content: { 'application/json': { schema: ref(ArticleDraft) }, 'text/plain': { schema: Text } }
          },
          response: {
            200: json('The article was there already: unchanged, or revised.', Article, HEADERS),
            201: json('The article is stored.', Article, HEADERS),
            ...problems({
              400: 'A field or a parameter is unknown or not valid, or the body is not JSON or not UTF-8.',
              401: 'There is no key, or the key is not valid.',
              403: 'The key’s scope does not include `write`.',
              413: 'The text is larger than five mebibytes.',
              415: 'The body is neither JSON nor plain text, or not in UTF-8.',
              507: 'The database has no room; nothing was stored.'
            })
          }
        }
      },
      async (request, reply) => {
        const { query } = request
        const bytes = request.bytes ?? new Uint8Array()
        // The body was read by one of the two schemas that the route declares.
        const body = request.body as string | ArticleDraft
        const [misplaced] = Object.keys(query)
        if (typeof body !== 'string' && misplaced !== undefined) {
          throw problem('invalid-request', `“${misplaced}” belongs into the JSON body.`, [
            { parameter: misplaced, code: 'misplaced', detail: 'goes with a plain text; JSON has a field for it.' }
          ])
        }
        const saved = await ingest(typeof body === 'string' ? fromText(bytes, query) : fromDraft(bytes, body))
        reply.header('etag', articleTag(saved)).header('location', `/v1/articles/${saved.id}`)
        return reply.code(saved.outcome === 'created' ? 201 : 200).send(await store.articles.get(saved.id))
      }
    )

    app.delete(
      '/v1/articles/:id',
      {
        config: { access: 'write' },
        schema: {
          operationId: 'deleteArticle',
          summary: 'Delete an article',
          description:
            'Deletes the article with its source, its quotes and its mentions, and entities that no other article mentions.',
          tags,
          params: ById,
          headers: Type.Object({
            'If-Match': Type.String({ description: 'The `ETag` of the article as it was read.' })
          }),
          response: {
            204: Type.Null({ description: 'The article is gone.' }),
            ...problems({
              400: 'The id or a parameter is not valid.',
              401: 'There is no key, or the key is not valid.',
              403: 'The key’s scope does not include `write`.',
              404: 'There is no article with this id or slug.',
              412: 'The article has changed since it was read.',
              428: 'The request has no `If-Match`.'
            })
          }
        }
      },
      async (request, reply) => {
        const version = await store.articles.version(request.params.id)
        requireMatch(request.raw.headers['if-match'], version)
        await store.articles.delete(version.id, version.revision)
        return reply.code(204).send(null)
      }
    )
  }
