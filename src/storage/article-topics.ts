import { insertAll, run, type Unit } from './unit.js'

/** Makes an article be found by its topics, and no more by those that it had. */
export function* keepTopics(articleId: string, topics: readonly string[]): Unit<void> {
  yield* run('DELETE FROM article_topics WHERE article_id = ?', articleId)
  yield* insertAll(
    'article_topics',
    [...new Set(topics)].map(topic => ({ article_id: articleId, topic }))
  )
}
