import type { Feed, FeedItem } from '../feed.js'
import { newestOf } from '../feed.js'
import { attributes, element, lines } from '../markup.js'

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/'
}

/** The feed as RSS 2.0. Authors are `dc:creator`, since RSS would have their mail addresses. */
export const writeRss = ({ title, description, home, self, next, items }: Feed): string =>
  `${lines([
    '<?xml version="1.0" encoding="utf-8"?>',
    `<rss version="2.0"${attributes(NAMESPACES)}>`,
    '<channel>',
    element('title', title),
    element('link', home),
    element('description', description),
    `<atom:link${attributes({ rel: 'self', type: 'application/rss+xml', href: self })}/>`,
    next === null ? '' : `<atom:link${attributes({ rel: 'next', type: 'application/rss+xml', href: next })}/>`,
    items.length === 0 ? '' : element('lastBuildDate', time(newestOf(items))),
    ...items.map(writeItem),
    '</channel>',
    '</rss>'
  ])}\n`

const writeItem = (item: FeedItem): string =>
  lines([
    '<item>',
    element('guid', item.id, { isPermaLink: 'false' }),
    element('link', item.url),
    element('title', item.title),
    element('description', item.html),
    ...item.authors.map(author => element('dc:creator', author)),
    ...item.tags.map(tag => element('category', tag)),
    element('dc:language', item.language),
    element('pubDate', item.publishedAt && time(item.publishedAt)),
    '</item>'
  ])

/** RFC 822, with four digits for the year. */
const time = (instant: string): string => new Date(instant).toUTCString()
