import type { Feed, FeedItem } from '../feed.js'
import { filled } from '../filled.js'

/** The feed after JSON Feed 1.1. */
export const writeJsonFeed = ({ title, description, home, self, next, items }: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    ...filled({ title, description, home_page_url: home, feed_url: self, next_url: next }),
    items: items.map(toItem)
  })

const toItem = (item: FeedItem) => ({
  ...filled({
    id: item.id,
    url: item.url,
    title: item.title,
    content_html: item.html,
    summary: item.summary,
    date_published: item.publishedAt,
    date_modified: item.updatedAt,
    authors: item.authors.map(name => ({ name })),
    tags: item.tags,
    language: item.language
  }),
  // An item must say something.
  ...(item.html === null ? { content_text: item.title } : {})
})
