import { recordChanges } from './changes.js'
import { keepEntities } from './documents.js'
import { othersThan, toEntity } from './entities.js'
import type { EntityState, EntityStates, Wordings } from './entity-states.js'
import { nameKey } from './fold.js'
import { forgetFound } from './referents.js'
import { dropDocumentsNaming } from './stale-documents.js'
import type { Change } from './store.js'
import { addTexts, removeText } from './texts.js'
import { insertAll, one, run, type Unit, update, type Value } from './unit.js'

/**
 * Brings entities in line with the articles that mention them: their counts, names and wordings, their searchable text,
 * their place in the change log, and their documents. One that no article mentions any more is deleted. `article` is
 * the one whose saving or deletion made the difference. The rows in `states` are what they are afterwards.
 */
export function* settleEntities(states: EntityStates, article: string, at: string): Unit<void> {
  const changes: Change[] = []
  const changed: EntityState[] = []
  yield* keepWordings(states)
  for (const state of states.values()) {
    const { row, added } = state
    const { id } = row
    const isNew = row.article_count === 0
    if (row.article_count + added.articles === 0) {
      yield* deleteEntity(row)
      changes.push({ kind: 'entity', id, op: 'deleted' })
    } else if (yield* settle(state, article, at)) {
      changed.push(state)
      // A new entity stands in the log as created.
      if (!isNew) changes.push({ kind: 'entity', id, op: 'updated' })
    }
  }
  yield* keepEntities(
    changed.map(({ row, names, roles }) => ({
      number: row.number,
      entity: toEntity(row, usualFirst(names.now), usualFirst(roles.now))
    }))
  )
  yield* recordChanges(changes, at)
}

/** Brings the row and the text of an entity in line. Whether anything that readers see of it is another. */
function* settle(state: EntityState, article: string, at: string): Unit<boolean> {
  const { row, added, names, roles } = state
  const isNew = row.article_count === 0
  const name = state.lost > 0 ? yield* nameOf(row) : row.name
  const counts = {
    ...(added.articles && { article_count: row.article_count + added.articles }),
    ...(added.mentions && { mention_count: row.mention_count + added.mentions }),
    ...(added.quotes && { quote_count: row.quote_count + added.quotes })
  }
  const named = name === row.name ? {} : { name, name_key: nameKey(name) }
  const changed: Partial<typeof row> = { ...counts, ...named }
  if (Object.keys(changed).length === 0 && [names, roles].every(isAsUsual)) return false
  state.row = { ...row, ...changed, updated_at: at }
  yield* update('entities', row.id, { ...changed, updated_at: at })
  if (!isNew && name !== row.name) yield* dropDocumentsNaming(row.id, article, at)
  if (isNew || name !== row.name || ![names, roles].every(isWordedAsBefore)) {
    if (!isNew) yield* removeText('entity_text', row.number)
    yield* addTexts('entity_text', [{ rowid: row.number, ...searchable(name, names.now, roles.now) }])
  }
  return true
}

function* deleteEntity({ id, number }: EntityState['row']): Unit<void> {
  yield* run('DELETE FROM entities WHERE id = ?', id)
  yield* forgetFound(id)
  yield* removeText('entity_text', number)
}

/** Keeps in how many articles each wording stands, where that is another number than before. */
function* keepWordings(states: EntityStates): Unit<void> {
  const aliases: Record<string, Value>[] = []
  const roles: Record<string, Value>[] = []
  for (const { row, ...state } of states.values()) {
    for (const [name, article_count] of counted(state.names))
      aliases.push({ entity_id: row.id, name, name_key: nameKey(name), article_count })
    for (const [role, article_count] of counted(state.roles)) roles.push({ entity_id: row.id, role, article_count })
  }
  const conflict = (column: string) =>
    `ON CONFLICT (entity_id, ${column}) DO UPDATE SET article_count = excluded.article_count`
  const stands = (wording: Record<string, Value>) => wording.article_count !== 0
  yield* insertAll('aliases', aliases.filter(stands), { conflict: conflict('name') })
  yield* insertAll('roles', roles.filter(stands), { conflict: conflict('role') })
  for (const { entity_id, name } of aliases.filter(wording => !stands(wording)))
    yield* run('DELETE FROM aliases WHERE entity_id = ? AND name = ?', entity_id!, name!)
  for (const { entity_id, role } of roles.filter(wording => !stands(wording)))
    yield* run('DELETE FROM roles WHERE entity_id = ? AND role = ?', entity_id!, role!)
}

const counted = ({ before, now }: Wordings) =>
  [...now].filter(([wording, count]) => (before.get(wording) ?? 0) !== count)

/** The wordings as SQLite sorts them: those of most articles first, and else by their bytes. */
const usualFirst = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts]
    .filter(([, count]) => count > 0)
    .sort(([a, x], [b, y]) => y - x || (inByteOrder(a, b) ? -1 : 1))
    .map(([wording]) => wording)

const inByteOrder = (a: string, b: string): boolean =>
  SURROGATE.test(a) || SURROGATE.test(b) ? Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0 : a < b

const SURROGATE = /[\ud800-\udfff]/

const isAsUsual = ({ before, now }: Wordings): boolean =>
  before.size === now.size && [...now].every(([wording, count]) => before.get(wording) === count)

/** Whether the wordings are the same, in however many articles each stands. */
const isWordedAsBefore = ({ before, now }: Wordings): boolean =>
  [...now].every(([wording, count]) => count > 0 === before.has(wording))

/** What is searched: the same whichever wording is the most usual one. */
const searchable = (name: string, names: ReadonlyMap<string, number>, roles: ReadonlyMap<string, number>) => ({
  name,
  aliases: othersThan(name, standing(names)).join(', '),
  roles: standing(roles).join(', ')
})

const standing = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts]
    .filter(([, count]) => count > 0)
    .map(([wording]) => wording)
    .sort()

/** The name of an entity: the one that it has as long as an article gives it, or else that of its first article. */
function* nameOf(row: EntityState['row']): Unit<string> {
  const kept = yield* one(
    'SELECT 1 FROM appearances WHERE entity_id = ? AND name_key = ? LIMIT 1',
    row.id,
    row.name_key
  )
  if (kept) return row.name
  const first = yield* one<{ name: string }>(
    `SELECT name FROM appearances
     WHERE entity_id = ? AND article_id = (SELECT min(article_id) FROM appearances WHERE entity_id = ?)`,
    row.id,
    row.id
  )
  return first?.name ?? row.name
}
