import { recordChange } from './changes.js'
import { keepEntity } from './documents.js'
import { type EntityRow, othersThan, toEntity, wordings } from './entities.js'
import { nameKey } from './fold.js'
import { toJson } from './json.js'
import { dropDocumentsNaming } from './stale-documents.js'
import { indexText } from './texts.js'
import { one, run, type Unit, update } from './unit.js'

/** All of an entity that readers see and that articles can change; nothing as long as no article mentions it. */
export type EntityState = { id: string; seen: Seen | undefined }

type Seen = { counts: string; words: string; name: string }

/** The state of an entity now, for `settleEntity` to compare with. */
export function* readState(id: string): Unit<EntityState> {
  const row = yield* one<EntityRow>('SELECT * FROM entities WHERE id = ?', id)
  if (!row || row.article_count === 0) return { id, seen: undefined }
  return { id, seen: seen(row, yield* wordingsOf(id)) }
}

/**
 * Brings an entity in line with the articles that mention it: its name, its searchable text, its place in the change
 * log, and its document. One that no article mentions any more is deleted. `article` is the one whose saving or
 * deletion made the difference.
 */
export function* settleEntity(before: EntityState, article: string, at: string): Unit<void> {
  const row = yield* one<EntityRow>('SELECT * FROM entities WHERE id = ?', before.id)
  if (!row) return
  if (row.article_count === 0) {
    yield* run('DELETE FROM entities WHERE id = ?', row.id)
    yield* indexText('entity_text', row.number, undefined)
    yield* recordChange({ kind: 'entity', id: row.id, op: 'deleted' }, at)
    return
  }
  const name = yield* nameOf(row)
  const { aliases, roles } = yield* wordingsOf(row.id)
  const now = seen({ ...row, name }, { aliases, roles })
  if (now.words === before.seen?.words && now.counts === before.seen.counts) return
  const settled = { ...row, name, name_key: nameKey(name), updated_at: at }
  yield* update('entities', row.id, { name, name_key: settled.name_key, updated_at: at })
  yield* keepEntity(row.number, toEntity(settled, aliases, roles))
  if (before.seen && before.seen.name !== name) yield* dropDocumentsNaming(row.id, article, at)
  if (now.words !== before.seen?.words) {
    yield* indexText('entity_text', row.number, {
      name,
      aliases: othersThan(name, aliases).join(', '),
      roles: roles.join(', ')
    })
  }
  // A new entity stands in the log as created.
  if (before.seen !== undefined) yield* recordChange({ kind: 'entity', id: row.id, op: 'updated' }, at)
}

type Wordings = { aliases: string[]; roles: string[] }

function* wordingsOf(id: string): Unit<Wordings> {
  return {
    aliases: (yield* wordings('aliases', 'name', [id])).get(id) ?? [],
    roles: (yield* wordings('roles', 'role', [id])).get(id) ?? []
  }
}

const seen = (row: EntityRow, { aliases, roles }: Wordings): Seen => ({
  counts: toJson([row.article_count, row.mention_count, row.quote_count]),
  words: toJson([row.name, aliases, roles]),
  name: row.name
})

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
