import { element } from '../markup.js'

const HEAD = '<?xml version="1.0" encoding="utf-8"?>'
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9'

/** A page that search engines are told of. */
export type SitemapEntry = { url: string; updatedAt: string }

/** A story that search engines for news are told of. */
export type NewsEntry = { url: string; title: string; publication: string; language: string; publishedAt: string }

/** A sitemap after sitemaps.org: 50,000 entries at most. */
export const writeSitemap = (entries: readonly SitemapEntry[]): string =>
  document(
    `<urlset xmlns="${SITEMAP}">`,
    entries.map(({ url, updatedAt }) => `<url>${element('loc', url)}${element('lastmod', updatedAt)}</url>`),
    '</urlset>'
  )

/** An index of sitemaps, by their addresses. */
export const writeSitemapIndex = (addresses: readonly string[]): string =>
  document(
    `<sitemapindex xmlns="${SITEMAP}">`,
    addresses.map(address => `<sitemap>${element('loc', address)}</sitemap>`),
    '</sitemapindex>'
  )

/** A sitemap of news: the stories of the last two days, 1,000 at most. */
export const writeNewsSitemap = (entries: readonly NewsEntry[]): string =>
  document(
    `<urlset xmlns="${SITEMAP}" xmlns:news="${NEWS}">`,
    entries.map(({ url, title, publication, language, publishedAt }) =>
      [
        `<url>${element('loc', url)}<news:news><news:publication>`,
        `${element('news:name', publication)}${element('news:language', language)}</news:publication>`,
        `${element('news:publication_date', publishedAt)}${element('news:title', title)}</news:news></url>`
      ].join('')
    ),
    '</urlset>'
  )

const document = (...parts: (string | string[])[]): string => `${[HEAD, ...parts.flat()].join('\n')}\n`
