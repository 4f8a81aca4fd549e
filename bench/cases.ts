import type { Store } from '../src/storage/store.js'
import { COMMON_WORD, MIDDLING_WORD } from './news.js'

/** Something that readers ask for: many addresses, of which one is asked for again and again when it is hot. */
export type Case = {
  name: string
  addresses: string[]
  headers?: Record<string, string>
  /** The least share of the yardstick, in percent, hot and cold; left out where none is set. */
  hot?: number
  cold?: number
}

const SAMPLE = 2000
const PAGE = 20

/** What is measured, with goals as shares of a bare Fastify that returns the same bytes. */
export async function casesOf(store: Store): Promise<Case[]> {
  const articles: string[] = []
  const speakers: string[] = []
  let hundredth: string | null = null
  for (let page = 1, cursor: string | undefined; page <= SAMPLE / PAGE; page++) {
    const list = await store.articles.list({ sort: '-publishedAt', limit: PAGE, cursor })
    articles.push(...list.data.map(({ slug }) => slug))
    if (page === 99) hundredth = list.page.nextCursor
    if (!list.page.nextCursor) break
    cursor = list.page.nextCursor
  }
  for (let page = 1, cursor: string | undefined; page <= 3; page++) {
    const list = await store.entities.list({ sort: '-quoteCount', limit: 100, cursor })
    speakers.push(...list.data.map(({ slug }) => slug))
    if (!list.page.nextCursor) break
    cursor = list.page.nextCursor
  }
  const whole = articles.map(slug => `/v1/articles/${slug}?include=quotes,entities`)
  const days = Array.from({ length: 300 }, (_, i) => new Date(Date.UTC(2015, 0, 1) + i * 3_600_000).toISOString())
  return [
    { name: 'article with quotes and entities', addresses: whole, hot: 90, cold: 60 },
    { name: 'the same, stored gzip', addresses: whole, headers: { 'accept-encoding': 'gzip' }, hot: 80, cold: 80 },
    { name: 'article alone', addresses: articles.map(slug => `/v1/articles/${slug}`) },
    {
      name: '20 articles, first page',
      addresses: days.map(day => `/v1/articles?publishedAt[gte]=${day}`),
      hot: 85,
      cold: 40
    },
    ...(hundredth
      ? [{ name: '20 articles, hundredth page', addresses: [`/v1/articles?cursor=${hundredth}`], hot: 85, cold: 40 }]
      : []),
    {
      name: '20 quotes of a speaker',
      addresses: speakers.map(slug => `/v1/quotes?speaker=${slug}`),
      hot: 85,
      cold: 35
    },
    { name: 'an entity', addresses: speakers.map(slug => `/v1/entities/${slug}`) },
    { name: 'search, a middling word', addresses: [`/v1/search?q=${MIDDLING_WORD}`], cold: 15 },
    { name: 'search, a common word', addresses: [`/v1/search?q=${COMMON_WORD}`], cold: 5 },
    {
      name: 'facets of quotes',
      addresses: speakers.map(slug => `/v1/quotes?speaker=${slug}&facet=kind,publishedAt.month`)
    }
  ]
}
