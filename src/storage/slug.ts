import { fold } from './fold.js'
import { all, marks, type Unit } from './unit.js'

const LENGTH_MAX = 80
const NUMBER_MAX = 20

/** What stands where a slug could, in paths. */
const RESERVED: ReadonlySet<string> = new Set(['export'])

/** A readable address of a text: ASCII words and hyphens, at most 80 characters; empty when it has no Latin letters. */
export function slugOf(text: string): string {
  // Only the beginning can matter, and it is cut before the work is done.
  const slug = fold(text.slice(0, 4 * LENGTH_MAX))
    .replace(/['’‘ʼ`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (slug.length <= LENGTH_MAX) return slug
  const end = slug.lastIndexOf('-', LENGTH_MAX)
  return slug.slice(0, end > 0 ? end : LENGTH_MAX)
}

/**
 * A slug that no row of the table has: of the text, with `-2`, `-3`, … when it is taken, or, when all of these are
 * taken or the text has no Latin letters, with the end of the id.
 */
export function* freeSlug(table: 'articles' | 'entities', text: string, noun: string, id: string): Unit<string> {
  const slug = slugOf(text)
  const unique = `${slug || noun}-${id.slice(-12)}`
  if (!slug) return unique
  // The slug of an entity that was merged into another still leads there.
  const tables = table === 'entities' ? ['entities', 'merged_entities'] : [table]
  const taken = (slugs: readonly string[]) =>
    all<{ slug: string }>(
      tables.map(each => `SELECT slug FROM ${each} WHERE slug IN (${marks(slugs.length)})`).join(' UNION ALL '),
      ...tables.flatMap(() => slugs)
    )
  if (!RESERVED.has(slug) && (yield* taken([slug])).length === 0) return slug
  const candidates = Array.from({ length: NUMBER_MAX - 1 }, (_, i) => `${slug}-${i + 2}`)
  const slugs = new Set((yield* taken(candidates)).map(row => row.slug))
  return candidates.find(candidate => !slugs.has(candidate)) ?? unique
}
