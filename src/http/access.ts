import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { type ApiKey, allows, type Scope } from '../model/key.js'
import { problem } from '../model/problem.js'
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

  app.addHook('onRequest', async (request, reply) => {
    const { authorization } = request.headers
    const needed = request.routeOptions.config.access
    if (authorization !== undefined) {
      reply.header('www-authenticate', 'Bearer error="invalid_token"')
      request.apiKey = await find(authorization)
      reply.removeHeader('www-authenticate')
      await store.keys.touch(request.apiKey.id).catch(error => request.log.warn(error, 'A key’s use was not noted'))
    }
    if (needed === undefined || needed === 'public') return
    if (!request.apiKey) {
      reply.header('www-authenticate', 'Bearer')
      throw problem('unauthorized', `This needs an API key with the scope “${needed}”.`)
    }
    if (!allows(request.apiKey.scope, needed)) {
      reply.header('www-authenticate', `Bearer error="insufficient_scope", scope="${needed}"`)
      throw problem('forbidden', `This needs a key with the scope “${needed}”; yours has “${request.apiKey.scope}”.`)
    }
  })
}
