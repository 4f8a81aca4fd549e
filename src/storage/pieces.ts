import type { ArticleSummary } from '../model/article.js'
import type { Entity } from '../model/entity.js'
import { type Json, toJsonOf } from '../model/json.js'
import type { Mention } from '../model/mention.js'
import type { Quote } from '../model/quote.js'
import { summariesById } from './articles.js'
import { entitiesById } from './entities.js'
import { mentionsById } from './mentions.js'
import { quotesById } from './quotes.js'
import type { Unit } from './unit.js'

/** The things of a page as the JSON texts of which it is joined. */
type Pieces<T> = Unit<ReadonlyMap<string, Json<T>>>

const asTexts = <T>(things: ReadonlyMap<string, T>): ReadonlyMap<string, Json<T>> =>
  new Map([...things].map(([id, thing]) => [id, toJsonOf(thing)]))

/** The articles of these ids as lists show them. */
export function* summaryPieces(ids: readonly string[]): Pieces<ArticleSummary> {
  return asTexts(yield* summariesById(ids))
}

/** The quotes of these ids. */
export function* quotePieces(ids: readonly string[]): Pieces<Quote> {
  return asTexts(yield* quotesById(ids))
}

/** The entities of these ids. */
export function* entityPieces(ids: readonly string[]): Pieces<Entity> {
  return asTexts(yield* entitiesById(ids))
}

/** The mentions of these ids. */
export function* mentionPieces(ids: readonly string[]): Pieces<Mention> {
  return asTexts(yield* mentionsById(ids))
}
