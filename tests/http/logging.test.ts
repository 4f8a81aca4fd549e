import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { openApi } from './open-api.js'
import { overHttp } from './over-http.js'

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

  it('has the same lines for an answer in memory as for one that is made', async () => {
    let lines = ''
    const stream = new Writable({
      write(chunk, _encoding, done) {
        lines += chunk
        done()
      }
    })
    const { app, close } = await openApi({ logger: { level: 'info', stream } })
    const { ask, close: hangUp } = await overHttp(app)
    const url = '/v1/articles/the-harbour-reopens.md?'
    const answers = [await ask({ url }), await ask({ url: `${url}api_key=vrb_secret` }), await ask({ url })]
    hangUp()
    await close()
    const told = lines
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    const [made, , kept] = answers.map(({ headers }) =>
      told
        .filter(({ reqId }) => reqId === headers['x-request-id'])
        .map(({ time: _time, reqId: _reqId, responseTime, req, ...line }) => ({
          ...line,
          req: { ...req, remotePort: undefined },
          took: typeof responseTime
        }))
    )
    expect(made).toHaveLength(2)
    expect(kept).toEqual(made)
    expect(kept?.[0]?.req).toMatchObject({ method: 'GET', url, remoteAddress: '127.0.0.1' })
    expect(kept?.[1]).toMatchObject({ msg: 'request completed', res: { statusCode: 200 }, took: 'number' })
    expect(lines).not.toContain('vrb_secret')
  })
})
