import { recordChange } from './changes.js'
import { keepEntity } from './documents.js'
import { type EntityRow, othersThan, toEntity } from './entities.js'
import { nameKey } from './fold.js'
import { forgetFound } from './referents.js'
import { dropDocumentsNaming } from './stale-documents.js'
import { addText, removeText } from './texts.js'
import { all, one, run, type Unit, update } from './unit.js'

/** An entity before an article was saved or deleted, and what that adds to its counts. */
export type EntityState = {
  row: EntityRow
  /** Undefined as long as no article mentions it. */
  before: Wordings | undefined
  added: { articles: number; mentions: number; quotes: number }
  /** Whether an article that mentioned it may do so no more. */
  withdrawn: boolean
}

/** How articles word it, the most usual wording first. */
type Wordings = { aliases: string[]; roles: string[] }

/** The state of an entity now; undefined when there is none. */
export function* readState(id: string): Unit<EntityState | undefined> {
  const row = yield* one<EntityRow>('SELECT * FROM entities WHERE id = ?', id)
  if (!row) return undefined
  const before = row.article_count > 0 ? yield* wordingsOf(id) : undefined
  return { row, before, added: { articles: 0, mentions: 0, quotes: 0 }, withdrawn: false }
}

/** Reads the state of an entity, if there is one, unless it was read already. */
export function* keepState(states: Map<string, EntityState>, id: string): Unit<void> {
  if (states.has(id)) return
  const state = yield* readState(id)
  if (state) states.set(id, state)
}

/**
 * Brings an entity in line with the articles that mention it: its counts, its name, its searchable text, its place in
 * the change log, and its document. One that no article mentions any more is deleted. `article` is the one whose saving
 * or deletion made the difference.
 */
export function* settleEntity(state: EntityState, article: string, at: string): Unit<void> {
  const { row, before, added, withdrawn } = state
  const counts = {
    article_count: row.article_count + added.articles,
    mention_count: row.mention_count + added.mentions,
    quote_count: row.quote_count + added.quotes
  }
  if (counts.article_count === 0) {
    yield* run('DELETE FROM entities WHERE id = ?', row.id)
    yield* forgetFound(row.id)
    yield* removeText('entity_text', row.number)
    yield* recordChange({ kind: 'entity', id: row.id, op: 'deleted' }, at)
    return
  }
  const name = withdrawn ? yield* nameOf(row) : row.name
  const now = yield* wordingsOf(row.id)
  const counted = Object.values(added).some(count => count !== 0)
  const worded = JSON.stringify([name, now]) !== JSON.stringify([row.name, before])
  if (!counted && !worded) return
  const changed = { ...counts, name, name_key: name === row.name ? row.name_key : nameKey(name), updated_at: at }
  yield* update('entities', row.id, changed)
  yield* keepEntity(row.number, toEntity({ ...row, ...changed }, now.aliases, now.roles))
  if (before && name !== row.name) yield* dropDocumentsNaming(row.id, article, at)
  const text = searchable(name, now)
  if (!before || JSON.stringify(text) !== JSON.stringify(searchable(row.name, before))) {
    if (before) yield* removeText('entity_text', row.number)
    yield* addText('entity_text', row.number, text)
  }
  // A new entity stands in the log as created.
  if (before) yield* recordChange({ kind: 'entity', id: row.id, op: 'updated' }, at)
}

/** What is searched: the same whichever wording is the most usual one. */
const searchable = (name: string, { aliases, roles }: Wordings) => ({
  name,
  aliases: othersThan(name, aliases).sort().join(', '),
  roles: [...roles].sort().join(', ')
})

function* wordingsOf(id: string): Unit<Wordings> {
  const rows = yield* all<{ is_role: number; wording: string }>(
    `SELECT 0 AS is_role, name AS wording, article_count FROM aliases WHERE entity_id = ?
     UNION ALL SELECT 1, role, article_count FROM roles WHERE entity_id = ?
     ORDER BY is_role, article_count DESC, wording`,
    id,
    id
  )
  const wordings = (isRole: number) => rows.filter(row => row.is_role === isRole).map(({ wording }) => wording)
  return { aliases: wordings(0), roles: wordings(1) }
}

/** The name of an entity: the one that it has as long as an article gives it, or else that of its first article. */
function* nameOf(row: EntityRow): Unit<string> {
  const kept = yield* one(
    'SELECT 1 FROM appearances WHERE entity_id = ? AND name_key = ? LIMIT 1',
    row.id,
    row.name_key
  )
  if (kept) return row.name
  const first = yield* one<{ name: string }>(
    'SELECT name FROM appearances WHERE entity_id = ? ORDER BY article_id LIMIT 1',
    row.id
  )
  return first?.name ?? row.name
}
