import type { Decision, DecisionKind, Merge, Split } from '../model/decision.js'
import type { EntityRef } from '../model/entity.js'
import type { Ids } from '../model/ids.js'
import { notFound, problem } from '../model/problem.js'
import { getVersion } from './articles.js'
import { type EntityRow, findEntity } from './entities.js'
import { type EntityStates, readStates } from './entity-states.js'
import { fromJson, toJson } from './json.js'
import { createEntity } from './linking.js'
import { keepMerged, restoreMerged } from './merged.js'
import { provenanceColumns } from './provenance.js'
import { ARTICLE_COLUMNS, type ArticleColumns, articleRef, entityRef } from './refs.js'
import { regroupArticle } from './regroup.js'
import { settleEntities } from './settle-entity.js'
import { renderStale } from './stale-documents.js'
import type { Decided } from './store.js'
import { all, insert, marks, one, run, type Unit } from './unit.js'

/** So many documents are rendered with a decision; the rest with later writes. */
const RENDERED_MAX = 10

/** Who decides, and when. */
type By = { decidedBy: string; at: string }

/** Makes a decision. Throws `not-found`, and `conflict` for what cannot be so. */
export const decide = (draft: Merge | Split, ids: Ids, by: By): Unit<Decided> =>
  draft.kind === 'merge' ? merge(draft, ids, by) : split(draft, ids, by)

/**
 * Merges an entity into another one of its kind: everything that means the first means the second from now on, in
 * articles to come too. Throws `not-found`, and `conflict` for two kinds, for an entity and itself, and for one that is
 * merged into another already.
 */
function* merge({ entity: named, into: target, reason }: Merge, ids: Ids, by: By): Unit<Decided> {
  const into = yield* findEntity(target)
  const known = yield* mergeOf(named)
  const entity = yield* findEntity(named)
  if (known && entity.id === into.id) return { outcome: 'unchanged', decision: known }
  if (known) throw problem('conflict', `“${known.entity.name}” is merged into “${known.into.name}” already.`)
  if (entity.id === into.id) throw problem('conflict', `“${entity.name}” is the same entity already.`)
  if (entity.kind !== into.kind)
    throw problem(
      'conflict',
      `“${entity.name}” is of the kind ${entity.kind}, “${into.name}” of the kind ${into.kind}.`
    )
  yield* keepMerged(entity, into.id)
  const id = yield* keepDecision('merge', { merged_id: entity.id }, [entity, into], reason, ids, by)
  yield* apply(yield* articlesNaming(entity.id), [entity.id, into.id], by.at)
  return { outcome: 'created', decision: yield* getDecision(id) }
}

/**
 * Makes what one article names an entity of its own. Throws `not-found`, and `conflict` when the article does not name the
 * entity, or no other one does, and when what was split off is merged back: undo that instead.
 */
function* split({ entity: named, article: story, reason }: Split, ids: Ids, by: By): Unit<Decided> {
  const article = yield* getVersion(story)
  const entity = yield* findEntity(named)
  const known = yield* one<{ id: string }>(
    'SELECT id FROM decisions WHERE article_id = ? AND entity_id = ?',
    article.id,
    entity.id
  )
  const appearance = yield* one<{ name: string }>(
    'SELECT name FROM appearances WHERE article_id = ? AND entity_id = ?',
    article.id,
    entity.id
  )
  if (known && appearance) throw problem('conflict', `“${entity.name}” was split off already, and merged back.`)
  if (known) return { outcome: 'unchanged', decision: yield* getDecision(known.id) }
  if (!appearance) throw problem('conflict', `The article does not name “${entity.name}”.`)
  if (entity.article_count < 2) throw problem('conflict', `No other article names “${entity.name}”.`)
  const { kind } = entityRef(entity)
  const own = { kind, name: appearance.name }
  const newId = ids('ent')
  yield* createEntity(own, provenanceColumns(entity), newId, by.at)
  const became = yield* findEntity(newId)
  const id = yield* keepDecision('split', { article_id: article.id }, [entity, became], reason, ids, by)
  yield* apply([article.id], [entity.id, newId], by.at)
  return { outcome: 'created', decision: yield* getDecision(id) }
}

/** Undoes a decision: everything is as if it had never been made. Throws `not-found`. */
export function* undo(id: string, at: string): Unit<void> {
  const { kind, merged_id, article_id, entity_id, into_id } = yield* getRow(id)
  yield* run('DELETE FROM decisions WHERE id = ?', id)
  const into = (yield* one<{ now_id: string }>('SELECT now_id FROM merged_entities WHERE id = ?', merged_id))?.now_id
  if (kind === 'merge' && merged_id && into) {
    yield* restoreMerged(merged_id, at)
    const articleIds = new Set([...(yield* articlesNaming(into)), ...(yield* articlesSplitFrom(merged_id))])
    yield* apply([...articleIds], [merged_id, into], at)
  } else if (article_id) yield* apply([article_id], [entity_id, into_id], at)
}

/** The decision. Throws `not-found`. */
export function* getDecision(id: string): Unit<Decision> {
  return toDecision(yield* getRow(id))
}

/** The decisions of these ids. */
export function* decisionsById(ids: readonly string[]): Unit<Map<string, Decision>> {
  const rows = yield* all<DecisionRow>(`${SELECT} WHERE d.id IN (${marks(ids.length)})`, ...ids)
  return new Map(rows.map(row => [row.id, toDecision(row)]))
}

/** Regroups articles, and settles the entities that they name, and these. */
function* apply(articleIds: readonly string[], entityIds: readonly string[], at: string): Unit<void> {
  const states: EntityStates = new Map()
  yield* readStates(states, entityIds)
  // One that comes back may be called otherwise by now, in articles that came meanwhile.
  for (const state of states.values()) state.lost = Number.POSITIVE_INFINITY
  for (const id of articleIds) yield* regroupArticle(id, states, at)
  yield* settleEntities(states, '', at)
  yield* renderStale(RENDERED_MAX)
}

function* articlesNaming(entityId: string): Unit<string[]> {
  const rows = yield* all<{ article_id: string }>('SELECT article_id FROM appearances WHERE entity_id = ?', entityId)
  return rows.map(row => row.article_id)
}

/**
 * The articles that were found to speak of an entity, or of one that is merged into it, and are said to speak of another:
 * what was split off from the one that it was merged into is one that names neither.
 */
function* articlesSplitFrom(entityId: string): Unit<string[]> {
  const rows = yield* all<{ article_id: string }>(
    `SELECT DISTINCT article_id FROM referents
     WHERE found_id IN (SELECT ? UNION ALL SELECT id FROM merged_entities WHERE now_id = ?) AND found_id <> entity_id`,
    entityId,
    entityId
  )
  return rows.map(row => row.article_id)
}

/** The merge of the entity of this id or slug; undefined when it is not merged. */
function* mergeOf(named: string): Unit<Decision | undefined> {
  const row = yield* one<DecisionRow>(
    `${SELECT} WHERE d.merged_id = (SELECT id FROM merged_entities WHERE id = ? OR slug = ?)`,
    named,
    named
  )
  return row && toDecision(row)
}

function* keepDecision(
  kind: DecisionKind,
  about: { merged_id: string } | { article_id: string },
  [entity, into]: readonly [EntityRow, EntityRow],
  reason: string,
  ids: Ids,
  { decidedBy, at }: By
): Unit<string> {
  const id = ids('dec')
  yield* insert('decisions', {
    id,
    kind,
    ...about,
    entity_id: entity.id,
    entity: toJson(entityRef(entity)),
    into_id: into.id,
    into_entity: toJson(entityRef(into)),
    reason,
    decided_by: decidedBy,
    created_at: at
  })
  return id
}

const SELECT = `SELECT d.*, ${ARTICLE_COLUMNS} FROM decisions d LEFT JOIN articles a ON a.id = d.article_id`

function* getRow(id: string): Unit<DecisionRow> {
  const row = yield* one<DecisionRow>(`${SELECT} WHERE d.id = ?`, id)
  if (!row) throw notFound('decision', id)
  return row
}

type DecisionRow = Omit<ArticleColumns, 'article_id'> & {
  id: string
  kind: DecisionKind
  merged_id: string | null
  article_id: string | null
  entity_id: string
  entity: string
  into_id: string
  into_entity: string
  reason: string
  decided_by: string
  created_at: string
}

const toDecision = (row: DecisionRow): Decision => ({
  id: row.id,
  kind: row.kind,
  entity: fromJson<EntityRef>(row.entity),
  into: fromJson<EntityRef>(row.into_entity),
  article: row.article_id === null ? null : articleRef({ ...row, article_id: row.article_id }),
  reason: row.reason,
  decidedBy: row.decided_by,
  createdAt: row.created_at
})
