import type Database from 'better-sqlite3'
import { newIds } from '../../src/ids.js'
import { migrate } from '../../src/storage/migrate.js'
import { storeOn } from '../../src/storage/open.js'
import { connect, sqliteDriver } from '../../src/storage/sqlite.js'
import type { OwnStore } from '../../src/storage/store.js'
import type { Driver } from '../../src/storage/unit.js'

/** A store, and the database under it for a test to look into. */
export type Opened = { store: OwnStore; db: Database.Database }

/** A clock that gives another millisecond each time, from 2024 on. */
export const ticking = () => {
  let now = Date.UTC(2024, 0, 1)
  return () => new Date(now++)
}

/** A store in memory, on an engine of the test's choice. */
export function openInMemory(engine: (db: Database.Database) => Driver = sqliteDriver): Opened {
  const db = connect(':memory:')
  const clock = ticking()
  migrate(db, clock().toISOString())
  return { store: storeOn(engine(db), { clock, ids: newIds(clock) }), db }
}

export const TABLES = [
  'articles',
  'article_topics',
  'sources',
  'revisions',
  'entities',
  'appearances',
  'aliases',
  'roles',
  'mentions',
  'quotes',
  'quote_topics',
  'referents',
  'merged_entities',
  'decisions',
  'article_text',
  'quote_text',
  'entity_text',
  'quote_role'
] as const

export const rows = (db: Database.Database, sql: string, ...values: unknown[]) =>
  db.prepare<unknown[], Record<string, unknown>>(sql).all(...values)

/** How many rows each table has that holds what articles say. */
export const rowCounts = (db: Database.Database): Record<string, number> =>
  Object.fromEntries(TABLES.map(table => [table, Number(rows(db, `SELECT count(*) AS n FROM ${table}`)[0]?.n)]))

/** Everything that is stored, to be compared with what is stored later. */
export const dump = (db: Database.Database) =>
  Object.fromEntries(
    [...TABLES, 'changes', 'api_keys'].map(table => {
      const row = table === 'referents' ? 'article_id, number' : 'rowid'
      return [table, rows(db, `SELECT ${row}, * FROM ${table} ORDER BY ${row}`)]
    })
  )

/** The statements that tell of a contradiction between tables; each must give no rows. */
const CONTRADICTIONS = {
  'a foreign key leads nowhere': 'SELECT * FROM pragma_foreign_key_check',
  'an entity miscounts its articles': `SELECT id FROM entities e WHERE article_count <>
    (SELECT count(DISTINCT article_id) FROM appearances WHERE entity_id = e.id) OR article_count = 0`,
  'an entity miscounts its mentions': `SELECT id FROM entities e WHERE mention_count <>
    (SELECT count(*) FROM mentions WHERE entity_id = e.id)`,
  'an entity miscounts its quotes': `SELECT id FROM entities e WHERE quote_count <>
    (SELECT count(*) FROM quotes WHERE speaker_id = e.id)`,
  'an article miscounts': `SELECT id FROM articles a WHERE quote_count <> (SELECT count(*) FROM quotes WHERE article_id = a.id)
    OR mention_count <> (SELECT count(*) FROM mentions WHERE article_id = a.id)
    OR entity_count <> (SELECT count(*) FROM appearances WHERE article_id = a.id)`,
  'an alias miscounts': `SELECT entity_id, name FROM aliases l WHERE article_count <> (SELECT count(*) FROM appearances p
    WHERE p.entity_id = l.entity_id AND (p.name = l.name OR EXISTS (SELECT 1 FROM json_each(p.aliases) WHERE value = l.name)))`,
  'a role miscounts': `SELECT entity_id, role FROM roles r WHERE article_count <> (SELECT count(*) FROM appearances p
    WHERE p.entity_id = r.entity_id AND EXISTS (SELECT 1 FROM json_each(p.roles) WHERE value = r.role))`,
  'no article gives an entity its name': `SELECT id FROM entities e WHERE name_key NOT IN
    (SELECT name_key FROM appearances WHERE entity_id = e.id)`,
  'a quote has no text': 'SELECT number FROM quotes WHERE number NOT IN (SELECT rowid FROM quote_text)',
  'a text has no quote': 'SELECT rowid FROM quote_text WHERE rowid NOT IN (SELECT number FROM quotes)',
  'the text of a quote is another':
    'SELECT q.id FROM quotes q JOIN quote_text t ON t.rowid = q.number WHERE t.text <> q.text',
  'an article has no text': 'SELECT number FROM articles WHERE number NOT IN (SELECT rowid FROM article_text)',
  'a text has no article': 'SELECT rowid FROM article_text WHERE rowid NOT IN (SELECT number FROM articles)',
  'the role of a speaker cannot be searched for': `SELECT id FROM quotes WHERE json_extract(speaker, '$.role') IS NOT NULL
    AND number NOT IN (SELECT rowid FROM quote_role)`,
  'a role is of no quote': 'SELECT rowid FROM quote_role WHERE rowid NOT IN (SELECT number FROM quotes)',
  'what an article speaks of is no appearance': `SELECT r.number FROM referents r WHERE NOT EXISTS
    (SELECT 1 FROM appearances p WHERE p.article_id = r.article_id AND p.entity_id = r.entity_id)`,
  'a mention means another than its referent': `SELECT m.id FROM mentions m LEFT JOIN referents r
    ON r.article_id = m.article_id AND r.number = m.referent WHERE r.entity_id IS NOT m.entity_id`,
  'a speaker is another than its referent': `SELECT q.id FROM quotes q LEFT JOIN referents r
    ON r.article_id = q.article_id AND r.number = q.speaker_referent WHERE r.entity_id IS NOT q.speaker_id`,
  'an audience is another than its referent': `SELECT q.id FROM quotes q LEFT JOIN referents r
    ON r.article_id = q.article_id AND r.number = q.audience_referent WHERE r.entity_id IS NOT q.audience_id`,
  'a merged entity is there still': 'SELECT id FROM merged_entities WHERE id IN (SELECT id FROM entities)',
  'a merged entity has no decision':
    'SELECT id FROM merged_entities WHERE id NOT IN (SELECT merged_id FROM decisions WHERE merged_id IS NOT NULL)',
  'an appearance is dated otherwise than its article':
    'SELECT p.entity_id FROM appearances p JOIN articles a ON a.id = p.article_id WHERE p.published_at IS NOT a.published_at',
  'the topics of an article are others': `SELECT id FROM articles a WHERE (SELECT count(*) FROM article_topics WHERE article_id = a.id)
    <> json_array_length(topics)`,
  'an entity has no text': 'SELECT number FROM entities WHERE number NOT IN (SELECT rowid FROM entity_text)',
  'a text has no entity': 'SELECT rowid FROM entity_text WHERE rowid NOT IN (SELECT number FROM entities)',
  'the text of an entity is another': `SELECT e.id FROM entities e JOIN entity_text t ON t.rowid = e.number WHERE t.name <> e.name`,
  'a source is of no revision': 'SELECT id FROM sources WHERE id NOT IN (SELECT source_id FROM revisions)',
  'revisions are missing': `SELECT id FROM articles a WHERE revision <> (SELECT count(*) FROM revisions WHERE article_id = a.id)`
}

/** The ways in which tables contradict each other; none in a sound database. */
export const contradictions = (db: Database.Database): string[] =>
  Object.entries(CONTRADICTIONS)
    .filter(([, sql]) => rows(db, sql).length > 0)
    .map(([contradiction]) => contradiction)
