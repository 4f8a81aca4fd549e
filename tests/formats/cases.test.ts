import { beforeAll, describe, expect, it } from 'vitest'
import { addressesOn } from '../../src/formats/addresses.js'
import { articleItem, type Feed, quoteItem } from '../../src/formats/feed.js'
import { ARTICLE_FORMATS, FEED_FORMATS, QUOTE_FORMATS } from '../../src/formats/formats.js'
import { writeNewsSitemap, writeSitemap, writeSitemapIndex } from '../../src/formats/sitemap/write.js'
import type { Article } from '../../src/model/article.js'
import type { Quote } from '../../src/model/quote.js'
import { lighthouseArticle } from './lighthouse.js'
import { parseMarkup } from './parse-markup.js'

const at = addressesOn('https://news.example')
let article: Article
let quotes: Quote[]
beforeAll(async () => {
  ;({ article, quotes } = await lighthouseArticle())
})

/** JSON is kept with its lines broken, so that its changes can be read. */
const legible = (type: string, text: string) =>
  type.includes('json') ? `${JSON.stringify(JSON.parse(text), null, 2)}\n` : text

const golden = (name: string) => `../cases/formats/lighthouse/${name}`

describe('the story of the lighthouse', () => {
  it.each(ARTICLE_FORMATS)('is written as $suffix', async ({ suffix, type, write }) => {
    await expect(legible(type, write(article, at))).toMatchFileSnapshot(golden(`article.${suffix}`))
  })

  it.each(QUOTE_FORMATS)('has quotes that are written as $suffix', async ({ suffix, type, write }) => {
    const [direct, , mixed, indirect] = quotes
    const written = [direct!, mixed!, indirect!].map(quote => JSON.parse(write(quote, article, at)))
    await expect(legible(type, JSON.stringify(written))).toMatchFileSnapshot(golden(`quotes.${suffix}`))
  })

  const feeds = FEED_FORMATS.flatMap(format => [
    { ...format, noun: 'articles' },
    { ...format, noun: 'quotes' }
  ])
  it.each(feeds)('is in a feed of $noun as $suffix', async ({ noun, suffix, type, write }) => {
    const items = noun === 'articles' ? [articleItem(article, at)] : quotes.map(quote => quoteItem(quote, at))
    const feed: Feed = {
      title: `Verbatim: ${noun}, speaker a&b`,
      description: 'What is listed.',
      home: `${at.base}/`,
      self: `${at.base}/v1/${noun}.${suffix}?limit=4&speaker=a%26b`,
      next: `${at.base}/v1/${noun}.${suffix}?limit=4&cursor=x`,
      items
    }
    const text = write(feed)
    if (!type.includes('json')) parseMarkup(text)
    await expect(legible(type, text)).toMatchFileSnapshot(golden(`${noun}.${suffix}`))
  })

  it('is in sitemaps', async () => {
    const url = at.story(article)
    const { headline: title, updatedAt } = article
    const news = { url, title, publication: 'The Vik Courier', language: 'en', publishedAt: '2024-05-02' }
    await expect(writeSitemap([{ url, updatedAt }])).toMatchFileSnapshot(golden('sitemap.xml'))
    await expect(writeNewsSitemap([news])).toMatchFileSnapshot(golden('news-sitemap.xml'))
    await expect(writeSitemapIndex([`${at.base}/sitemap-1.xml`])).toMatchFileSnapshot(golden('sitemap-index.xml'))
  })
})
