import { parseArgs } from 'node:util'
import { newSecret, writeKey } from '../http/api-key.js'
import { SCOPES, type Scope } from '../model/key.js'
import { type Command, UsageError } from './command.js'
import { DATABASE_OPTION, withStore } from './database.js'

const isScope = (word: string): word is Scope => (SCOPES as readonly string[]).includes(word)

export const keys: Command = {
  usage: `usage: verbatim keys create NAME --scope SCOPE
       verbatim keys list
       verbatim keys revoke ID

A key is shown once, when it is created; the database keeps only its hash.

  --scope SCOPE     ${SCOPES.join(', ')}: each allows what those before it allow
  --database FILE   the database [VERBATIM_DATABASE]`,
  async run(args, { stdout }) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { ...DATABASE_OPTION, scope: { type: 'string' } }
    })
    const [act, name, ...rest] = positionals
    if (rest.length) throw new UsageError(`“${rest[0]}” is one word too many.`)
    if (act === 'list' && name === undefined) {
      return withStore(values.database, async store => {
        for (const key of await store.keys.list()) {
          const state = key.revokedAt ? `revoked ${key.revokedAt}` : `last used ${key.lastUsedAt ?? 'never'}`
          stdout.write(`${key.id}  ${key.scope.padEnd(5)}  ${key.name}  (created ${key.createdAt}, ${state})\n`)
        }
        return 0
      })
    }
    if (act === 'create' && name !== undefined) {
      const { scope = '' } = values
      if (!isScope(scope)) throw new UsageError(`--scope must be one of ${SCOPES.join(', ')}.`)
      return withStore(values.database, async store => {
        const { secret, hash } = newSecret()
        const { id } = await store.keys.create({ name, scope, hash })
        stdout.write(`${writeKey(id, secret)}\n`)
        return 0
      })
    }
    if (act === 'revoke' && name !== undefined) {
      return withStore(values.database, async store => {
        await store.keys.revoke(name)
        stdout.write(`${name} is revoked.\n`)
        return 0
      })
    }
    throw new UsageError('say create NAME, list, or revoke ID.')
  }
}
