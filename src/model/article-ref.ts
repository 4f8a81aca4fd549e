import { type Static, Type } from 'typebox'
import { closed, Instant, named, nullable } from './schema.js'

/** Enough of an article to show it and to fetch it. */
export const ArticleRef = named(
  'ArticleRef',
  Type.Object(
    {
      id: Type.String({ description: 'The article’s id.' }),
      slug: Type.String({ description: 'The article’s readable address, accepted wherever the id is.' }),
      headline: Type.String({ description: 'The headline; empty when the article has none.' }),
      publisher: nullable(Type.String(), 'Who published it; null when not known.'),
      publishedAt: nullable(Instant(''), 'When it was published; null when not known.')
    },
    { ...closed, description: 'Enough of an article to show it and to fetch it.' }
  )
)
export type ArticleRef = Static<typeof ArticleRef>
