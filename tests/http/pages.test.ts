import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openApi } from './open-api.js'

let api: Api
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reader-'))
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Reader</title>')
  await writeFile(join(folder, 'reader.js'), 'export {}')
  await writeFile(join(folder, 'notes.md'), 'not for browsers')
  api = await openApi({ readerFolder: pathToFileURL(`${folder}/`) })
})
afterAll(async () => {
  await api.close()
  await rm(folder, { recursive: true })
})

const get = (url: string, headers: Record<string, string> = {}) => api.app.inject({ url, headers })

/** Nothing from elsewhere, no script inside the page, and no way to frame it. */
const expectPagePolicy = (policy: unknown, styles = "'self'") => {
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self';")
  expect(policy).toContain(`style-src ${styles};`)
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe-eval|https?:|upgrade-insecure-requests/)
}

describe('the reader', () => {
  it('is at the root, with its files beside it', async () => {
    const page = await get('/')
    expect(page.statusCode).toBe(200)
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(page.body).toContain('Reader')
    expectPagePolicy(page.headers['content-security-policy'])
    const script = await get('/reader/reader.js')
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(script.body).toBe('export {}')
  })

  it('is fetched again only when it has changed', async () => {
    for (const url of ['/', '/reader/reader.js']) {
      const { headers } = await get(url)
      expect(headers['cache-control']).toBe('public, no-cache')
      expect((await get(url, { 'if-none-match': String(headers.etag) })).statusCode).toBe(304)
    }
  })

  it('gives no other file', async () => {
    for (const url of [
      '/reader/notes.md',
      '/reader/..%2fpackage.json',
      '/reader/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
      '/reader/',
      '/reader/index'
    ]) {
      expect((await get(url)).statusCode, url).toBe(404)
    }
  })

  it('may be reached by an address with parameters, as others link to it', async () => {
    expect((await get('/?utm_source=letter')).statusCode).toBe(200)
  })

  it('is not needed for the API', async () => {
    const bare = await openApi({ readerFolder: pathToFileURL(join(folder, 'nothing/')) })
    expect((await bare.app.inject('/')).statusCode).toBe(404)
    expect((await bare.app.inject('/v1/articles')).statusCode).toBe(200)
    await bare.close()
  })
})

describe('Swagger UI', () => {
  it('has everything from this server', async () => {
    const page = await get('/docs')
    expect(page.statusCode).toBe(200)
    // It styles its own elements as it goes: that is all that is allowed inside the page.
    expectPagePolicy(page.headers['content-security-policy'], "'self' 'unsafe-inline'")
    const parts = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(match => match[1]!)
    expect(parts.length).toBeGreaterThan(4)
    for (const part of parts) expect((await get(part)).statusCode, part).toBe(200)
  })

  it('shows the document that is served', async () => {
    expect((await get('/docs/json')).json()).toEqual((await get('/openapi.json')).json())
  })

  it('has no script or style inside the page', async () => {
    const { body } = await get('/docs')
    expect(body).not.toMatch(/<script(?![^>]*src=)|<style|style="|onload=/)
  })

  it('asks no validator elsewhere and can be tried at once', async () => {
    const { body } = await get('/docs/static/swagger-initializer.js')
    expect(body).toContain('"validatorUrl":null')
    expect(body).toContain('"tryItOutEnabled":true')
  })
})
