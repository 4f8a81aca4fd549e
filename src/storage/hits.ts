import type { Json } from '../model/json.js'
import type { SearchHit } from '../model/search.js'
import { entities, entityPieces, quotePieces, quotes, summaries, summaryPieces } from './pieces.js'
import { HIT_TYPES } from './searched.js'
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
  const readers = { article: summaryPieces, quote: quotePieces, entity: entityPieces }
  const things = yield* read(hits, readers)
  return things.map(({ type, thing, shown }) => `{"type":"${type}","${type}":${thing},${membersOf(shown)}`)
}

/** A snippet as the members of an object and its end. */
function membersOf({ snippet, highlights, html }: Snippet): string {
  const ranges = highlights.map(({ start, end }) => `{"start":${start},"end":${end}}`).join(',')
  return `"snippet":${quoted(snippet)},"highlights":[${ranges}],"html":${quoted(html)}}`
}

/** A text in JSON. Few have a character that is written otherwise there, and to look for one is quicker than to write. */
const quoted = (text: string) => (/["\\\p{Cc}\p{Cs}]/u.test(text) ? JSON.stringify(text) : `"${text}"`)

function* read(hits: readonly Hit[], readers: Readers): Unit<(Hit & { thing: unknown })[]> {
  const found: Partial<Record<Hit['type'], ReadonlyMap<number, unknown>>> = {}
  for (const type of HIT_TYPES) {
    const numbers = hits.filter(hit => hit.type === type).map(({ number }) => number)
    if (numbers.length) found[type] = yield* readers[type](numbers)
  }
  return hits.flatMap(({ type, number, shown }) => {
    const thing = found[type]?.get(number)
    return thing === undefined ? [] : [{ type, number, shown, thing }]
  })
}
