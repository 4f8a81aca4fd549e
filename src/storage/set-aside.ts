import type { Database } from 'better-sqlite3'

/** The indexes by which saves, deletions and decisions look things up; all others only reads need. */
const NEEDED = [
  'articles_by_source',
  'entities_by_name',
  'aliases_named',
  'merged_entities_named',
  'merged_entities_now',
  'decisions_in_article',
  'referents_found',
  'quotes_in_order',
  'mentions_in_order'
]

type Index = { name: string; sql: string }

const isSetAside = (db: Database): boolean =>
  db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'set_aside'").get() !== undefined

/**
 * Takes away the indexes that only reads need while an empty database is filled: to sort them once at the end takes a
 * part of the time that to keep them takes. What they are is written down in the same transaction, so that they come
 * back whatever happens. Does nothing in a database that has articles, unless they were set aside already.
 */
export function setIndexesAside(db: Database): void {
  const step = db.transaction(() => {
    if (isSetAside(db) || db.prepare('SELECT 1 FROM articles LIMIT 1').get()) return
    const indexes = db
      .prepare<string[], Index>(
        `SELECT name, sql FROM sqlite_schema
         WHERE type = 'index' AND sql IS NOT NULL AND name NOT IN (${NEEDED.map(() => '?').join(', ')})`
      )
      .all(...NEEDED)
    db.exec('CREATE TABLE set_aside (name TEXT PRIMARY KEY, sql TEXT NOT NULL)')
    for (const { name, sql } of indexes) {
      db.prepare('INSERT INTO set_aside (name, sql) VALUES (?, ?)').run(name, sql)
      db.exec(`DROP INDEX ${name}`)
    }
  })
  step.immediate()
}

/** Makes the indexes again that were set aside, those of a filling that was broken off too. */
export function restoreIndexes(db: Database): void {
  if (!isSetAside(db)) return
  const temporary = db.pragma('temp_store', { simple: true })
  // What is sorted may be more than memory should hold.
  db.pragma('temp_store = 1')
  const step = db.transaction(() => {
    if (!isSetAside(db)) return
    for (const { sql } of db.prepare<[], Index>('SELECT sql FROM set_aside').all()) db.exec(sql)
    db.exec('DROP TABLE set_aside')
  })
  step.immediate()
  db.pragma(`temp_store = ${temporary}`)
}
