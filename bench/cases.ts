import type { Page } from '../src/model/page.js'
import { COMMON_WORD, MIDDLING_WORD } from './news.js'

/** Something that readers ask for: many addresses, of which one is asked for again and again when it is hot. */
export type Case = {
  name: string
  addresses: string[]
  headers?: Record<string, string>
  /** The least share of the yardstick, in percent, hot and cold; left out where none is set. */
  hot?: number
  cold?: number
  /** How many times as long a read may take with a thousand times as many articles; 1.5 when not given. */
  growth?: number
}

const PAGE = 20
const HUNDREDTH = 100

/** What is measured, with the goals of each: shares of a bare Fastify that returns the same bytes. */
export async function casesOf(server: string): Promise<Case[]> {
  const list = async (path: string) => (await (await fetch(server + path)).json()) as Page<{ slug: string }>
  const articles: string[] = []
  let hundredth: string | undefined
  for (let page = 1, cursor = ''; page <= HUNDREDTH; page++) {
    const path = `/v1/articles?limit=${PAGE}${cursor && `&cursor=${cursor}`}`
    const { data, page: info } = await list(path)
    articles.push(...data.map(({ slug }) => slug))
    if (page === HUNDREDTH) hundredth = path
    if (!info.nextCursor) break
    cursor = info.nextCursor
  }
  const speakers = (await list('/v1/entities?sort=-quoteCount&limit=100')).data.map(({ slug }) => slug)
  const withHeaders = { 'accept-encoding': 'gzip' }
  const whole = articles.map(slug => `/v1/articles/${slug}?include=quotes,entities`)
  return [
    { name: 'article with quotes and entities', addresses: whole, hot: 90, cold: 60 },
    { name: 'the same, stored gzip', addresses: whole, headers: withHeaders, hot: 80, cold: 80 },
    { name: 'article alone', addresses: articles.map(slug => `/v1/articles/${slug}`) },
    { name: '20 articles, first page', addresses: ['/v1/articles'], hot: 85, cold: 40 },
    { name: '20 articles, hundredth page', addresses: hundredth ? [hundredth] : [], hot: 85, cold: 40 },
    {
      name: '20 quotes of a speaker',
      addresses: speakers.map(slug => `/v1/quotes?speaker=${slug}`),
      hot: 85,
      cold: 35
    },
    { name: 'an entity', addresses: speakers.map(slug => `/v1/entities/${slug}`) },
    { name: 'search, a middling word', addresses: [`/v1/search?q=${MIDDLING_WORD}`], cold: 15, growth: 3 },
    { name: 'search, a common word', addresses: [`/v1/search?q=${COMMON_WORD}`], cold: 5, growth: 3 },
    { name: 'facets of quotes', addresses: speakers.map(slug => `/v1/quotes?speaker=${slug}&facet=kind`), growth: 3 }
  ].filter(({ addresses }) => addresses.length > 0)
}
