import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type TSchema, Type } from 'typebox'
import { Article } from '../../model/article.js'
import { problem } from '../../model/problem.js'
import { Quote } from '../../model/quote.js'
import { closed } from '../../model/schema.js'
import { type ExportBatch, type ExportPlace, KEPT_INCLUDES, type Store } from '../../storage/store.js'
import { codingsOf } from '../codings.js'
import { idOrSlug, someOf } from '../lists.js'
import { problems, textOf } from '../openapi/responses.js'
import type { Streams } from '../streams.js'
import { articleFilters, toArticleFilters } from './articles.js'
import { quoteFilters, toQuoteFilters } from './quotes.js'

const TYPE = 'application/x-ndjson'
const config = { access: 'public', tag: 'own', cache: 'none', produces: [TYPE] } as const

/** The parameters of every export. */
const ofExports = (prefix: 'art' | 'quo') => ({
  after: Type.Optional(
    Type.String({
      pattern: `^${prefix}_[0-9a-f]{32}$`,
      description: 'The `id` in the last line of an export that was cut off: it goes on with the next.'
    })
  ),
  limit: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 100_000_000, description: 'How many lines at most; all when not given.' })
  )
})

const lines = (noun: string, item: TSchema & { $id: string }) => ({
  200: {
    description: `A line for each ${noun}, in the order of ids.`,
    content: textOf(TYPE, `Each line is a \`${item.$id}\` as JSON.`)
  },
  ...problems({ 400: 'A parameter is unknown, repeated or not valid.' })
})

/** The filters of a list, without what shapes its answer. */
const filtersOf = <F extends { fields: unknown; facet: unknown }>({ fields: _, facet: __, ...filters }: F) => filters

type Read = (place: ExportPlace) => Promise<ExportBatch>

/**
 * The lines of an export, batch by batch. No read is open while a client takes its time. A server that closes cuts the
 * answer off, so that it cannot pass for a whole one.
 */
async function* linesOf(read: Read, asked: ExportPlace, ended: AbortSignal) {
  let place: ExportPlace | null = asked
  while (place !== null && place.limit !== 0) {
    if (ended.aborted) throw problem('unavailable', 'The server is closing.')
    const { lines, count, last }: ExportBatch = await read(place)
    place = last === null ? null : { after: last, limit: place.limit && place.limit - count }
    yield lines
  }
}

/** Everything at once, line by line. */
export const exports = ({ store, streams }: { store: Store; streams: Streams }): FastifyPluginAsyncTypebox => {
  const send = <T>({ query, headers }: FastifyRequest, reply: FastifyReply, read: Read): T => {
    reply.type(TYPE)
    const { gzip } = codingsOf(headers['accept-encoding'])
    const { after, limit } = query as ExportPlace
    return streams.send(reply, ended => linesOf(read, { after, limit }, ended), { gzip })
  }

  return async app => {
    app.get(
      '/v1/articles/export',
      {
        config,
        schema: {
          operationId: 'exportArticles',
          summary: 'Export articles',
          description:
            'All articles with their text as newline-delimited JSON, in the order of their ids, however many there are. The filters are those of the list. An export that was cut off goes on with `after`. What changes meanwhile is as the export finds it.',
          tags: ['articles'],
          querystring: Type.Object(
            {
              entity: idOrSlug('An entity that it mentions.'),
              speaker: idOrSlug('Who is quoted in it.'),
              ...filtersOf(articleFilters),
              include: someOf(KEPT_INCLUDES, 'What to add to each article, as much as an article nests.'),
              ...ofExports('art')
            },
            closed
          ),
          response: lines('article', Article)
        }
      },
      async (request, reply) => {
        const { query } = request
        const { entity, speaker, include = [] } = query
        const filters = { ...toArticleFilters(query), entity, speaker }
        return send(request, reply, place => store.documents.exportArticles(filters, include, place))
      }
    )

    app.get(
      '/v1/quotes/export',
      {
        config,
        schema: {
          operationId: 'exportQuotes',
          summary: 'Export quotes',
          description:
            'All quotes as newline-delimited JSON, in the order of their ids, however many there are. The filters are those of the list. An export that was cut off goes on with `after`. What changes meanwhile is as the export finds it.',
          tags: ['quotes'],
          querystring: Type.Object(
            {
              speaker: idOrSlug('Who said it.'),
              article: idOrSlug('The article that it stands in.'),
              ...filtersOf(quoteFilters),
              ...ofExports('quo')
            },
            closed
          ),
          response: lines('quote', Quote)
        }
      },
      async (request, reply) => {
        const { query } = request
        const { speaker, article } = query
        const filters = { ...toQuoteFilters(query), speaker, article }
        return send(request, reply, place => store.documents.exportQuotes(filters, place))
      }
    )
  }
}
