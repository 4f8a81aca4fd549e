import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type ApiKey, allows, type Scope } from '../model/key.js'
import { type Problem, problem } from '../model/problem.js'
import type { Store } from '../storage/store.js'
import { parseKey } from './api-key.js'
import type { DeclaredRoute } from './route-table.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call the route: anybody, or whoever has a key with the scope. */
    access?: 'public' | Scope
  }
  interface FastifyRequest {
    /** The key that came with the request and was found good; null when there was none. */
    apiKey: ApiKey | null
  }
}

const BEARER = /^Bearer +(\S+) *$/i

const refused = () =>
  problem('unauthorized', 'The API key is not valid.', [
    { header: 'Authorization', code: 'invalid-key', detail: 'holds no key that is known and not revoked.' }
  ])

/**
 * Lets through who may call a route. A key that is wrong is refused even where none is needed: its holder would take
 * silence for consent. A route that does not declare its access keeps the server from starting.
 */
export function guardRoutes(app: FastifyInstance, store: Pick<Store, 'keys'>, table: readonly DeclaredRoute[]): void {
  app.decorateRequest('apiKey', null)

  app.addHook('onReady', async () => {
    const open = table.filter(({ route }) => route.config?.access === undefined)
    if (open.length > 0) {
      const names = open.map(({ method, url }) => `${method} ${url}`)
      throw new Error(`These routes do not declare who may call them: ${names.join(', ')}`)
    }
  })

  const find = async (authorization: string): Promise<ApiKey> => {
    const parts = parseKey(BEARER.exec(authorization)?.[1] ?? '')
    const known = parts && (await store.keys.find(parts.id))
    if (!parts || !known || !timingSafeEqual(known.hash, parts.hash) || known.revokedAt !== null) throw refused()
    const { hash: _hash, ...key } = known
    return key
  }

  const identify = async (authorization: string, request: FastifyRequest, reply: FastifyReply) => {
    reply.header('www-authenticate', 'Bearer error="invalid_token"')
    request.apiKey = await find(authorization)
    reply.removeHeader('www-authenticate')
    await store.keys.touch(request.apiKey.id).catch(error => request.log.warn(error, 'A key’s use was not noted'))
  }

  app.addHook('onRequest', (request, reply, done) => {
    const { authorization } = request.headers
    const needed = request.routeOptions.config.access
    const allow = () => done(refusal(needed, request.apiKey, reply))
    if (authorization === undefined) allow()
    else identify(authorization, request, reply).then(allow, done)
  })
}

/** Why a caller with this key, or without one, may not call a route; undefined when it may. */
function refusal(needed: 'public' | Scope | undefined, key: ApiKey | null, reply: FastifyReply): Problem | undefined {
  if (needed === undefined || needed === 'public') return undefined
  if (!key) {
    reply.header('www-authenticate', 'Bearer')
    return problem('unauthorized', `This needs an API key with the scope “${needed}”.`)
  }
  if (allows(key.scope, needed)) return undefined
  reply.header('www-authenticate', `Bearer error="insufficient_scope", scope="${needed}"`)
  return problem('forbidden', `This needs a key with the scope “${needed}”; yours has “${key.scope}”.`)
}
