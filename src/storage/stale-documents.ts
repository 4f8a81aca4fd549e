import { recordChanges } from './changes.js'
import { DOCUMENT_FORMAT, keepArticle, keepEntities } from './documents.js'
import { getEntity } from './entities.js'
import type { Change } from './store.js'
import { all, one, run, type Unit } from './unit.js'

type Stale = { kind: 'article' | 'entity'; number: number }

/**
 * What others show of an entity has changed: the documents of the articles that name it, and of their quotes, are
 * taken away and listed to be rendered, and the change log tells of each that shows it. `except` is an article that is
 * being rendered anyway.
 */
export function* dropDocumentsNaming(entityId: string, except: string, at: string): Unit<void> {
  const articles = yield* all<{ id: string; number: number }>(
    `SELECT a.id, a.number FROM appearances p JOIN articles a ON a.id = p.article_id
     WHERE p.entity_id = ? AND p.article_id <> ?`,
    entityId,
    except
  )
  for (const { id, number } of articles) {
    yield* dropDocumentsOf({ id, number })
    yield* recordChanges([{ kind: 'article', id, op: 'updated' }, ...(yield* quotesNaming(entityId, id))], at)
  }
}

/** Takes the documents of an article and of its quotes away, and lists them to be rendered. */
export function* dropDocumentsOf({ id, number }: { id: string; number: number }): Unit<void> {
  for (const table of ['article_documents', 'article_bodies', 'article_gzips']) {
    yield* run(`DELETE FROM ${table} WHERE number = ?`, number)
  }
  yield* run('DELETE FROM quote_documents WHERE number IN (SELECT number FROM quotes WHERE article_id = ?)', id)
  yield* run("INSERT OR IGNORE INTO stale_documents (kind, number) VALUES ('article', ?)", number)
}

function* quotesNaming(entityId: string, articleId: string): Unit<Change[]> {
  const rows = yield* all<{ id: string }>(
    `SELECT id FROM quotes q WHERE article_id = ? AND (speaker_id = ? OR audience_id = ?
       OR EXISTS (SELECT 1 FROM quote_topics t WHERE t.quote_id = q.id AND t.entity_id = ?)) ORDER BY -position DESC`,
    articleId,
    entityId,
    entityId,
    entityId
  )
  return rows.map(({ id }) => ({ kind: 'quote', id, op: 'updated' }))
}

/** Renders documents that are listed, at most `limit` of them. How many it was: fewer when no more are listed. */
export function* renderStale(limit: number): Unit<number> {
  const stale = yield* all<Stale>('SELECT kind, number FROM stale_documents LIMIT ?', limit)
  for (const { kind, number } of stale) {
    const table = kind === 'article' ? 'articles' : 'entities'
    const row = yield* one<{ id: string }>(`SELECT id FROM ${table} WHERE number = ?`, number)
    if (row && kind === 'article') yield* keepArticle(row.id)
    if (row && kind === 'entity') yield* keepEntities([{ number, entity: yield* getEntity(row.id) }])
    yield* run('DELETE FROM stale_documents WHERE kind = ? AND number = ?', kind, number)
  }
  return stale.length
}

/** Whether the documents of the database have another form than this program gives them. */
export function* isOutdated(): Unit<boolean> {
  const form = yield* one<{ user_version: number }>('PRAGMA user_version')
  return form?.user_version !== DOCUMENT_FORMAT
}

/** Takes all documents away and lists them to be rendered, if they have another form than this program gives them. */
export function* dropOutdated(): Unit<void> {
  if (!(yield* isOutdated())) return
  for (const kind of ['article', 'quote', 'entity']) yield* run(`DELETE FROM ${kind}_documents`)
  yield* run('DELETE FROM article_bodies')
  yield* run('DELETE FROM article_gzips')
  yield* run('DELETE FROM stale_documents')
  yield* run("INSERT INTO stale_documents (kind, number) SELECT 'article', number FROM articles")
  yield* run("INSERT INTO stale_documents (kind, number) SELECT 'entity', number FROM entities")
  yield* run(`PRAGMA user_version = ${DOCUMENT_FORMAT}`)
}
