import { notFound } from '../model/problem.js'
import type { Timeline } from '../model/related.js'
import { idOf, instant, where, within } from './condition.js'
import type { TimelineQuery } from './store.js'
import { all, one, type Unit } from './unit.js'

/** What the articles of each month have of an entity. One index holds all that is counted. Throws `not-found`. */
export function* getTimeline(named: string, { publishedAt = {} }: TimelineQuery): Unit<Timeline> {
  const entity = yield* one<{ id: string }>(`SELECT id FROM entities WHERE id = ${idOf('entities', named)}`, named)
  if (!entity) throw notFound('entity', named)
  const bounds = where([
    { sql: 'entity_id = ?', values: [entity.id] },
    { sql: 'published_at IS NOT NULL', values: [] },
    ...within('published_at', { gte: instant(publishedAt.gte), lt: instant(publishedAt.lt) })
  ])
  const data = yield* all<Timeline['data'][number]>(
    `SELECT substr(published_at, 1, 7) AS month, count(*) AS articleCount, sum(mention_count) AS mentionCount,
       sum(quote_count) AS quoteCount FROM appearances${bounds.sql} GROUP BY 1 ORDER BY 1`,
    ...bounds.values
  )
  return { data }
}
