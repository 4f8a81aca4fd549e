import type { ArticleRef } from '../model/article-ref.js'

/** The absolute addresses of what a format links to. */
export type Addresses = {
  /** The server’s root, without a slash at its end. */
  base: string
  article(id: string): string
  quote(id: string): string
  entity(id: string): string
  mention(id: string): string
  /** Where somebody can read the article: at its publisher’s, or as this server shows it. */
  story(article: Pick<ArticleRef, 'slug'> & { url?: string | null }): string
}

/** The addresses of a server whose root is `base`, such as `https://news.example`, without a slash at its end. */
export const addressesOn = (base: string): Addresses => {
  const resource = (noun: string) => (id: string) => `${base}/v1/${noun}/${encodeURIComponent(id)}`
  const article = resource('articles')
  return {
    base,
    article,
    quote: resource('quotes'),
    entity: resource('entities'),
    mention: resource('mentions'),
    story: ({ slug, url }) => url ?? `${article(slug)}.html`
  }
}
