import type { ArticleSummary } from '../model/article.js'
import type { Quote } from '../model/quote.js'
import type { Addresses } from './addresses.js'
import { attributes, element, escapeMarkup } from './markup.js'
import { languageTag } from './story.js'

/** A list as feed readers take it. All addresses are absolute. */
export type Feed = {
  title: string
  description: string
  /** A page about the list, for people. */
  home: string
  /** Where the feed itself is. */
  self: string
  /** Where it goes on; null on the last page. */
  next: string | null
  items: readonly FeedItem[]
}

/** An item of a feed. */
export type FeedItem = {
  /** The address by which the item is known for good. */
  id: string
  /** Where somebody can read it. */
  url: string
  title: string
  /** What it says in short, as plain text; null when there is nothing besides the title. */
  summary: string | null
  /** What it says, as HTML. */
  html: string | null
  authors: readonly string[]
  tags: readonly string[]
  language: string | null
  publishedAt: string | null
  /** When it last changed; null when not known. */
  updatedAt: string | null
}

/** An article as an item: its headline and its standfirst. */
export const articleItem = (article: ArticleSummary, at: Addresses): FeedItem => ({
  id: at.article(article.id),
  url: at.story(article),
  title: article.headline || article.slug,
  summary: article.standfirst,
  html: article.standfirst === null ? null : element('p', article.standfirst),
  authors: article.bylines,
  tags: [...(article.section === null ? [] : [article.section]), ...article.topics],
  language: languageTag(article.language),
  publishedAt: article.publishedAt,
  updatedAt: article.updatedAt
})

/** Longer wordings are cut in titles. */
const TITLE_MAX = 120

/** A quote as an item: who said what, in which article. */
export function quoteItem(quote: Quote, at: Addresses): FeedItem {
  const { article, speaker } = quote
  const who = speaker?.entity?.name ?? speaker?.description ?? null
  const by = [who, speaker?.role].filter(part => part).join(', ')
  const story = `${at.story(article)}#${quote.id}`
  const words = quote.kind === 'direct' ? `“${cut(quote.text)}”` : cut(quote.text)
  return {
    id: at.quote(quote.id),
    url: story,
    title: who === null ? words : `${who}: ${words}`,
    summary: quote.text,
    html: [
      `<blockquote${attributes({ cite: at.quote(quote.id) })}>${element('p', quote.text)}</blockquote>`,
      `<p>${by ? `${escapeMarkup(by)}, ` : ''}${element('a', article.headline || article.slug, { href: story })}</p>`
    ].join('\n'),
    authors: who === null ? [] : [who],
    tags: [quote.kind],
    language: null,
    publishedAt: article.publishedAt,
    updatedAt: article.publishedAt
  }
}

/** Whole words as far as a title goes. */
function cut(text: string): string {
  if (text.length <= TITLE_MAX) return text
  const head = text.slice(0, TITLE_MAX)
  return `${head.slice(0, head.lastIndexOf(' ') > 0 ? head.lastIndexOf(' ') : TITLE_MAX).replace(/[\ud800-\udbff]$/, '')}…`
}

/** The time of the newest item; the beginning of time for a feed without any, since a feed must have one. */
export const newestOf = (items: readonly FeedItem[]): string =>
  items.reduce((newest, { updatedAt }) => (updatedAt !== null && updatedAt > newest ? updatedAt : newest), EPOCH)

/** What stands where a time is needed and none is known. */
export const EPOCH = '1970-01-01T00:00:00.000Z'
