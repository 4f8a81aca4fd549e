import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { MIGRATIONS, migrate } from '../../src/storage/migrate.js'
import { connect } from '../../src/storage/sqlite.js'
import { wordingOf } from '../../src/storage/wording.js'
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

it('what was stored before sections, topics and wordings were known is found by them, and means what it meant', async () => {
  const late = shipped.filter(name => name >= '0003')
  for (const name of late) renameSync(join(folder, name), join(folder, `${name}.later`))
  migrate(db, AT, folder)
  const words = '“We will not let the price of bread rise,” said mayor Ode Brandt.'
  const span = JSON.stringify([{ block: 0, start: 1, end: 42, text: words.slice(1, 42) }])
  const speaker = JSON.stringify({ description: null, surface: null, role: 'mayor' })
  const day = '2023-05-01T00:00:00.000Z'
  db.exec(`
    INSERT INTO articles (id, slug, revision, sha256, published_at, published_inferred, language, direction, headline,
      headline_key, bylines, media, related, word_count, quote_count, entity_count, mention_count, created_at, updated_at)
      VALUES ('art_1', 'bread', 1, 'x', '${day}', 0, 'en', 'ltr', '', '', '[]', '[]', '[]', 9, 1, 1, 1, '${AT}', '${AT}');
    INSERT INTO entities VALUES (1, 'ent_1', 'ode', 'person', 'Ode', 'ode', 1, 1, 1, '${AT}', '${AT}', '', '', '', 1, '');
    INSERT INTO appearances VALUES ('art_1', 'ent_1', 'Ode', 'ode', '[]', '[]', 1, 1);
    INSERT INTO mentions VALUES ('men_1', 'art_1', 'ent_1', 'person', 0, 'name', 'body', 0, 55, 65, '', '', '', '', 1, '');
    INSERT INTO quotes (id, article_id, position, published_at, kind, zone, text, content, verbatim, speaker_id, speaker,
      made_by, method, version, confidence, review)
      VALUES ('quo_1', 'art_1', 0, '${day}', 'direct', 'body', '', '${span}', '${span}', 'ent_1', '${speaker}', '', '', '', 1, '');`)
  for (const name of late) renameSync(join(folder, `${name}.later`), join(folder, name))
  expect(migrate(db, AT, folder)).toEqual(late)
  const text = 'we will NOT let the price of bread rise'
  expect(rows(db, 'SELECT wording FROM quotes')).toEqual([
    { wording: wordingOf([{ block: 0, start: 0, end: text.length, text }], []) }
  ])
  expect(rows(db, "SELECT rowid FROM quote_role WHERE quote_role MATCH 'mayor'")).toEqual([{ rowid: 1 }])
  expect(rows(db, 'SELECT published_at FROM appearances')).toEqual([{ published_at: day }])
  expect(rows(db, 'SELECT number, found_id, entity_id, name FROM referents')).toEqual([
    { number: 0, found_id: 'ent_1', entity_id: 'ent_1', name: 'Ode' }
  ])
  expect(rows(db, 'SELECT referent FROM mentions')).toEqual([{ referent: 0 }])
  expect(rows(db, 'SELECT speaker_referent, audience_referent FROM quotes')).toEqual([
    { speaker_referent: 0, audience_referent: null }
  ])
  expect(rows(db, 'SELECT section, topics FROM articles')).toEqual([{ section: null, topics: '[]' }])
})

it('tables that are kept otherwise than they were keep every row', () => {
  const late = shipped.filter(name => name >= '0006')
  for (const name of late) renameSync(join(folder, name), join(folder, `${name}.later`))
  migrate(db, AT, folder)
  db.exec(`
    INSERT INTO articles (id, slug, revision, sha256, published_inferred, language, direction, headline, headline_key,
      bylines, media, related, word_count, quote_count, entity_count, mention_count, created_at, updated_at)
      VALUES ('art_1', 'bread', 1, 'x', 0, 'en', 'ltr', '', '', '[]', '[]', '[]', 9, 1, 1, 1, '${AT}', '${AT}');
    INSERT INTO entities VALUES (1, 'ent_1', 'ode', 'person', 'Ode', 'ode', 1, 1, 1, '${AT}', '${AT}', '', '', '', 1, '');
    INSERT INTO quotes (id, article_id, position, kind, zone, text, content, verbatim, made_by, method, version, confidence,
      review) VALUES ('quo_1', 'art_1', 0, 'direct', 'body', '', '[]', '[]', '', '', '', 1, '');
    INSERT INTO appearances (article_id, entity_id, name, name_key, aliases, roles, mention_count, quote_count, published_at)
      VALUES ('art_1', 'ent_1', 'Ode', 'ode', '["O"]', '["mayor"]', 3, 1, '${AT}');
    INSERT INTO aliases VALUES ('ent_1', 'Ode', 'ode', 1), ('ent_1', 'O', 'o', 1);
    INSERT INTO roles VALUES ('ent_1', 'mayor', 1);
    INSERT INTO quote_topics VALUES ('quo_1', 1, 'ent_1'), ('quo_1', 0, 'ent_1');
    INSERT INTO article_topics VALUES ('art_1', 'food'), ('art_1', 'bread');`)
  const kept = () =>
    ['appearances', 'aliases', 'roles', 'quote_topics', 'article_topics'].map(table =>
      rows(db, `SELECT * FROM ${table} ORDER BY 1, 2`)
    )
  const before = kept()
  for (const name of late) renameSync(join(folder, `${name}.later`), join(folder, name))
  expect(migrate(db, AT, folder)).toEqual(late)
  expect(kept()).toEqual(before)
  expect(rows(db, 'PRAGMA foreign_key_check')).toEqual([])
})
