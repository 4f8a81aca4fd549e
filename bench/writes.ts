import { join } from 'node:path'
import { connect } from '../src/storage/sqlite.js'
import { entitiesIn, withDatabase } from './fill.js'
import { newsArticle } from './news.js'

const WRITERS = 64
const ARTICLES = 1000

/** Articles stored a second by many writers at once, each answered when it is durable. */
export const articlesPerSecond = (database: string, from: number): Promise<number> =>
  withDatabase(database, async store => {
    let n = 0
    const start = Date.now()
    const write = async () => {
      while (n < ARTICLES) await store.articles.save(newsArticle(from + n++, entitiesIn(from)))
    }
    await Promise.all(Array.from({ length: WRITERS }, write))
    return (ARTICLES * 1000) / (Date.now() - start)
  })

/** Durable inserts of one small row a second, each in a transaction of its own: what the disk allows. */
export function bareInsertsPerSecond(folder: string): number {
  const db = connect(join(folder, 'bare.db'))
  db.exec('CREATE TABLE IF NOT EXISTS rows (id INTEGER PRIMARY KEY, text TEXT)')
  const insert = db.prepare('INSERT INTO rows (text) VALUES (?)')
  const start = Date.now()
  let count = 0
  while (Date.now() - start < 1000) {
    insert.run('a small row')
    count++
  }
  db.close()
  return (count * 1000) / (Date.now() - start)
}
