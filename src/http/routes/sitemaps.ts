import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { type NewsEntry, writeNewsSitemap, writeSitemap, writeSitemapIndex } from '../../formats/sitemap/write.js'
import { publicationTime } from '../../formats/story.js'
import type { ArticleSummary } from '../../model/article.js'
import { notFound } from '../../model/problem.js'
import { closed } from '../../model/schema.js'
import type { Store } from '../../storage/store.js'
import { madeOf } from '../headers.js'
import { foundText, problems, textOf, unmodified } from '../openapi/responses.js'
import { addressesFor } from '../representations.js'

const TYPE = 'application/xml'
const HOURS_OF_NEWS = 48
/** What search engines for news take at most. */
const NEWS_MAX = 1000

const tags = ['operations']
const config = { access: 'public', produces: [TYPE] } as const
const answers = {
  200: foundText('The sitemap.', TYPE),
  ...unmodified,
  ...problems({ 400: 'A parameter was given; there are none.' })
}

/** What search engines are told of. */
export const sitemaps =
  ({ store, clock }: { store: Store; clock: () => Date }): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/sitemap.xml',
      {
        config,
        schema: {
          operationId: 'getSitemap',
          summary: 'Get the index of sitemaps',
          description: 'The sitemap of news, and the sitemaps of all articles, 5,000 in each.',
          tags,
          response: answers
        }
      },
      async (request, reply) => {
        const { base } = addressesFor(request)
        const parts = Array.from({ length: await store.articles.sitemapParts() }, (_, i) => i + 1)
        madeOf(reply, 'articles')
        reply.type(`${TYPE}; charset=utf-8`)
        return writeSitemapIndex([`${base}/sitemaps/news.xml`, ...parts.map(part => `${base}/sitemaps/${part}.xml`)])
      }
    )

    app.get(
      '/sitemaps/:part.xml',
      {
        config,
        schema: {
          operationId: 'getSitemapPart',
          summary: 'Get a sitemap of articles',
          description: 'One part of all articles: their addresses, and when they last changed.',
          tags,
          params: Type.Object(
            { part: Type.String({ pattern: '^[1-9][0-9]{0,8}$', description: 'The number of the part, from 1.' }) },
            closed
          ),
          response: {
            ...answers,
            ...problems({ 400: 'The number or a parameter is not valid.', 404: 'There are not so many parts.' })
          }
        }
      },
      async (request, reply) => {
        const part = Number(request.params.part)
        if (part > (await store.articles.sitemapParts())) throw notFound('sitemap', request.params.part)
        const at = addressesFor(request)
        const rows = await store.articles.sitemapPart(part)
        madeOf(reply, 'articles')
        reply.type(`${TYPE}; charset=utf-8`)
        return writeSitemap(rows.map(row => ({ url: at.story(row), updatedAt: row.updatedAt })))
      }
    )

    app.get(
      '/sitemaps/news.xml',
      {
        // What is news changes with time alone.
        config: { ...config, tag: 'own', cache: 'none' },
        schema: {
          operationId: 'getNewsSitemap',
          summary: 'Get the sitemap of news',
          description: 'The articles that were published in the last two days, 1,000 at most, newest first.',
          tags,
          response: {
            200: { description: 'The sitemap.', content: textOf(TYPE, 'The sitemap.') },
            ...problems({ 400: 'A parameter was given; there are none.' })
          }
        }
      },
      async (request, reply) => {
        const at = addressesFor(request)
        const gte = new Date(clock().getTime() - HOURS_OF_NEWS * 3600 * 1000).toISOString()
        const entries: NewsEntry[] = []
        for (let cursor: string | null | undefined; cursor !== null && entries.length < NEWS_MAX; ) {
          const page = await store.articles.list({ sort: '-publishedAt', publishedAt: { gte }, limit: 100, cursor })
          entries.push(...page.data.map(article => toEntry(article, at.story(article))))
          cursor = page.page.nextCursor
        }
        reply.type(`${TYPE}; charset=utf-8`)
        return writeNewsSitemap(entries)
      }
    )
  }

const toEntry = (article: ArticleSummary, url: string): NewsEntry => ({
  url,
  title: article.headline || article.slug,
  publication: article.publisher ?? 'Verbatim',
  language: article.language,
  publishedAt: publicationTime(article) ?? ''
})
