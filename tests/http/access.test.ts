import type { RouteOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newSecret, writeKey } from '../../src/http/api-key.js'
import { SCOPES, type Scope } from '../../src/model/key.js'
import { type Api, openApi } from './open-api.js'

let api: Api
const routes: RouteOptions[] = []

beforeAll(async () => {
  api = await openApi({ prepare: app => void app.addHook('onRoute', route => void routes.push(route)) })
})
afterAll(() => api.close())

/** The head of an answer: what a stream of changes says has no end. */
async function ask(method: string, url: string, authorization?: string) {
  const answer = await api.app.inject({
    method: method as 'GET',
    url: url.replace(/:\w+/g, 'nothing').replace('*', 'nothing'),
    headers: authorization === undefined ? {} : { authorization },
    payloadAsStream: true
  })
  answer.stream().destroy()
  return answer
}

/** What every route asks for, as somebody wrote it down who had thought about it; all others are open. */
const GUARDED: Record<string, Scope> = {
  'POST /v1/articles': 'write',
  'DELETE /v1/articles/:id': 'write',
  'GET /v1/decisions': 'read',
  'HEAD /v1/decisions': 'read',
  'GET /v1/decisions/:id': 'read',
  'HEAD /v1/decisions/:id': 'read',
  'POST /v1/decisions': 'write',
  'DELETE /v1/decisions/:id': 'write'
}

const each = () => routes.flatMap(route => [route.method].flat().map(method => ({ method, url: route.url })))

describe('access', () => {
  it('is open to everybody but where it was decided otherwise', async () => {
    for (const { method, url } of each()) {
      const { statusCode } = await ask(method, url)
      const name = `${method} ${url}`
      if (GUARDED[name]) expect(statusCode, name).toBe(401)
      else expect([401, 403], name).not.toContain(statusCode)
    }
  })

  it('needs a key of the scope or of one above it', async () => {
    for (const [name, needed] of Object.entries(GUARDED)) {
      for (const scope of SCOPES) {
        const [method = '', url = ''] = name.split(' ')
        const { statusCode } = await ask(method, url, `Bearer ${api.keys[scope]}`)
        if (SCOPES.indexOf(scope) < SCOPES.indexOf(needed)) expect(statusCode, `${name} with ${scope}`).toBe(403)
        else expect([401, 403], `${name} with ${scope}`).not.toContain(statusCode)
      }
    }
  })

  it('refuses a key that is garbage, unknown or of another id, even where none is needed', async () => {
    const unknown = writeKey('key_00000000000000000000000000000000', newSecret().secret)
    const [, , id = ''] = api.keys.admin.split('_')
    const otherSecret = writeKey(`key_${id}`, newSecret().secret)
    const spoilt = `${api.keys.admin.slice(0, -1)}${api.keys.admin.endsWith('a') ? 'b' : 'a'}`
    const wrong = ['', 'Bearer', 'Bearer vrb_', 'Bearer nonsense', 'Basic dTpw', api.keys.admin]
    for (const authorization of [...wrong, `Bearer ${unknown}`, `Bearer ${otherSecret}`, `Bearer ${spoilt}`]) {
      for (const { method, url } of each()) {
        const answer = await ask(method, url, authorization)
        expect(answer.statusCode, `${method} ${url} with “${authorization}”`).toBe(401)
        expect(answer.headers['www-authenticate']).toBe('Bearer error="invalid_token"')
      }
    }
  })

  it('ends the moment a key is revoked', async () => {
    const { secret, hash } = newSecret()
    const { id } = await api.store.keys.create({ name: 'short-lived', scope: 'read', hash })
    const authorization = `Bearer ${writeKey(id, secret)}`
    expect((await ask('GET', '/v1/articles', authorization)).statusCode).toBe(200)
    await api.store.keys.revoke(id)
    expect((await ask('GET', '/v1/articles', authorization)).statusCode).toBe(401)
  })

  it('takes the scheme in any case, as HTTP says', async () => {
    expect((await ask('GET', '/v1/articles', `bearer ${api.keys.read}`)).statusCode).toBe(200)
  })

  it('takes no key from the address', async () => {
    expect((await ask('GET', `/v1/articles?api_key=${api.keys.read}`)).statusCode).toBe(400)
  })

  it('notes when a key was used', async () => {
    const { secret, hash } = newSecret()
    const { id } = await api.store.keys.create({ name: 'unused', scope: 'read', hash })
    expect((await api.store.keys.find(id))?.lastUsedAt).toBeNull()
    await ask('GET', '/v1/articles', `Bearer ${writeKey(id, secret)}`)
    expect((await api.store.keys.find(id))?.lastUsedAt).toMatch(/^2024-/)
  })

  it('keeps the server from starting while a route does not declare it', async () => {
    const undeclared = openApi({ prepare: app => void app.addHook('onReady', async () => undefined) })
    await (await undeclared).close()
    const open = openApi({
      prepare: app => {
        app.addHook('onRoute', route => {
          if (route.url === '/v1/search') route.config = {}
        })
      }
    })
    await expect(open).rejects.toThrow('GET /v1/search')
  })
})

describe('an answer to somebody with a key', () => {
  it('is for nobody else to keep', async () => {
    const answer = await ask('GET', '/v1/articles', `Bearer ${api.keys.read}`)
    expect(answer.headers['cache-control']).toBe('private, no-store')
    expect(answer.headers['surrogate-key']).toBeUndefined()
  })
})
