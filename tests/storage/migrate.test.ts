import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { MIGRATIONS, migrate } from '../../src/storage/migrate.js'
import { connect } from '../../src/storage/sqlite.js'
import { rows, TABLES } from './opened.js'

const AT = '2024-01-01T00:00:00.000Z'
const shipped = readdirSync(MIGRATIONS).filter(name => name.endsWith('.sql'))
let db: Database.Database
let folder: string

beforeEach(() => {
  db = connect(':memory:')
  folder = mkdtempSync(join(tmpdir(), 'verbatim-'))
  cpSync(MIGRATIONS, folder, { recursive: true })
})
afterEach(() => {
  db.close()
  rmSync(folder, { recursive: true })
})

const tables = () => rows(db, "SELECT name FROM sqlite_schema WHERE type = 'table'").map(row => row.name)

it('an empty database gets every table', () => {
  expect(migrate(db, AT)).toEqual(shipped)
  expect(tables()).toEqual(expect.arrayContaining([...TABLES, 'changes', 'api_keys', 'migrations']))
  expect(rows(db, 'SELECT name, applied_at FROM migrations')).toEqual(shipped.map(name => ({ name, applied_at: AT })))
})

it('a second time there is nothing to do, and nothing is written', () => {
  migrate(db, AT)
  const before = rows(db, 'SELECT total_changes() AS n')
  expect(migrate(db, AT)).toEqual([])
  expect(rows(db, 'SELECT total_changes() AS n')).toEqual(before)
})

it('a database that has had the first steps gets the others, and keeps its rows', () => {
  migrate(db, AT)
  db.exec("INSERT INTO api_keys VALUES ('key_1', 'desk', 'read', x'00', '2024', NULL, NULL)")
  writeFileSync(
    join(folder, '9998-notes.sql'),
    'CREATE TABLE notes (text TEXT); INSERT INTO notes SELECT name FROM api_keys;'
  )
  expect(migrate(db, AT, folder)).toEqual(['9998-notes.sql'])
  expect(rows(db, 'SELECT text FROM notes')).toEqual([{ text: 'desk' }])
})

it('a step that fails half-way leaves nothing behind, and can be tried again', () => {
  writeFileSync(join(folder, '9998-notes.sql'), 'CREATE TABLE notes (text TEXT); INSERT INTO nowhere VALUES (1);')
  expect(() => migrate(db, AT, folder)).toThrow('nowhere')
  expect(tables()).not.toContain('notes')
  expect(rows(db, 'SELECT name FROM migrations').map(row => row.name)).toEqual(shipped)
  writeFileSync(join(folder, '9998-notes.sql'), 'CREATE TABLE notes (text TEXT);')
  expect(migrate(db, AT, folder)).toEqual(['9998-notes.sql'])
})

it('another line end is no other migration', () => {
  migrate(db, AT)
  for (const name of shipped) {
    const sql = readFileSync(join(folder, name), 'utf8')
    writeFileSync(join(folder, name), sql.replaceAll('\n', '\r\n'))
  }
  expect(migrate(db, AT, folder)).toEqual([])
})

it('a migration that was changed, renamed or taken away is refused', () => {
  migrate(db, AT)
  const [first] = shipped
  writeFileSync(join(folder, first!), 'SELECT 1;')
  expect(() => migrate(db, AT, folder)).toThrow(`The migration ${first} was changed`)
  renameSync(join(folder, first!), join(folder, '0001-other.sql'))
  expect(() => migrate(db, AT, folder)).toThrow(`has had the migration ${first}, which is missing here`)
})

it('a database that a newer version has made is refused', () => {
  writeFileSync(join(folder, '9998-notes.sql'), 'CREATE TABLE notes (text TEXT);')
  migrate(db, AT, folder)
  expect(() => migrate(db, AT)).toThrow('newer than this program: it has had the migration 9998-notes.sql')
})

it('a database of another program is refused, and left as it is', () => {
  db.exec('CREATE TABLE recipes (name TEXT)')
  expect(() => migrate(db, AT)).toThrow('The database holds the tables of another program.')
  expect(tables()).toEqual(['recipes'])
})
