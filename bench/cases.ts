import type { Page } from '../src/model/page.js'
import type { Ask } from './load.js'
import { COMMON_WORD, MIDDLING_WORD } from './news.js'

/** Something that readers ask for: many requests, of which the first is made again and again when it is hot. */
export type Case = {
  name: string
  asks: Ask[]
  /** The least share of the yardstick, in percent, hot and cold; left out where none is set. */
  hot?: number
  cold?: number
  /** The most milliseconds that the middle request may take, nothing being kept in memory. */
  within?: number
  /** How many times as long a read may take with a thousand times as many articles; 1.5 when not given. */
  growth?: number
}

const PAGE = 20
const HUNDREDTH = 100

/** One of many. */
export const anyOf = (asks: readonly Ask[]) => () => asks[Math.floor(Math.random() * asks.length)]!

/** Another word in the middle: a wording as it is misremembered. */
const misremembered = (text: string) => {
  const words = text.split(' ')
  words[words.length >> 1] = 'perhaps'
  return words.join(' ')
}

/** What is measured, with the goals of each: shares of a bare Fastify that returns the same bytes. */
export async function casesOf(server: string): Promise<Case[]> {
  const list = async <T>(path: string) => (await (await fetch(server + path)).json()) as Page<T>
  type Named = { slug: string }
  const articles: string[] = []
  let hundredth: string | undefined
  for (let page = 1, cursor = ''; page <= HUNDREDTH; page++) {
    const path = `/v1/articles?limit=${PAGE}${cursor && `&cursor=${cursor}`}`
    const { data, page: info } = await list<Named>(path)
    articles.push(...data.map(({ slug }) => slug))
    if (page === HUNDREDTH) hundredth = path
    if (!info.nextCursor) break
    cursor = info.nextCursor
  }
  const speakers = (await list<Named>('/v1/entities?sort=-quoteCount&limit=100')).data.map(({ slug }) => slug)
  const quotes = (await list<{ text: string }>('/v1/quotes?sort=publishedAt&limit=100')).data.map(({ text }) => text)
  const get = (paths: readonly string[], headers: Record<string, string> = {}): Ask[] =>
    paths.map(path => ({ path, headers }))
  const whole = articles.map(slug => `/v1/articles/${slug}?include=quotes,entities`)
  const cases: Case[] = [
    { name: 'article with quotes and entities', asks: get(whole), hot: 90, cold: 60 },
    { name: 'the same, stored gzip', asks: get(whole, { 'accept-encoding': 'gzip' }), hot: 80, cold: 80 },
    { name: 'article alone', asks: get(articles.map(slug => `/v1/articles/${slug}`)) },
    { name: '20 articles, first page', asks: get(['/v1/articles']), hot: 85, cold: 40 },
    { name: '20 articles, hundredth page', asks: get(hundredth ? [hundredth] : []), hot: 85, cold: 40 },
    {
      name: '20 quotes of a speaker',
      asks: get(speakers.map(slug => `/v1/quotes?speaker=${slug}`)),
      hot: 85,
      cold: 35
    },
    { name: 'an entity', asks: get(speakers.map(slug => `/v1/entities/${slug}`)) },
    { name: 'search, a middling word', asks: get([`/v1/search?q=${MIDDLING_WORD}`]), cold: 15, growth: 3 },
    { name: 'search, a common word', asks: get([`/v1/search?q=${COMMON_WORD}`]), cold: 5, growth: 3 },
    { name: 'facets of quotes', asks: get(speakers.map(slug => `/v1/quotes?speaker=${slug}&facet=kind`)), growth: 3 },
    {
      name: 'a quote verified',
      asks: quotes.map(text => ({
        path: '/v1/quotes/verify',
        headers: {},
        body: JSON.stringify({ text: misremembered(text) })
      })),
      within: 50
    }
  ]
  return cases.filter(({ asks }) => asks.length > 0)
}
