import { parseArgs } from 'node:util'
import type { Command } from './command.js'
import { DATABASE_OPTION, withStore } from './database.js'

export const migrate: Command = {
  usage: `usage: verbatim migrate [--database FILE]

Runs the migrations that the database has not had, each in one transaction. Every command that opens a database does
the same first; this one does nothing else.`,
  async run(args, { stdout }) {
    const { values } = parseArgs({ args, options: DATABASE_OPTION })
    return withStore(values.database, async () => {
      stdout.write('The database has the newest schema.\n')
      return 0
    })
  }
}
