import type { FastifyReply, FastifyRequest } from 'fastify'
import type { TSchema } from 'typebox'
import type { Addresses } from '../formats/addresses.js'
import { articleItem, type FeedItem, quoteItem } from '../formats/feed.js'
import { FEED_FORMATS } from '../formats/formats.js'
import type { ArticleSummary } from '../model/article.js'
import type { Json } from '../model/json.js'
import type { Page } from '../model/page.js'
import type { Quote } from '../model/quote.js'
import { madeOf } from './headers.js'
import { addressWith, linkPages, sendPage } from './lists.js'
import { foundPage } from './openapi/responses.js'
import { addressesFor, formatFor, inFormats, sendFormat, typesOf } from './representations.js'

/** What a list answers with that can be had as a feed. */
export const LIST_TYPES = typesOf(FEED_FORMATS)

/** The answer to a read of a list that can be had as a feed. */
export const foundList = <S extends TSchema & { $id: string }>(description: string, schema: S) =>
  inFormats(foundPage(description, schema), FEED_FORMATS)

type List<T> = { noun: string; toItem: (thing: T, at: Addresses) => FeedItem }

const ARTICLES: List<ArticleSummary> = { noun: 'articles', toItem: articleItem }
const QUOTES: List<Quote> = { noun: 'quotes', toItem: quoteItem }

/** Sends a page of a list in the format that is wanted: as JSON, or as a feed. */
function sendList<T, M extends object>(
  request: FastifyRequest,
  reply: FastifyReply,
  { noun, toItem }: List<T>,
  page: Page<Json<T>> & M,
  keys: readonly string[]
) {
  const format = formatFor(request, FEED_FORMATS)
  if (!format) return sendPage(request, reply, page, ...keys)
  const at = addressesFor(request)
  const { nextCursor } = page.page
  linkPages(request, reply, page.page)
  madeOf(reply, ...keys)
  const feed = {
    title: titleOf(request, noun),
    description: `The ${noun} that this address lists.`,
    home: `${at.base}/`,
    self: `${at.base}${request.originalUrl}`,
    next: nextCursor === null ? null : `${at.base}${addressWith(request, { cursor: nextCursor })}`,
    items: page.data.map(text => toItem(JSON.parse(text) as T, at))
  }
  return sendFormat<ReturnType<typeof sendPage<T, M>>>(reply, format, format.write(feed))
}

/** Sends a page of articles as JSON or as a feed. */
export const sendArticles = <M extends object>(
  request: FastifyRequest,
  reply: FastifyReply,
  page: Page<Json<ArticleSummary>> & M,
  ...keys: string[]
) => sendList(request, reply, ARTICLES, page, keys)

/** Sends a page of quotes as JSON or as a feed. */
export const sendQuotes = <M extends object>(
  request: FastifyRequest,
  reply: FastifyReply,
  page: Page<Json<Quote>> & M,
  ...keys: string[]
) => sendList(request, reply, QUOTES, page, keys)

/** What says nothing of which items a list has. */
const PAGING = new Set(['limit', 'cursor', 'sort'])

/** The title of a feed: what it lists, and by which filters. */
function titleOf({ query, params }: FastifyRequest, noun: string): string {
  const filters = Object.entries({ ...(params as object), ...(query as object) })
    .filter(([name]) => !PAGING.has(name))
    .map(([name, value]) => (name === 'id' ? `of ${value}` : `${name} ${value}`))
  return ['Verbatim', [noun, ...filters].join(', ')].join(': ')
}
