import type { FoundMention } from '../model/annotations.js'
import type { Span } from '../model/span.js'
import { all, insert, type Unit } from './unit.js'

/** Adds what a quote is about: each entity once, in the order in which the quote first names it. */
export function* addTopics(quoteId: string, entityIds: readonly string[]): Unit<void> {
  for (const [position, entityId] of [...new Set(entityIds)].entries())
    yield* insert('quote_topics', { quote_id: quoteId, position, entity_id: entityId })
}

/** What the quotes of an article are about: the ids of entities by the id of the quote. */
export function* topicsOfQuotes(articleId: string): Unit<Map<string, string[]>> {
  const rows = yield* all<{ quote_id: string; entity_id: string }>(
    `SELECT t.quote_id, t.entity_id FROM quotes q JOIN quote_topics t ON t.quote_id = q.id
     WHERE q.article_id = ? ORDER BY t.quote_id, t.position`,
    articleId
  )
  const topics = new Map<string, string[]>()
  for (const { quote_id, entity_id } of rows) {
    const list = topics.get(quote_id)
    if (list) list.push(entity_id)
    else topics.set(quote_id, [entity_id])
  }
  return topics
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
