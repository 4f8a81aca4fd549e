import type { Timeline } from '../model/related.js'
import { instant, where, within } from './condition.js'
import { findEntity } from './entities.js'
import type { TimelineQuery } from './store.js'
import { all, type Unit } from './unit.js'

/** What the articles of each month have of an entity. One index holds all that is counted. Throws `not-found`. */
export function* getTimeline(named: string, { publishedAt = {} }: TimelineQuery): Unit<Timeline> {
  const entity = yield* findEntity(named)
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
