import { EPOCH, type Feed, type FeedItem, newestOf } from '../feed.js'
import { attributes, element, lines } from '../markup.js'

/** The feed after RFC 4287. */
export const writeAtom = ({ title, description, home, self, next, items }: Feed): string =>
  `${lines([
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element('id', self),
    element('title', title),
    element('subtitle', description),
    element('updated', newestOf(items)),
    link('alternate', 'text/html', home),
    link('self', 'application/atom+xml', self),
    next === null ? '' : link('next', 'application/atom+xml', next),
    '<author><name>Verbatim</name></author>',
    ...items.map(writeEntry),
    '</feed>'
  ])}\n`

const link = (rel: string, type: string, href: string): string => `<link${attributes({ rel, type, href })}/>`

const writeEntry = (item: FeedItem): string =>
  lines([
    `<entry${attributes({ 'xml:lang': item.language })}>`,
    element('id', item.id),
    element('title', item.title),
    link('alternate', 'text/html', item.url),
    element('updated', item.updatedAt ?? item.publishedAt ?? EPOCH),
    element('published', item.publishedAt),
    ...item.authors.filter(name => name !== '').map(name => `<author>${element('name', name)}</author>`),
    ...item.tags.map(term => `<category${attributes({ term })}/>`),
    element('summary', item.summary),
    element('content', item.html, { type: 'html' }),
    '</entry>'
  ])
