import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, openBrowser } from '../browser.js'
import { HARBOUR, harbour, openNewsroom, sequel } from './newsroom.js'

describe.skipIf(!hasBrowser)('an editor at the reader', () => {
  let browser: Browser
  let newsroom: Awaited<ReturnType<typeof openNewsroom>>
  let page: Page
  const complaints: string[] = []
  const goTo = async (hash: string) => {
    await page.goto(`${newsroom.url}/${hash}`)
    await page.locator('main h1').first().waitFor({ state: 'attached' })
  }
  const question = () => page.locator('dialog')
  const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true })

  beforeAll(async () => {
    newsroom = await openNewsroom({ stories: [harbour(), sequel()] })
    browser = await openBrowser()
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
    context.setDefaultTimeout(15_000)
    page = await context.newPage()
    page.on('pageerror', error => complaints.push(error.message))
    page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
    await goTo('#/entities/ana-ruiz')
  })
  afterAll(async () => {
    await browser?.close()
    await newsroom?.close()
  })

  it('sees what everybody sees without a key, and is told why one is refused', async () => {
    expect(await page.getByRole('region', { name: 'Who is who' }).count()).toBe(0)
    await goTo('#/desk')
    await page.getByLabel('API key').fill('vrb_wrong')
    await page.keyboard.press('Enter')
    expect(await page.getByRole('alert').textContent()).toContain('The API key is not valid.')
    expect(complaints.splice(0).join()).toContain('401')
    await page.getByLabel('API key').fill(await newsroom.keyOf('write'))
    await page.keyboard.press('Enter')
    await page.getByText('Nothing is decided.').waitFor()
    expect(page.url()).toBe(`${newsroom.url}/#/desk`)
  })

  it('merges one name into another of its kind, and the page tells why, by whom and when', async () => {
    await goTo('#/entities/sam-oduya')
    await page.getByRole('button', { name: 'Merge into…' }).click()
    const into = question().getByRole('combobox')
    await question().getByLabel('Why they are the same').fill('He signs so.')
    await into.fill('nobody-of-that-name')
    await question().getByRole('button', { name: 'Merge' }).click()
    expect(await question().getByRole('alert').textContent()).toContain('There is no entity “nobody-of-that-name”')
    expect(complaints.splice(0).join()).toContain('404')
    await into.fill('')
    await into.pressSequentially('rui')
    await question().getByRole('option', { name: 'Ana Ruiz' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await into.inputValue()).toBe('Ana Ruiz')
    await question().getByRole('button', { name: 'Merge' }).click()
    await heading('Ana Ruiz').waitFor()
    const record = page.getByRole('region', { name: 'Who is who' })
    expect(await record.getByRole('article').textContent()).toMatch(
      /^merge Sam Oduya is the same as Ana RuizHe signs so\.by the write desk1 June 2021.* 12:00 UTCUndo…$/
    )
    await record.getByRole('button', { name: 'Undo…' }).click()
    await question().getByRole('button', { name: 'Undo' }).click()
    await page.getByText('Nothing is decided on Ana Ruiz.').waitFor()
    await goTo('#/entities/sam-oduya')
    await heading('Sam Oduya').waitFor()
  })

  it('says of a name in an article that it is another one, which the article shows at once', async () => {
    await goTo('#/articles/a-new-crane-for-the-harbour?entity=ana-ruiz')
    const panel = page.locator('.panel')
    await panel.waitFor()
    expect(await panel.textContent()).toContain('it has the same name and role: almost certain (0.97)')
    await panel.getByRole('button', { name: 'Not this one, in this article…' }).click()
    await page.keyboard.press('Escape')
    expect([await question().count(), await panel.isVisible()]).toEqual([0, true])
    await panel.getByRole('button', { name: 'Not this one, in this article…' }).click()
    await question().getByLabel('Why it is another one').fill('A namesake.')
    await question().getByRole('button', { name: 'Split off' }).click()
    await question().waitFor({ state: 'detached' })
    await goTo('#/articles/a-new-crane-for-the-harbour?entity=ana-ruiz-2')
    await panel.waitFor()
    expect(await panel.textContent()).toContain('an editor told it from another')
    await goTo('#/desk')
    expect(await page.getByRole('article').textContent()).toContain(
      'Ana Ruiz in A new crane for the harbour is another than Ana Ruiz'
    )
  })

  it('is told so when the key may not write, and leaves nothing behind', async () => {
    await page.getByRole('button', { name: 'Forget the key' }).click()
    await page.getByLabel('API key').fill(await newsroom.keyOf('read'))
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Undo…' }).click()
    await question().getByRole('button', { name: 'Undo' }).click()
    expect(await question().getByRole('alert').textContent()).toContain('yours has “read”')
    expect(complaints.splice(0).join()).toContain('403')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Forget the key' }).click()
    await page.getByLabel('API key').waitFor()
    expect(await page.evaluate('sessionStorage.length + localStorage.length')).toBe(0)
    await goTo('#/articles/the-harbour-reopens?entity=ana-ruiz')
    await heading(HARBOUR).waitFor()
    expect(await page.getByRole('button', { name: 'Not this one, in this article…' }).count()).toBe(0)
    expect(complaints).toEqual([])
  })
})
