import type { Article } from '../model/article.js'
import type { Page } from '../model/page.js'
import type { ArticleInclude, Paging, Store } from '../storage/store.js'

type Nested<T> = { data: T[]; hasMore: boolean }

/** All of a nested list: what an article has of it, and the pages that follow. */
async function complete<T>(nested: Nested<T>, read: (paging: Paging) => Promise<Page<T>>): Promise<Nested<T>> {
  if (!nested.hasMore) return nested
  const data: T[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: Page<T> = await read({ limit: 100, cursor })
    data.push(...page.data)
    cursor = page.page.nextCursor
  }
  return { data, hasMore: false }
}

/**
 * An article with all of its quotes and mentions, however many: a format has no next page. It has as many entities as
 * an article nests, those that it mentions most. Throws `not-found`.
 */
export async function wholeArticle(
  store: Pick<Store, 'articles' | 'quotes' | 'mentions'>,
  id: string,
  needs: readonly ArticleInclude[]
): Promise<Article> {
  const article = await store.articles.get(id, needs)
  const { quotes, mentions } = article
  const of = { article: article.id }
  if (quotes) article.quotes = await complete(quotes, page => store.quotes.list({ ...of, sort: 'position', ...page }))
  if (mentions) article.mentions = await complete(mentions, page => store.mentions.list({ ...of, ...page }))
  return article
}
