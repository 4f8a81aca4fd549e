import type { FoundMention } from '../model/annotations.js'
import type { Span } from '../model/span.js'
import { insertAll, type Unit } from './unit.js'

/** Adds what quotes are about: the ids of entities, by the id of the quote, in the order in which it first names them. */
export function* addTopics(topics: ReadonlyMap<string, readonly string[]>): Unit<void> {
  const rows = [...topics].flatMap(([quote_id, entityIds]) =>
    entityIds.map((entity_id, position) => ({ quote_id, position, entity_id }))
  )
  yield* insertAll('quote_topics', rows)
}

type Named = Pick<FoundMention, 'form' | 'entity'> & { span: Omit<Span, 'text'> }

/** Finds the entities that a quote's content names, in the order in which it names them. */
export function topicFinder(mentions: readonly Named[]): (quote: { content: readonly Span[] }) => number[] {
  const byBlock = new Map<number, Named[]>()
  for (const mention of mentions) {
    if (mention.form !== 'name') continue
    const list = byBlock.get(mention.span.block)
    if (list) list.push(mention)
    else byBlock.set(mention.span.block, [mention])
  }
  for (const list of byBlock.values()) list.sort((a, b) => a.span.start - b.span.start)
  return quote =>
    quote.content.flatMap(content => {
      const list = byBlock.get(content.block) ?? []
      const topics: number[] = []
      for (let i = firstFrom(list, content.start); i < list.length && list[i]!.span.start < content.end; i++) {
        if (list[i]!.span.end <= content.end) topics.push(list[i]!.entity)
      }
      return topics
    })
}

/** The index of the first mention that begins at `start` or later. */
function firstFrom(list: readonly Named[], start: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.span.start < start) low = middle + 1
    else high = middle
  }
  return low
}
