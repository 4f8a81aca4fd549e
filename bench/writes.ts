import { join } from 'node:path'
import { connect } from '../src/storage/sqlite.js'

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
