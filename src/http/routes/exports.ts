import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { type TSchema, Type } from 'typebox'
import { Article } from '../../model/article.js'
import { problem } from '../../model/problem.js'
import { Quote } from '../../model/quote.js'
import { closed } from '../../model/schema.js'
import { type ExportBatch, KEPT_INCLUDES, type Store } from '../../storage/store.js'
import { codingsOf } from '../codings.js'
import { idOrSlug, someOf } from '../lists.js'
import { problems, textOf } from '../openapi/responses.js'
import type { Streams } from '../streams.js'
import { articleFilters, toArticleQuery } from './articles.js'
import { quoteFilters, toQuoteQuery } from './quotes.js'

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

/** What a list's query has besides its filters; an export has none of it. */
const NO_PAGING = { limit: 1 } as const

/**
 * The lines of an export, batch by batch. No read is open while a client takes its time. A server that closes cuts the
 * answer off, so that it cannot pass for a whole one.
 */
async function* linesOf<T>(
  read: (after: string | undefined) => Promise<ExportBatch<T>>,
  after: string | undefined,
  limit: number,
  ended: AbortSignal
) {
  let left = limit
  for (let last = after ?? null, first = true; (first || last !== null) && left > 0; first = false) {
    if (ended.aborted) throw problem('unavailable', 'The server is closing.')
    const batch = await read(last ?? undefined)
    const items = batch.items.slice(0, left)
    left -= items.length
    last = batch.last
    if (items.length > 0) yield `${items.join('\n')}\n`
  }
}

/** Everything at once, line by line. */
export const exports = ({ store, streams }: { store: Store; streams: Streams }): FastifyPluginAsyncTypebox => {
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
      async ({ query, headers }, reply) => {
        const { entity, speaker, include = [], after, limit } = query
        const { limit: _, sort: __, ...asked } = toArticleQuery({ ...query, ...NO_PAGING, sort: '-publishedAt' })
        const filters = { ...asked, entity, speaker }
        const read = (last: string | undefined) => store.documents.exportArticles(filters, include, last)
        reply.type(TYPE)
        const { gzip } = codingsOf(headers['accept-encoding'])
        return streams.send(reply, ended => linesOf(read, after, limit ?? Number.POSITIVE_INFINITY, ended), { gzip })
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
      async ({ query, headers }, reply) => {
        const { speaker, article, after, limit } = query
        const { limit: _, ...asked } = toQuoteQuery({ ...query, ...NO_PAGING })
        const filters = { ...asked, speaker, article }
        const read = (last: string | undefined) => store.documents.exportQuotes(filters, last)
        reply.type(TYPE)
        const { gzip } = codingsOf(headers['accept-encoding'])
        return streams.send(reply, ended => linesOf(read, after, limit ?? Number.POSITIVE_INFINITY, ended), { gzip })
      }
    )
  }
}
