import { problem } from '../model/problem.js'
import { recordGone, withdrawQuotes } from './add-quotes.js'
import { withdrawAppearances } from './appearances.js'
import { getVersion } from './articles.js'
import { recordChange } from './changes.js'
import { withdrawMentions } from './mentions.js'
import { type EntityState, settleEntity } from './settle-entity.js'
import { removeText } from './texts.js'
import { one, type Unit } from './unit.js'

/**
 * Deletes an article with all that hangs on it, and the entities that no other article mentions.
 * Throws `not-found`, and `stale-revision` when the article is at another revision than the one given.
 */
export function* deleteArticle(named: string, revision: number, at: string): Unit<void> {
  const current = yield* getVersion(named)
  if (current.revision !== revision) {
    throw problem('stale-revision', `The article is at revision ${current.revision}, not ${revision}.`)
  }
  const { id } = current
  const quotes = yield* withdrawQuotes(id)
  yield* withdrawMentions(id)
  const states = new Map<string, EntityState>()
  yield* withdrawAppearances(id, states)
  const row = yield* one<{ number: number }>('DELETE FROM articles WHERE id = ? RETURNING number', id)
  yield* removeText('article_text', row!.number)
  yield* recordChange({ kind: 'article', id, op: 'deleted' }, at)
  yield* recordGone(
    quotes.map(quote => quote.id),
    at
  )
  for (const state of states.values()) yield* settleEntity(state, id, at)
}
