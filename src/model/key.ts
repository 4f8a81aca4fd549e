import { oneOf } from './schema.js'

export const SCOPES = ['read', 'write', 'admin'] as const
/** What an API key allows: `admin` includes `write`, which includes `read`. */
export const Scope = oneOf(SCOPES, { description: 'What the key allows; each includes those before it.' })
export type Scope = (typeof SCOPES)[number]

/** Whether a key with `held` may do what asks for `needed`. */
export const allows = (held: Scope, needed: Scope): boolean => SCOPES.indexOf(held) >= SCOPES.indexOf(needed)

/** An API key as the database knows it: the secret itself is shown once and never kept. */
export type ApiKey = {
  id: string
  name: string
  scope: Scope
  createdAt: string
  lastUsedAt: string | null
  revokedAt: string | null
}
