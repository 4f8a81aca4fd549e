import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { openApi } from './open-api.js'

describe('the log', () => {
  it('knows every request and no key', async () => {
    let lines = ''
    const stream = new Writable({
      write(chunk, _encoding, done) {
        lines += chunk
        done()
      }
    })
    const { app, keys, close } = await openApi({ logger: { level: 'trace', stream } })
    const authorization = `Bearer ${keys.admin}`
    await app.inject({ url: '/v1/articles?limit=1', headers: { authorization, cookie: 'session=hush' } })
    await app.inject({ url: `/v1/articles?api_key=${keys.admin}`, headers: { authorization: `${authorization}x` } })
    const payload = JSON.stringify({ text: 'A text that is nobody’s business.' })
    const answer = await app.inject({
      method: 'POST',
      url: '/v1/articles',
      payload,
      headers: { authorization, 'content-type': 'application/json' }
    })
    await close()
    expect(lines).toContain('/v1/articles?limit=1')
    expect(lines).toContain(String(answer.headers['x-request-id']))
    expect(lines).not.toContain(keys.admin.slice(-49))
    expect(lines).not.toContain('hush')
    expect(lines).not.toContain('nobody’s business')
  })
})
