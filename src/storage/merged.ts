import { recordChange } from './changes.js'
import type { EntityRow } from './entities.js'
import { type ProvenanceColumns, provenanceColumns } from './provenance.js'
import { all, insert, insertNumbered, one, run, type Unit } from './unit.js'

/** An entity that was merged into another. Its slug stays its own, and leads to the other. */
type MergedRow = ProvenanceColumns & {
  id: string
  slug: string
  kind: string
  name: string
  name_key: string
  into_id: string
  created_at: string
}

/** Keeps what is needed to bring an entity back that is merged into another. Its own row goes when it is settled. */
export function* keepMerged(entity: EntityRow, intoId: string): Unit<void> {
  const { id, slug, kind, name, name_key, created_at } = entity
  const kept = { id, slug, kind, name, name_key, created_at, ...provenanceColumns(entity) }
  yield* run('UPDATE merged_entities SET now_id = ? WHERE now_id = ?', intoId, id)
  yield* insert('merged_entities', { ...kept, into_id: intoId, now_id: intoId })
}

/** Brings an entity back as it was before it was merged; what had been merged into it is merged into it again. */
export function* restoreMerged(id: string, at: string): Unit<void> {
  const row = yield* one<MergedRow & { now_id: string }>('SELECT * FROM merged_entities WHERE id = ?', id)
  if (!row) return
  const { into_id, now_id, ...kept } = row
  yield* run('DELETE FROM merged_entities WHERE id = ?', id)
  yield* insertNumbered('entities', { ...kept, article_count: 0, quote_count: 0, mention_count: 0, updated_at: at })
  yield* recordChange({ kind: 'entity', id, op: 'created' }, at)
  const others = yield* all<{ id: string; into_id: string }>(
    'SELECT id, into_id FROM merged_entities WHERE now_id = ?',
    now_id
  )
  const into = new Map(others.map(other => [other.id, other.into_id]))
  for (const other of others) {
    let end: string | undefined = other.into_id
    while (end !== undefined && end !== id) end = into.get(end)
    if (end === id) yield* run('UPDATE merged_entities SET now_id = ? WHERE id = ?', id, other.id)
  }
}
