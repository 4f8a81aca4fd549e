import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, openBrowser } from '../browser.js'
import { type ServerProcess, serve } from '../server-process.js'

type Operation = { operationId: string; tags: string[]; security?: object[] }

const document = JSON.parse(readFileSync('openapi/v1.json', 'utf8')) as {
  paths: Record<string, Record<string, Operation>>
}
const operations = Object.values(document.paths).flatMap(methods => Object.values(methods))

/** The operations that anyone may call, which a newcomer tries first. */
const open = operations.filter(({ security }) => security?.length === 0)

describe.skipIf(!hasBrowser)('Swagger UI', () => {
  let server: ServerProcess
  let browser: Browser
  let page: Page
  const errors: string[] = []
  const elsewhere: string[] = []

  beforeAll(async () => {
    server = await serve(['--database', ':memory:'])
    browser = await openBrowser()
    page = await browser.newPage()
    page.on('console', message => message.type() === 'error' && errors.push(message.text()))
    page.on('pageerror', error => errors.push(error.message))
    page.on('request', request => {
      if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== server.url) elsewhere.push(request.url())
    })
    await page.goto(`${server.url}/docs`)
    await page.waitForSelector('.opblock')
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it('shows every operation of the document', async () => {
    const shown = await page.locator('.opblock').count()
    expect(shown).toBe(operations.length)
    expect(open.length).toBeGreaterThan(15)
  })

  it.each(
    open.map(({ operationId, tags }) => [operationId, tags[0]!])
  )('answers 2xx when %s is executed with the values that are filled in', async (operationId, tag) => {
    const block = page.locator(`#operations-${tag}-${operationId}`)
    await block.locator('.opblock-summary-control').click()
    const execute = block.locator('button.execute')
    await execute.waitFor()
    await execute.click()
    const status = block.locator('.live-responses-table tr.response .response-col_status').first()
    await status.waitFor()
    expect((await status.innerText()).trim()).toMatch(/^2\d\d/)
    await block.locator('.opblock-summary-control').click()
  })

  it('asks nothing of other hosts and reports no error', () => {
    expect(elsewhere).toEqual([])
    expect(errors).toEqual([])
  })
})
