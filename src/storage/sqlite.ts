import { closeSync, openSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { problem } from '../model/problem.js'
import { failure } from './failure.js'
import { type Driver, type Query, type Row, storable, type Unit, type Value } from './unit.js'
import { wordingOfColumns } from './wording.js'

/** The settings of every connection, with the values that SQLite reports when they are on. */
const SETTINGS = {
  busy_timeout: 5000,
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  temp_store: 2,
  journal_size_limit: 64 * 1024 * 1024,
  // In pages of 4 KiB. A story touches more than a hundred pages, most of them again with the next stories, so that a log
  // of 64 MB saves a fifth of what is written, and as much memory for pages half of what is read again.
  wal_autocheckpoint: 16_000,
  // A page of the file is checked when it comes into this cache. The file is not mapped into memory (`mmap_size`): a mapped
  // page is checked at each use, which takes 15 to 20 µs of a list, and would save ten of an article of twenty kilobytes.
  cache_size: -64_000,
  // better-sqlite3 is compiled so that a WAL database is NORMAL when it is opened again: FULL must be said each time.
  synchronous: 2
} as const

/** Statements are kept prepared; only lists with many combinations of filters could ever come to this number. */
const STATEMENTS_MAX = 500

/**
 * A statement as it is prepared. The engine plans by the value of a bare `LIMIT ?`, and so plans and compiles anew
 * each time that one is bound: 10 to 25 µs, half of what a page takes. An expression it does not look into.
 */
export const preparable = (sql: string): string => sql.replaceAll('LIMIT ?', 'LIMIT ? + 0')

/**
 * A connection with every setting on, and checked to be on. The file is made, readable to its owner alone,
 * when there is none. Throws `unavailable` with a sentence that names the file when it cannot be used.
 */
export function connect(path: string): Database.Database {
  const inMemory = path === ':memory:'
  if (!inMemory) assertUsable(path)
  let db: Database.Database | undefined
  try {
    db = new Database(path)
    for (const [name, value] of Object.entries(SETTINGS)) db.pragma(`${name} = ${value}`)
    // A migration calls it.
    db.function('wording_of', { deterministic: true }, wordingOfColumns)
    const journal = db.pragma('journal_mode = WAL', { simple: true })
    if (journal !== 'wal' && !inMemory) throw new Error(`journal_mode is ${journal}`)
    for (const [name, value] of Object.entries(SETTINGS)) {
      const found = db.pragma(name, { simple: true })
      if (found !== value) throw new Error(`${name} is ${found}`)
    }
    return db
  } catch (error) {
    db?.close()
    const reason = error instanceof Error ? error.message : String(error)
    throw problem('unavailable', `The database ${path} cannot be opened: ${reason}.`, [], { cause: error })
  }
}

function assertUsable(path: string) {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error('it is a directory')
    closeSync(openSync(path, 'a', 0o600))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw problem('unavailable', `The database ${path} cannot be opened: ${reason}.`, [], { cause: error })
  }
}

/** One of several units has failed after it wrote, so that what it wrote must be taken back. */
class HalfDone extends Error {}

/** So many units share a transaction at most, so that readers need not wait long for writers. */
const TOGETHER_MAX = 32

/** How a driver is used, where that is not as usual. */
export type Use = {
  /** So many units share a transaction at most. */
  together?: number
  /** Is called before the connection is closed. */
  closing?: () => void
}

/**
 * Runs units of work on one connection. Each runs without a pause, so that no two ever overlap. Units that write and
 * wait at the same time share one transaction, since most of its time goes into making it durable, and are answered only
 * when it has been committed. If one of them fails half-way, all are run again, each in a savepoint of its own: to keep
 * what every page was before each unit would cost a tenth of the work.
 */
export function sqliteDriver(db: Database.Database, { together: most = TOGETHER_MAX, closing }: Use = {}): Driver {
  const statements = { objects: new Map<string, Statement>(), tuples: new Map<string, Statement>() }
  const waiting: Waiting[] = []

  let writes = 0
  const execute = ({ sql, values, tuples = false }: Query): Row[] => {
    const kept = tuples ? statements.tuples : statements.objects
    let statement = kept.get(sql)
    if (!statement) {
      if (kept.size >= STATEMENTS_MAX) kept.clear()
      statement = db.prepare<Value[], Row>(preparable(sql))
      if (tuples) statement.raw()
      kept.set(sql, statement)
    }
    if (!statement.readonly) writes++
    const bound = values.map(storable)
    if (statement.reader) return statement.all(...bound)
    statement.run(...bound)
    return []
  }

  const perform = (unit: () => Unit<unknown>, late?: Query[]): unknown => {
    const work = unit()
    let step = work.next()
    while (!step.done) {
      const query = step.value
      if (query.late) late?.push(query)
      step = work.next(late && query.late ? [] : execute(query))
    }
    return step.value
  }
  const transaction = db.transaction(perform)

  const assertOpen = () => {
    if (!db.open) throw problem('unavailable', 'The database has been closed.')
  }

  const together = db.transaction((batch: readonly Waiting[], run: typeof perform) => {
    const late: Query[] = []
    const answers = batch.map(({ unit, resolve, reject }) => {
      const before = writes
      try {
        const own: Query[] = []
        const result = run(unit, own)
        late.push(...own)
        return () => resolve(result)
      } catch (error) {
        // Some failures of the engine end the whole transaction, and what the others did with it.
        if (!db.inTransaction) throw error
        if (run === perform && writes > before) throw batch.length > 1 ? new HalfDone() : error
        return () => reject(failure(error))
      }
    })
    for (const query of late) execute(query)
    return answers
  })

  const commit = (batch: readonly Waiting[]) => {
    try {
      return together.immediate(batch, perform)
    } catch (error) {
      if (error instanceof HalfDone) return together.immediate(batch, transaction)
      throw error
    }
  }

  // The engine counts what other connections write, and this counts what its own does.
  const dataVersion = db.prepare<[], number>('PRAGMA data_version').pluck()
  let seenVersion = dataVersion.get()
  let stamp = 0
  // The engine is asked once in a turn of the event loop, since to ask it takes as long as to send a small answer. All
  // requests that are read in a turn had begun to arrive before it, so none was sent after a write that it misses.
  let isAsked = false
  const askAgain = () => {
    isAsked = false
  }

  const writeWaiting = () => {
    const batch = waiting.splice(0, most)
    if (!batch.length) return
    if (waiting.length) setImmediate(writeWaiting)
    stamp++
    try {
      for (const answer of commit(batch)) answer()
    } catch (error) {
      for (const { reject } of batch) reject(failure(error))
    }
  }

  const read = async <T>(unit: () => Unit<T>): Promise<T> => {
    assertOpen()
    try {
      return transaction.deferred(unit) as T
    } catch (error) {
      throw failure(error)
    }
  }

  return {
    read,
    look: async unit => {
      assertOpen()
      try {
        // One statement needs no transaction around it. Where there are more, all are run again in one.
        const work = unit()
        const first = work.next()
        if (first.done) return first.value
        const second = work.next(execute(first.value))
        if (second.done) return second.value
      } catch (error) {
        throw failure(error)
      }
      return read(unit)
    },
    write: async unit => {
      assertOpen()
      return new Promise((resolve, reject) => {
        waiting.push({ unit, resolve: result => resolve(result as ReturnOf<typeof unit>), reject })
        if (waiting.length === 1) setImmediate(writeWaiting)
      })
    },
    stamp: () => {
      if (isAsked || !db.open) return stamp
      isAsked = true
      setImmediate(askAgain)
      const version = dataVersion.get()
      if (version !== seenVersion) {
        seenVersion = version
        stamp++
      }
      return stamp
    },
    close: async () => {
      if (!db.open) return
      while (waiting.length) writeWaiting()
      closing?.()
      db.pragma('optimize')
      db.close()
    }
  }
}

type Statement = Database.Statement<Value[], Row>

type Waiting = {
  unit: () => Unit<unknown>
  resolve: (result: unknown) => void
  reject: (error: unknown) => void
}

type ReturnOf<U> = U extends () => Unit<infer T> ? T : never
