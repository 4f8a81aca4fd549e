import type { Article, ArticleSummary } from '../model/article.js'
import type { ArticleEntity } from '../model/article-entity.js'
import { type Json, toJsonOf } from '../model/json.js'
import type { Quote } from '../model/quote.js'
import { KEPT_INCLUDES, type KeptInclude } from './store.js'

/** So many of each are nested in an article; the rest is in lists of their own. */
export const INCLUDED_MAX = { quotes: 200, entities: 200, mentions: 1000 } as const

/** An article in the three parts of its text: the article itself, its quotes, its entities. No part ends the object. */
export type Parts = { base: string; quotes: string; entities: string }

/** Some of a list, and whether there is more. */
export const nested = <T>(data: readonly T[], max: number) => ({
  data: data.slice(0, max),
  hasMore: data.length > max
})

const nestedText = (name: 'quotes' | 'entities', items: readonly string[]): string => {
  const { data, hasMore } = nested(items, INCLUDED_MAX[name])
  return `,"${name}":{"data":[${data.join(',')}],"hasMore":${hasMore}}`
}

/** Renders an article from the texts of what it is made of. */
export const partsOf = (
  summary: Json<ArticleSummary>,
  { blocks, media }: Pick<Article, 'blocks' | 'media'>,
  quotes: readonly Json<Quote>[],
  entities: readonly ArticleEntity[]
): Parts => ({
  base: `${summary.slice(0, -1)},"blocks":${JSON.stringify(blocks)},"media":${JSON.stringify(media)}`,
  quotes: nestedText('quotes', quotes),
  entities: nestedText('entities', entities.map(toJsonOf))
})

const END = Buffer.from('}')

/** The JSON of an article, cut from the bytes of all of its parts; `base` and `quotes` are the lengths of the first two. */
export function cutBody(
  body: Uint8Array,
  { base, quotes }: { base: number; quotes: number },
  include: readonly KeptInclude[]
): Uint8Array {
  const [withQuotes, withEntities] = KEPT_INCLUDES.map(part => include.includes(part))
  if (withQuotes && withEntities) return body
  if (withEntities) return Buffer.concat([body.subarray(0, base), body.subarray(base + quotes)])
  return Buffer.concat([body.subarray(0, withQuotes ? base + quotes : base), END])
}
