import type Database from 'better-sqlite3'
import type { Driver, Row, Unit, Value } from '../../src/storage/unit.js'

const turn = () => new Promise<void>(resolve => setImmediate(resolve))

/** An engine that waits between statements, as one at the other end of a network does; one transaction at a time. */
export function asyncDriver(db: Database.Database): Driver {
  let writes = 0
  let last: Promise<unknown> = Promise.resolve()

  async function transaction<T>(begin: string, unit: () => Unit<T>): Promise<T> {
    db.exec(begin)
    try {
      const work = unit()
      let step = work.next()
      while (!step.done) {
        await turn()
        const statement = db.prepare<Value[], Row>(step.value.sql)
        if (step.value.tuples) statement.raw()
        const rows = statement.reader ? statement.all(...step.value.values) : []
        if (!statement.reader) statement.run(...step.value.values)
        step = work.next(rows)
      }
      db.exec('COMMIT')
      return step.value
    } catch (error) {
      db.exec('ROLLBACK')
      throw error
    }
  }

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work)
    last = result.catch(() => undefined)
    return result
  }

  return {
    look: unit => inTurn(() => transaction('BEGIN', unit)),
    read: unit => inTurn(() => transaction('BEGIN', unit)),
    write: unit =>
      inTurn(async () => {
        const result = await transaction('BEGIN IMMEDIATE', unit)
        writes++
        return result
      }),
    stamp: () => writes,
    close: async () => {
      await last
      db.close()
    }
  }
}
