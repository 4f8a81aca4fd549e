import type { Json } from '../model/json.js'
import type { SearchHit } from '../model/search.js'
import { summariesById } from './articles.js'
import { entitiesById } from './entities.js'
import { entityPieces, quotePieces, summaryPieces } from './pieces.js'
import { quotesById } from './quotes.js'
import type { Snippet } from './snippet.js'
import type { Unit } from './unit.js'

/** Something that a search found, by its id, and the words around the first hit. */
export type Hit = {
  type: SearchHit['type']
  id: string
  shown: Snippet
}

type Readers = Record<Hit['type'], (ids: readonly string[]) => Unit<ReadonlyMap<string, unknown>>>

/** The hits with the things that they are, as objects. */
export function* hitsAsObjects(hits: readonly Hit[]): Unit<SearchHit[]> {
  const things = yield* read(hits, { article: summariesById, quote: quotesById, entity: entitiesById })
  return things.map(({ type, thing, shown }) => ({ type, [type]: thing, ...shown }) as SearchHit)
}

/** The hits with the things that they are, as JSON texts. */
export function* hitsAsJson(hits: readonly Hit[]): Unit<Json<SearchHit>[]> {
  const things = yield* read(hits, { article: summaryPieces, quote: quotePieces, entity: entityPieces })
  return things.map(
    ({ type, thing, shown }) => `{"type":"${type}","${type}":${thing},${JSON.stringify(shown).slice(1)}`
  )
}

function* read(hits: readonly Hit[], readers: Readers): Unit<(Hit & { thing: unknown })[]> {
  const found: Partial<Record<Hit['type'], ReadonlyMap<string, unknown>>> = {}
  for (const type of Object.keys(readers) as Hit['type'][]) {
    found[type] = yield* readers[type](hits.filter(hit => hit.type === type).map(({ id }) => id))
  }
  return hits.flatMap(hit => {
    const thing = found[hit.type]?.get(hit.id)
    return thing === undefined ? [] : [{ ...hit, thing }]
  })
}
