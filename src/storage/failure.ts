import { SqliteError } from 'better-sqlite3'
import { problem } from '../model/problem.js'

const UNAVAILABLE = /^SQLITE_(BUSY|LOCKED|IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB|PROTOCOL|PERM|AUTH)/

/** What a failure of the engine means to a client; an error that is none of the engine's comes back as it is. */
export function failure(error: unknown): unknown {
  if (!(error instanceof SqliteError)) return error
  if (error.code.startsWith('SQLITE_FULL')) {
    return problem('storage-full', 'The database has no room for the change; nothing of it was kept.', [], {
      cause: error
    })
  }
  if (UNAVAILABLE.test(error.code)) {
    return problem('unavailable', 'The database does not answer at the moment.', [], { cause: error })
  }
  return error
}
