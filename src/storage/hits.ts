import type { Json } from '../model/json.js'
import type { SearchHit } from '../model/search.js'
import { entities, entityPieces, quotePieces, quotes, summaries, summaryPieces } from './pieces.js'
import type { Snippet } from './snippet.js'
import type { Unit } from './unit.js'

/** Something that a search found, by the number of its row, and the words around the first hit. */
export type Hit = {
  type: SearchHit['type']
  number: number
  shown: Snippet
}

type Readers = Record<Hit['type'], (numbers: readonly number[]) => Unit<ReadonlyMap<number, unknown>>>

/** The hits with the things that they are, as objects. */
export function* hitsAsObjects(hits: readonly Hit[]): Unit<SearchHit[]> {
  const things = yield* read(hits, { article: summaries, quote: quotes, entity: entities })
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
  const found: Partial<Record<Hit['type'], ReadonlyMap<number, unknown>>> = {}
  for (const type of Object.keys(readers) as Hit['type'][]) {
    const numbers = hits.filter(hit => hit.type === type).map(({ number }) => number)
    if (numbers.length) found[type] = yield* readers[type](numbers)
  }
  return hits.flatMap(hit => {
    const thing = found[hit.type]?.get(hit.number)
    return thing === undefined ? [] : [{ ...hit, thing }]
  })
}
