import { join } from 'node:path'
import { connect } from '../src/storage/sqlite.js'
import { entitiesIn, withDatabase } from './fill.js'
import { newsArticle } from './news.js'
import { least, type Print, row } from './table.js'

const WRITERS = 64
const ARTICLES = 1000
const GOAL = 1000

/** Articles stored by many writers at once, each answered when it is durable, beside a bare insert of a small row. */
export async function writes(database: string, folder: string, print: Print): Promise<void> {
  await withDatabase(database, async store => {
    // A database that was kept has the articles of earlier runs.
    const { count = 0 } = (await store.articles.list({ sort: '-createdAt', limit: 1, count: true })).page
    const articles = Array.from({ length: ARTICLES }, (_, i) => newsArticle(count + i, entitiesIn(count)))
    let n = 0
    const start = Date.now()
    const before = process.cpuUsage()
    const write = async () => {
      while (n < ARTICLES) await store.articles.save(articles[n++]!)
    }
    await Promise.all(Array.from({ length: WRITERS }, write))
    const perSecond = (ARTICLES * 1000) / (Date.now() - start)
    const { user, system } = process.cpuUsage(before)
    const cells = [perSecond.toFixed(0), '', '', ((user + system) / ARTICLES).toFixed(0)]
    print(
      row(
        `annotated articles stored, ${WRITERS} writers`,
        cells,
        least(perSecond, GOAL, goal => `${goal}/s`)
      )
    )
  })
  print(row('a bare insert, durable', [bareInsertsPerSecond(folder).toFixed(0)]))
}

/** Durable inserts of one small row a second, each in a transaction of its own: what the disk allows. */
function bareInsertsPerSecond(folder: string): number {
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
