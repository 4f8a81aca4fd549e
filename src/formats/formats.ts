import type { Article } from '../model/article.js'
import type { Quote } from '../model/quote.js'
import type { Addresses } from './addresses.js'
import { writeAtom } from './atom/write.js'
import type { Feed } from './feed.js'
import { writeHtml } from './html/write.js'
import { writeJsonFeed } from './json-feed/write.js'
import { writeJsonLd, writeQuoteJsonLd } from './json-ld/write.js'
import { writeMarkdown } from './markdown/write.js'
import { writeNinjs } from './ninjs/write.js'
import { writeRss } from './rss/write.js'
import { writeText } from './text/write.js'
import { writeQuoteWebAnnotation, writeWebAnnotation } from './web-annotation/write.js'

/** How a format is asked for: its media type in `Accept`, or its suffix at the end of the path. */
export type Format = { type: string; suffix: string; description: string }

/** A format in which an article can be had, besides JSON: a pure function of the article with what it needs of it. */
export type ArticleFormat = Format & {
  needs: readonly ('quotes' | 'entities' | 'mentions')[]
  write: (article: Article, at: Addresses) => string
}

const JSON_LD = 'application/ld+json'

/** The media type of W3C Web Annotations: JSON-LD with a profile. */
const WEB_ANNOTATION = `${JSON_LD}; profile="http://www.w3.org/ns/anno.jsonld"`

/** Every format in which an article can be had, besides JSON. */
export const ARTICLE_FORMATS: readonly ArticleFormat[] = [
  {
    type: JSON_LD,
    suffix: 'jsonld',
    description: 'A schema.org `NewsArticle` with its quotes in `hasPart`.',
    needs: ['quotes', 'entities', 'mentions'],
    write: writeJsonLd
  },
  {
    type: WEB_ANNOTATION,
    suffix: 'annotations.jsonld',
    description: 'Its quotes and mentions as W3C Web Annotations of its plain text.',
    needs: ['quotes', 'mentions'],
    write: writeWebAnnotation
  },
  {
    type: 'application/vnd.iptc.ninjs+json',
    suffix: 'ninjs.json',
    description: 'A news item after IPTC ninjs 3.1.',
    needs: ['entities', 'mentions'],
    write: writeNinjs
  },
  {
    type: 'text/html',
    suffix: 'html',
    description: 'A page with quotes in `<q>` and `<blockquote>`, and data attributes.',
    needs: ['quotes', 'mentions'],
    write: writeHtml
  },
  {
    type: 'text/markdown',
    suffix: 'md',
    description: 'Markdown with a footnote for each quote.',
    needs: ['quotes'],
    write: writeMarkdown
  },
  {
    type: 'text/plain',
    suffix: 'txt',
    description: 'The text of the story, block by block.',
    needs: [],
    write: writeText
  }
]

/** Every format in which a quote can be had, besides JSON. `write` is given the article that it stands in. */
export const QUOTE_FORMATS: readonly (Format & { write: (quote: Quote, article: Article, at: Addresses) => string })[] =
  [
    {
      type: JSON_LD,
      suffix: 'jsonld',
      description: 'A schema.org `Quotation`; a `Claim` when none of its words are in quotation marks.',
      write: (quote, _article, at) => writeQuoteJsonLd(quote, at)
    },
    {
      type: WEB_ANNOTATION,
      suffix: 'annotation.jsonld',
      description: 'A W3C Web Annotation of the article’s plain text.',
      write: writeQuoteWebAnnotation
    }
  ]

/** Every format in which a list of articles or of quotes can be had, besides JSON. */
export const FEED_FORMATS: readonly (Format & { write: (feed: Feed) => string })[] = [
  { type: 'application/rss+xml', suffix: 'rss', description: 'The list as an RSS 2.0 feed.', write: writeRss },
  { type: 'application/atom+xml', suffix: 'atom', description: 'The list as an Atom feed.', write: writeAtom },
  {
    type: 'application/feed+json',
    suffix: 'feed.json',
    description: 'The list as a JSON Feed 1.1.',
    write: writeJsonFeed
  }
]
