import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Database } from 'better-sqlite3'
import { problem } from '../model/problem.js'

/** Where the migrations are that come with this program. */
export const MIGRATIONS = fileURLToPath(new URL('../../migrations/', import.meta.url))

type Migration = { name: string; sql: string; checksum: string }
type Recorded = { name: string; checksum: string }

/**
 * Brings a database to the newest schema: runs the migrations that it has not had, in order, each in a transaction
 * of its own, and gives their names. A database that is up to date is not written to.
 * Throws `conflict`, and changes nothing, when what the database has had is not what the folder holds.
 */
export function migrate(db: Database, at: string, folder = MIGRATIONS): string[] {
  const migrations = readMigrations(folder)
  const applied: string[] = []
  while (pending(db, migrations)) {
    const step = db.transaction(() => {
      // Another process may have done it while this one waited for its turn.
      const migration = pending(db, migrations)
      if (!migration) return
      db.exec(
        'CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, checksum TEXT NOT NULL, applied_at TEXT NOT NULL)'
      )
      db.exec(migration.sql)
      db.prepare('INSERT INTO migrations (name, checksum, applied_at) VALUES (?, ?, ?)').run(
        migration.name,
        migration.checksum,
        at
      )
      applied.push(migration.name)
    })
    step.immediate()
  }
  return applied
}

/** Whether there are migrations that a database has not had. Throws what `migrate` throws. */
export const isBehind = (db: Database): boolean => pending(db, readMigrations(MIGRATIONS)) !== undefined

/** The migrations of a folder, in order. */
function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter(name => /^\d{4}-[a-z0-9-]+\.sql$/.test(name))
    .sort()
    .map(name => {
      // A checkout with other line ends holds the same migration.
      const sql = readFileSync(`${folder}/${name}`, 'utf8').replaceAll('\r\n', '\n')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

const hasTable = (db: Database): boolean =>
  db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migrations'").get() !== undefined

/** The first migration that the database has not had. */
function pending(db: Database, migrations: readonly Migration[]): Migration | undefined {
  const known = hasTable(db)
  if (!known && db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get()) {
    throw problem('conflict', 'The database holds the tables of another program.')
  }
  const recorded = known ? (db.prepare('SELECT name, checksum FROM migrations ORDER BY name').all() as Recorded[]) : []
  recorded.forEach(({ name, checksum }, i) => {
    const migration = migrations[i]
    if (!migration) {
      throw problem('conflict', `The database is newer than this program: it has had the migration ${name}.`)
    }
    if (migration.name !== name) {
      throw problem('conflict', `The database has had the migration ${name}, which is missing here.`)
    }
    if (migration.checksum !== checksum) {
      throw problem('conflict', `The migration ${name} was changed after the database had had it.`)
    }
  })
  return migrations[recorded.length]
}
