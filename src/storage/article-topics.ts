import { insert, run, type Unit } from './unit.js'

/** Makes an article be found by its topics, and no more by those that it had. */
export function* keepTopics(articleId: string, topics: readonly string[]): Unit<void> {
  yield* run('DELETE FROM article_topics WHERE article_id = ?', articleId)
  for (const topic of new Set(topics)) yield* insert('article_topics', { article_id: articleId, topic })
}
