import type { SitemapRow } from './store.js'
import { all, one, type Unit } from './unit.js'

/** So many numbers of articles make a part: a few milliseconds to read, and far below the 50,000 that sitemaps allow. */
const PART_SIZE = 5000

/** How many parts there are. */
export function* sitemapParts(): Unit<number> {
  const row = yield* one<{ last: number | null }>('SELECT max(number) AS last FROM articles')
  return Math.ceil((row?.last ?? 0) / PART_SIZE)
}

/** The articles of a part, counted from 1. Articles stay in their part for good; deleted ones leave it shorter. */
export function* sitemapPart(part: number): Unit<SitemapRow[]> {
  return yield* all<SitemapRow>(
    'SELECT slug, url, updated_at AS updatedAt FROM articles WHERE number > ? AND number <= ? ORDER BY number',
    (part - 1) * PART_SIZE,
    part * PART_SIZE
  )
}
