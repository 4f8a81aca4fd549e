import type { SearchHit } from '../model/search.js'
import { matchQuery, TEXTS, type TextTable } from './match.js'
import type { SearchQuery } from './store.js'
import type { Typed } from './typed.js'

/** What a search can find. */
export type HitType = SearchHit['type']

type Place = NonNullable<SearchQuery['in']>[number]

/** Where a sort of thing is searched. */
export type Searched = {
  text: TextTable
  table: string
  /** The columns for each place of words. */
  places: Partial<Record<Place, readonly string[]>>
  /** The places in which words are looked for when nobody says in which. */
  usual: readonly Place[]
  /** How much each column of the text weighs. */
  weights: readonly number[]
  /** What a hit is worth in advance, beside hits in other sorts of things. */
  worth: number
  /** A column in which a hit is worth more. */
  first?: { column: string; worth: number }
  /** A column that is long, and read only when the others do not tell enough. */
  long?: string
  /** What filters, facets and the order by time need of the thing's row, as `t`. */
  columns: string
}

/**
 * The full-text engine ranks each sort of thing by itself, from a little below zero to some twenty below, the best lowest;
 * a name, a headline and a quote are worth some of that in advance.
 */
export const SEARCHED: Record<HitType, Searched> = {
  entity: {
    text: 'entity_text',
    table: 'entities',
    places: { name: ['name', 'aliases'], role: ['roles'] },
    usual: ['name'],
    weights: [4, 2, 1],
    worth: 10,
    columns: "t.kind, NULL AS speaker_id, NULL AS language, NULL AS published_at, '' AS newest"
  },
  article: {
    text: 'article_text',
    table: 'articles',
    places: { headline: ['headline'], standfirst: ['standfirst'], body: ['body'] },
    usual: ['headline', 'standfirst', 'body'],
    weights: [8, 3, 1],
    worth: 0,
    first: { column: 'headline', worth: 6 },
    long: 'body',
    columns: 'NULL AS kind, NULL AS speaker_id, t.language, t.published_at, t.newest'
  },
  quote: {
    text: 'quote_text',
    table: 'quotes',
    places: { quote: ['text'] },
    usual: ['quote'],
    weights: [1],
    worth: 3,
    columns: 't.kind, t.speaker_id, NULL AS language, t.published_at, t.newest'
  }
}

export const HIT_TYPES = Object.keys(SEARCHED) as HitType[]

/** The columns of a sort of thing in which a search looks; none where it does not look among these things. */
export function columnsOf({ type, in: places }: SearchQuery, hit: HitType): string[] {
  if (type && !type.includes(hit)) return []
  const { places: known, usual } = SEARCHED[hit]
  return (places ?? usual).flatMap(place => known[place] ?? [])
}

/**
 * A query of the texts of a sort of thing as they were put into its full-text table, by their `id`. The engine keeps them
 * in a table of its own, and to ask that takes half as long as to ask the engine for row after row.
 */
export function contentOf(hit: HitType, columns: readonly string[]): string {
  const { text, places } = SEARCHED[hit]
  const all = Object.values(places).flat()
  return `SELECT id, ${columns.map(column => `c${all.indexOf(column)}`).join(', ')} FROM ${text}_content`
}

/** The full-text query for what was typed, in some columns of the text of a sort of thing. */
export function matchIn(typed: Typed, hit: HitType, columns: readonly string[]): string {
  const { text, weights } = SEARCHED[hit]
  const { stemmed } = TEXTS[text]
  return matchQuery(typed, columns.length === weights.length ? { stemmed } : { columns, stemmed })
}
