import { problem } from '../model/problem.js'
import { deletionsOf, withdrawQuotes } from './add-quotes.js'
import { withdrawAppearances } from './appearances.js'
import { getVersion } from './articles.js'
import { recordChanges } from './changes.js'
import type { EntityStates } from './entity-states.js'
import { withdrawMentions } from './mentions.js'
import { settleEntities } from './settle-entity.js'
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
  const states: EntityStates = new Map()
  yield* withdrawAppearances(id, states)
  const row = yield* one<{ number: number }>('DELETE FROM articles WHERE id = ? RETURNING number', id)
  yield* removeText('article_text', row!.number)
  const gone = deletionsOf(quotes.map(quote => quote.id))
  yield* recordChanges([{ kind: 'article', id, op: 'deleted' }, ...gone], at)
  yield* settleEntities(states, id, at)
}
