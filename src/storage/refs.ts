import type { ArticleRef } from '../model/article-ref.js'
import type { EntityKind, EntityRef } from '../model/entity.js'

/** The columns of an article that is joined to another row. */
export const ARTICLE_COLUMNS =
  'a.slug AS article_slug, a.headline AS article_headline, a.publisher AS article_publisher, a.published_at AS article_published_at'

export type ArticleColumns = {
  article_id: string
  article_slug: string
  article_headline: string
  article_publisher: string | null
  article_published_at: string | null
}

export const articleRef = (row: ArticleColumns): ArticleRef => ({
  id: row.article_id,
  slug: row.article_slug,
  headline: row.article_headline,
  publisher: row.article_publisher,
  publishedAt: row.article_published_at
})

/** The columns of a row of `entities` that make a reference to it. */
export type EntityColumns = { id: string; slug: string; name: string; kind: string }

export const entityRef = ({ id, slug, name, kind }: EntityColumns): EntityRef => ({
  id,
  slug,
  name,
  kind: kind as EntityKind
})
