import { afterEach, describe, expect, it } from 'vitest'
import { type Api, openApi } from './open-api.js'
import { type OverHttp, overHttp } from './over-http.js'

const PAGE = 'https://news.example'
const LONG = `/v1/articles?q=${'a'.repeat(9000)}`
let api: Api
let http: OverHttp
const open = async (corsOrigins: string) => {
  api = await openApi({ corsOrigins, hotBytes: 1_000_000 })
  http = await overHttp(api.app)
  return (options: object) => http.ask({ url: '/v1/articles', ...options })
}
afterEach(() => {
  http.close()
  return api.close()
})

describe('a page of another site', () => {
  it('may read nothing when no origin is set', async () => {
    const ask = await open('')
    const { headers } = await ask({ headers: { origin: PAGE } })
    expect(headers).not.toHaveProperty('access-control-allow-origin')
    expect(headers.vary).toBe('Accept, Accept-Encoding')
  })

  it('may read all answers, kept ones and problems too, when every origin is set', async () => {
    const ask = await open('*')
    for (const url of ['/v1/articles', '/v1/articles', '/v1/articles/none', '/nowhere', '/v1/articles?limit=0', LONG]) {
      const { headers } = await ask({ url, headers: { origin: PAGE } })
      expect(headers['access-control-allow-origin'], url).toBe('*')
      expect(headers['access-control-expose-headers'], url).toContain('etag')
    }
    const { headers } = await ask({})
    expect(headers).not.toHaveProperty('access-control-allow-origin')
  })

  it('may read when its origin is one of those that are set, and answers say that they depend on it', async () => {
    const ask = await open(`https://lab.example,${PAGE}`)
    for (const [origin, allowed] of [
      [PAGE, PAGE],
      ['https://evil.example', undefined],
      ['null', undefined],
      [PAGE, PAGE]
    ] as const) {
      const { statusCode, headers } = await ask({ headers: { origin } })
      expect([statusCode, headers['access-control-allow-origin']]).toEqual([200, allowed])
      expect(headers.vary).toContain('Origin')
    }
  })

  it('is told before it writes which methods and headers it may use', async () => {
    const ask = await open(PAGE)
    const asking = { origin: PAGE, 'access-control-request-method': 'PUT' }
    const told = await ask({ method: 'OPTIONS', headers: asking })
    expect(told.statusCode).toBe(204)
    expect(told.headers['access-control-allow-methods']).toContain('DELETE')
    expect(told.headers['access-control-allow-headers']).toContain('accept, authorization')
    expect(told.headers.vary).toBe('Origin')
    const other = await ask({ method: 'OPTIONS', headers: { ...asking, origin: 'https://evil.example' } })
    expect(other.statusCode).toBe(405)
    expect(other.headers).not.toHaveProperty('access-control-allow-origin')
  })
})
