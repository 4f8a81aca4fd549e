import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { type Static, Type } from 'typebox'
import { ARTICLE_FORMATS } from '../../formats/formats.js'
import { Article, ArticleSummary } from '../../model/article.js'
import { Language } from '../../model/block.js'
import { closed, ref } from '../../model/schema.js'
import { Source } from '../../model/source.js'
import {
  ARTICLE_FACETS,
  ARTICLE_INCLUDES,
  ARTICLE_SORTS,
  type ArticleInclude,
  type ArticleQuery,
  type ArticleState,
  KEPT_INCLUDES,
  type KeptInclude,
  type Paging,
  type Store
} from '../../storage/store.js'
import { choose } from '../accept.js'
import { codingsOf } from '../codings.js'
import { articleTag, formatTag, includingTag, isSeen, notModified } from '../conditional.js'
import { foundList, LIST_TYPES, sendArticles } from '../feeds.js'
import { fieldsOf } from '../fields.js'
import { madeOf } from '../headers.js'
import { ById, facets, idOrSlug, paging, pagingOf, published, publishedRange, someOf, sortBy, words } from '../lists.js'
import { found, problems, unmodified } from '../openapi/responses.js'
import { addressesFor, formatFor, inFormats, sendFormat, typesOf } from '../representations.js'
import { ArticleAnswer, ArticlePage } from '../schemas.js'
import { sendBytes } from '../send-documents.js'
import { wholeArticle } from '../whole-article.js'

/** What articles can be picked by wherever they are listed. */
export const articleFilters = {
  ...fieldsOf(ArticleSummary),
  ...facets(ARTICLE_FACETS),
  publisher: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'Who published it.' })),
  section: Type.Optional(
    Type.String({ minLength: 1, maxLength: 100, description: 'The section that it is filed under.' })
  ),
  topic: Type.Optional(
    Type.Array(Type.String({ minLength: 1, maxLength: 100 }), {
      maxItems: 20,
      description: 'A topic that the newsroom gives it. Several are parted by commas; one must be among its topics.'
    })
  ),
  language: Type.Optional({ ...Language, description: 'The language, as a BCP 47 tag.' }),
  externalId: Type.Optional(
    Type.String({ minLength: 1, maxLength: 200, description: 'The id under which the newsroom knows it.' })
  ),
  ...published,
  hasQuotes: Type.Optional(Type.Boolean({ description: 'Whether quotes were found in it.' })),
  q: words('Words in the article.')
}

const picking = Type.Object(articleFilters, closed)
const listing = Type.Object({ ...articleFilters, sort: sortBy(ARTICLE_SORTS), ...paging }, closed)

/** Which articles the store is asked for. */
export const toArticleFilters = (query: Static<typeof picking>): Omit<ArticleQuery, keyof Paging | 'sort'> => ({
  q: query.q,
  publisher: query.publisher,
  section: query.section,
  topic: query.topic,
  language: query.language,
  externalId: query.externalId,
  publishedAt: publishedRange(query),
  hasQuotes: query.hasQuotes
})

/** What the store is asked for a page of the articles that a query picks. */
export const toArticleQuery = (query: Static<typeof listing>): ArticleQuery => ({
  sort: query.sort,
  ...pagingOf(query),
  ...toArticleFilters(query)
})

const tags = ['articles']
const answer = found('The article.', ArticleAnswer)
const ARTICLE_TYPES = typesOf(ARTICLE_FORMATS)
const isKept = (include: ArticleInclude): include is KeptInclude =>
  (KEPT_INCLUDES as readonly string[]).includes(include)
const SOURCE_TYPES = ['application/json', 'text/plain'] as const

export const articles =
  ({ store }: { store: Store }): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/v1/articles',
      {
        config: { access: 'public', produces: LIST_TYPES },
        schema: {
          operationId: 'listArticles',
          summary: 'List articles',
          description: 'The articles without their text, newest first. All filters must hold at once.',
          tags,
          querystring: Type.Object(
            {
              entity: idOrSlug('An entity that it mentions.'),
              speaker: idOrSlug('Who is quoted in it.'),
              ...articleFilters,
              sort: sortBy(ARTICLE_SORTS),
              ...paging
            },
            closed
          ),
          response: {
            200: foundList('A page of articles.', ArticlePage),
            ...unmodified,
            ...problems({ 400: 'A parameter is unknown, repeated or not valid, or the cursor is not this list’s.' })
          }
        }
      },
      async (request, reply) => {
        const { query } = request
        const { entity, speaker } = query
        const page = await store.documents.articles({ entity, speaker, ...toArticleQuery(query) })
        return sendArticles(request, reply, page, 'articles')
      }
    )

    app.get(
      '/v1/articles/:id',
      {
        config: { access: 'public', tag: 'own', produces: ARTICLE_TYPES },
        schema: {
          operationId: 'getArticle',
          summary: 'Get an article',
          description:
            'The story in blocks. `include` adds what was found in it, so that one request is enough to show an article with its quotes marked. Other formats are chosen by `Accept`, or by a suffix of the path: `.jsonld`, `.annotations.jsonld`, `.ninjs.json`, `.html`, `.md`, `.txt`.',
          tags,
          params: ById,
          querystring: Type.Object(
            { include: someOf(ARTICLE_INCLUDES, 'What to add to the article.'), ...fieldsOf(Article) },
            closed
          ),
          response: {
            200: inFormats(answer, ARTICLE_FORMATS),
            ...unmodified,
            ...problems({
              400: 'The id or a parameter is not valid.',
              404: 'There is no article with this id or slug.'
            })
          }
        }
      },
      async (request, reply) => {
        const { id } = request.params
        const format = formatFor(request, ARTICLE_FORMATS)
        if (format) {
          const at = addressesFor(request)
          const { digest, ...version } = await store.documents.articleState(id)
          madeOf(reply, version.id)
          if (isSeen(request, formatTag(version, digest, format.type, at.base))) return notModified(reply)
          const article = await wholeArticle(store, version.id, format.needs)
          return sendFormat(reply, format, format.write(article, at))
        }
        const include = request.query.include ?? []
        if (!include.every(isKept)) {
          const version = await store.articles.version(id)
          if (isSeen(request, includingTag(version, request.stateTag().slice(1, -1), []))) return notModified(reply)
          madeOf(reply, version.id)
          return store.articles.get(id, include)
        }
        const tagOf = ({ digest, ...version }: ArticleState) =>
          include.length
            ? includingTag(
                version,
                digest,
                KEPT_INCLUDES.filter(part => include.includes(part))
              )
            : articleTag(version)
        if (request.headers['if-none-match'] !== undefined) {
          // The text is not read for who has it already.
          if (isSeen(request, tagOf(await store.documents.articleState(id)))) return notModified(reply)
        }
        const takes = request.query.fields === undefined && codingsOf(request.headers['accept-encoding']).gzip
        const { state, body, gzip } = await store.documents.article(id, include, { gzip: takes })
        madeOf(reply, state.id)
        if (isSeen(request, tagOf(state))) return notModified(reply)
        return sendBytes(request, reply, body, gzip)
      }
    )

    app.get(
      '/v1/articles/:id/source',
      {
        config: { access: 'public', produces: SOURCE_TYPES },
        schema: {
          operationId: 'getArticleSource',
          summary: 'Get what an article was made from',
          description:
            'The text as it came in, with every block that was told apart in it. `Accept: text/plain` gives the very bytes.',
          tags,
          params: ById,
          response: {
            200: {
              ...found('The source.', Source),
              content: {
                'application/json': { schema: ref(Source) },
                'text/plain': { schema: Type.Unsafe<Uint8Array>({ type: 'string', description: 'The very bytes.' }) }
              }
            },
            ...unmodified,
            ...problems({
              400: 'The id or a parameter is not valid.',
              404: 'There is no article with this id or slug.'
            })
          }
        }
      },
      async (request, reply) => {
        const { bytes, ...source } = await store.articles.source(request.params.id)
        madeOf(reply, source.articleId)
        if (choose(request.headers.accept, SOURCE_TYPES) !== 'text/plain') return source
        return reply.type('text/plain; charset=utf-8').send(Buffer.from(bytes))
      }
    )
  }
