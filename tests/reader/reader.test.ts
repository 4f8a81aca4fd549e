import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, openBrowser } from '../browser.js'
import { HARBOUR, HOSTILE, harbour, openNewsroom, sequel } from './newsroom.js'

const ARTICLE = '/#/articles/the-harbour-reopens'

describe.skipIf(!hasBrowser)('the reader', () => {
  let browser: Browser
  let newsroom: Awaited<ReturnType<typeof openNewsroom>>
  /** What the pages of a test complained of, and where else they went. */
  let complaints: string[] = []

  beforeAll(async () => {
    newsroom = await openNewsroom()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await newsroom?.close()
  })
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
    const told = complaints
    complaints = []
    expect(told).toEqual([])
  })

  async function open(path: string, url = newsroom.url, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      ...options
    })
    context.setDefaultTimeout(15_000)
    const page = await context.newPage()
    page.on('pageerror', error => complaints.push(error.message))
    page.on('dialog', dialog => {
      complaints.push(`A script said “${dialog.message()}”`)
      dialog.dismiss()
    })
    page.on('console', message => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('request', request => {
      const { origin, protocol } = new URL(request.url())
      if (origin !== url && protocol !== 'data:') complaints.push(`It asked ${request.url()}`)
    })
    await page.goto(url + path)
    await page.locator('main h1').first().waitFor({ state: 'attached' })
    return page
  }
  const panel = (page: Page) => page.getByRole('dialog')
  const chip = (page: Page, name: RegExp) => page.getByRole('button', { name }).first()
  const focused = (page: Page) => page.evaluate<string>('document.activeElement.textContent')

  it('lists the articles, says what this is and leads to the API', async () => {
    const page = await open('/')
    expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual([HARBOUR, HOSTILE])
    expect(await page.getByRole('link', { name: 'Swagger UI' }).getAttribute('href')).toBe('/docs')
    expect(await page.getByRole('link', { name: 'OpenAPI document' }).getAttribute('href')).toBe('/openapi.json')
    await page.getByRole('link', { name: HARBOUR }).click()
    await page.getByRole('heading', { level: 1, name: HARBOUR }).waitFor()
    expect(await focused(page)).toBe(HARBOUR)
    expect(await page.title()).toContain(HARBOUR)
  })

  it('opens the article at once where there is only one', async () => {
    const other = await openNewsroom({ stories: [harbour()] })
    const page = await open('/', other.url)
    await page.getByRole('heading', { level: 1, name: HARBOUR }).waitFor()
    expect(await page.locator('.introduction').textContent()).toContain('Verbatim is a headless content API')
    await other.close()
  })

  it('says so where there are no articles yet', async () => {
    const other = await openNewsroom({ stories: [] })
    const page = await open('/', other.url)
    expect(await page.locator('.empty').textContent()).toContain('There are no articles yet')
    await other.close()
  })

  it('comes back to where it was left', async () => {
    const page = await open('/#/search?q=Ruiz', newsroom.url, { viewport: { width: 400, height: 300 } })
    const top = () => page.evaluate<number>('scrollY')
    await page.mouse.wheel(0, 250)
    await expect.poll(() => page.evaluate('history.state?.top')).toBe(250)
    await page.locator('.article-card a').dispatchEvent('click')
    await page.locator('.story').waitFor()
    await expect.poll(top).toBe(0)
    await page.goBack()
    await page.locator('.article-card').waitFor()
    await expect.poll(top).toBe(250)
  })

  it('shows every block of the story with its own text, whatever is marked in it', async () => {
    const page = await open(ARTICLE)
    const answer = await page.request.get(`${newsroom.url}/v1/articles/the-harbour-reopens`)
    const { blocks } = (await answer.json()) as { blocks: { text: string; zone: string }[] }
    const shown = await page.locator('.story :is(.headline, .standfirst, .story-body > p)').allTextContents()
    expect(shown).toEqual(blocks.map(block => block.text))
    expect(shown).toHaveLength(6)
  })

  it('opens a quote: who said it, in which role, how quoted, how certain, by which rule', async () => {
    const page = await open(ARTICLE)
    await page.locator('.story-body .quote.direct').first().click()
    const text = await panel(page).textContent()
    for (const told of ['Ana Ruiz', 'harbour master', 'We have waited long enough,', 'direct', 'said', 'by-hand'])
      expect(text).toContain(told)
    expect(text).toContain('very likely (0.90)')
    expect(page.url()).toMatch(/#\/quotes\/quo_/)
    const json = await panel(page).getByRole('link', { name: 'JSON' }).getAttribute('href')
    expect((await page.request.get(newsroom.url + json)).status()).toBe(200)
    await page.keyboard.press('Escape')
    expect(await panel(page).isVisible()).toBe(false)
    expect(page.url()).toContain(ARTICLE)
  })

  it('says to whom, and that a source has no name', async () => {
    const page = await open(ARTICLE)
    await chip(page, /indirect quote by A senior official/).click()
    const text = await panel(page).textContent()
    expect(text).toContain('The story does not give a name')
    expect(text).toContain('Told toHarbour Board')
    expect(text).toContain('more likely than not (0.60)')
  })

  it('opens a name, and says what a pronoun stands for', async () => {
    const page = await open(ARTICLE)
    await page.locator('.mention.pronoun').click()
    expect(await panel(page).getByRole('heading', { level: 2 }).textContent()).toBe('Ana Ruiz')
    expect(await panel(page).textContent()).toContain('“she” (pronoun)')
    expect(await page.locator('.mention.is-selected').count()).toBe(4)
    await panel(page).getByRole('button', { name: 'It will come,' }).click()
    expect(await page.locator('.quote.is-selected').textContent()).toBe('"It will come,"')
  })

  it('puts no button into another', async () => {
    const page = await open(ARTICLE)
    expect(await page.locator('.mention.nominal .mention.name').textContent()).toBe('Harbour Board')
    expect(await page.locator('[role=button] [role=button]').count()).toBe(0)
  })

  it('leads from the panel to everything that somebody said, and from there back to the article', async () => {
    const page = await open(ARTICLE)
    await chip(page, /direct quote by Ana Ruiz/).click()
    await panel(page).getByRole('link', { name: 'All that Ana Ruiz said' }).click()
    await page.getByRole('heading', { level: 1, name: 'Ana Ruiz' }).waitFor()
    const said = page.getByRole('region', { name: 'What Ana Ruiz said' })
    expect(await said.getByRole('blockquote').count()).toBe(3)
    expect(await page.locator('.facts').textContent()).toContain('3 quotes, 4 mentions in 1 article')
    await page.getByRole('region', { name: 'Where Ana Ruiz is mentioned' }).getByRole('link', { name: HARBOUR }).click()
    await panel(page).waitFor()
    expect(await panel(page).getByRole('heading', { level: 2 }).textContent()).toBe('Ana Ruiz')
  })

  it('opens the article at the quote that a permalink names', async () => {
    const page = await open(ARTICLE)
    await chip(page, /quote by A senior official/).click()
    const permalink = page.url()
    await page.close()
    const again = await open(permalink.slice(newsroom.url.length))
    await panel(again).waitFor()
    expect(await again.locator('.quote.is-selected').textContent()).toBe('the work would cost more than was planned')
  })

  it('shows the quotes of one speaker alone, and all of them again', async () => {
    const page = await open(ARTICLE)
    const speaker = page.getByRole('button', { name: 'Ana Ruiz 3 quotes' })
    await speaker.click()
    expect(await speaker.getAttribute('aria-pressed')).toBe('true')
    expect(await page.locator('.quote.is-muted').allTextContents()).toEqual([
      'the work would cost more than was planned'
    ])
    await speaker.click()
    expect(await page.locator('.quote.is-muted').count()).toBe(0)
  })

  it('finds articles, quotes and names, with the searched words marked', async () => {
    const page = await open('/')
    await page.getByRole('combobox').fill('Ruiz')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '“Ruiz”' }).waitFor()
    expect(await page.locator('.article-card').count()).toBe(1)
    expect(await page.locator('.entity-card').count()).toBe(1)
    expect(await page.locator('mark').first().textContent()).toBe('Ruiz')
    await page.getByRole('link', { name: 'Names' }).click()
    await page.locator('.article-card').waitFor({ state: 'detached' })
    expect(await page.locator('.entity-card').count()).toBe(1)
    await page.getByRole('combobox').fill('waited "long enough"')
    await page.keyboard.press('Enter')
    await page.locator('.quote-card').waitFor()
    expect(await page.locator('.quote-card').textContent()).toContain('Ana Ruiz, harbour master')
  })

  it('narrows what it found by a press on a value, and widens it by another', async () => {
    const page = await open('/#/search?q=the&type=quote')
    const quotes = page.locator('.quote-card')
    await page.getByRole('list', { name: 'Kind' }).waitFor()
    const all = await quotes.count()
    await page.getByRole('link', { name: 'mixed 1' }).click()
    await page.locator('.facet[aria-current]').waitFor()
    expect(await quotes.allTextContents()).toEqual([expect.stringContaining('the old crane')])
    await page.getByRole('link', { name: /^mixed 1 ?, chosen/ }).click()
    await expect.poll(() => quotes.count()).toBe(all)
    expect(all).toBeGreaterThan(1)
    await page.goto(`${newsroom.url}/#/search?q=the&type=constructor&kind=toString`)
    expect(await page.getByRole('alert').textContent()).toContain('constructor')
    expect(complaints.splice(0).join()).toContain('400')
  })

  it('offers the names that begin as what is typed, to the arrows and to the pointer', async () => {
    const page = await open('/')
    const box = page.getByRole('combobox')
    await box.pressSequentially('rui')
    await page.getByRole('option', { name: 'Ana Ruiz harbour master' }).waitFor()
    expect(await box.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('ArrowDown')
    expect(await page.locator('[aria-selected=true]').getAttribute('id')).toBe(
      await box.getAttribute('aria-activedescendant')
    )
    await page.keyboard.press('Escape')
    expect(await page.getByRole('listbox').isVisible()).toBe(false)
    await box.pressSequentially('z')
    await page.getByRole('option').click()
    await page.getByRole('heading', { level: 1, name: 'Ana Ruiz' }).waitFor()
  })

  it('says so when a search finds nothing, and what may have been meant', async () => {
    const page = await open('/#/search?q=zeppelin')
    expect(await page.locator('.empty').textContent()).toBe('Nothing found for “zeppelin”.')
    await page.goto(`${newsroom.url}/#/search?q=Ruis`)
    await page.locator('.suggested a').click()
    await page.locator('.entity-card').waitFor()
    expect(page.url()).toMatch(/q=ruiz$/i)
  })

  it('shows when somebody was in the news and with whom, and narrows their page to a month', async () => {
    const other = await openNewsroom({ stories: [harbour(), sequel()] })
    const page = await open('/#/entities/ana-ruiz', other.url)
    await page.locator('.graph').waitFor()
    const drawn = await page.locator('.graph text').allTextContents()
    expect([drawn[0], ...drawn.slice(1).sort()]).toEqual(['Ana Ruiz', 'Harbour Board', 'Sam Oduya'])
    expect(await page.locator('.graph line').count()).toBe(3)
    const company = page.getByRole('region', { name: 'Named with Ana Ruiz' })
    expect(await company.getByRole('listitem').allTextContents()).toEqual([
      'Harbour Board Organisation, 2 articles',
      'Sam Oduya Person, 1 article'
    ])
    expect(await page.locator('.timeline li').allTextContents()).toEqual([
      expect.stringContaining('May 2021: 4 mentions, 3 quotes in 1 article'),
      expect.stringContaining('June 2021: nothing'),
      expect.stringContaining('July 2021: 1 mention, 1 quote in 1 article')
    ])
    await page.getByRole('link', { name: /^July 2021/ }).click()
    const said = page.getByRole('region', { name: 'What Ana Ruiz said in July 2021' })
    await said.waitFor()
    expect(await said.getByRole('blockquote').allTextContents()).toEqual(['It lifts forty tons,'])
    await page.getByRole('link', { name: 'Show all' }).click()
    await page.getByRole('region', { name: 'What Ana Ruiz said', exact: true }).waitFor()
    await page.locator('.graph text', { hasText: 'Sam Oduya' }).click()
    await page.getByRole('heading', { level: 1, name: 'Sam Oduya' }).waitFor()
    await other.close()
  })

  it('gives an article, a feed and all that somebody said to take along', async () => {
    const page = await open(ARTICLE)
    /** The status of each link of a menu, by its words. */
    const links = async (label: string) => {
      const menu = page.locator('.menu', { has: page.locator('summary', { hasText: label }) })
      await menu.locator('summary').click()
      const there = await menu.getByRole('link').all()
      const answers = there.map(async link => {
        const answer = await page.request.get(newsroom.url + (await link.getAttribute('href')))
        return [await link.textContent(), answer.status()]
      })
      const told = Object.fromEntries(await Promise.all(answers))
      await page.keyboard.press('Escape')
      expect(await menu.getByRole('link').first().isVisible()).toBe(false)
      return told
    }
    expect(await links('Export')).toEqual({
      'JSON, whole': 200,
      Markdown: 200,
      'Plain text': 200,
      HTML: 200,
      'JSON-LD (schema.org)': 200,
      'ninjs (IPTC)': 200,
      'Web Annotations (W3C)': 200
    })
    await page.goto(`${newsroom.url}/#/entities/ana-ruiz`)
    await page.locator('.entity-head').waitFor()
    expect(Object.values(await links('Export'))).toEqual([200, 200, 200])
    expect(await links('Follow')).toEqual({ RSS: 200, Atom: 200, 'JSON Feed': 200 })
  })

  it('copies a quote as a citation', async () => {
    const page = await open(ARTICLE, newsroom.url, { permissions: ['clipboard-read', 'clipboard-write'] })
    await chip(page, /direct quote by Ana Ruiz/).click()
    await page.getByRole('button', { name: 'Copy as citation' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      `Ana Ruiz (harbour master): “We have waited long enough”. In: “${HARBOUR}”, The Ellery Courier, 4 May 2021. ${page.url()}`
    )
  })

  it('shows what is found in a text that is pasted', async () => {
    const page = await open('/#/analyze')
    await page.getByRole('button', { name: 'Use a sample' }).click()
    await page.getByRole('button', { name: 'Analyse' }).click()
    await page.locator('.analysis .story').waitFor()
    expect(await page.getByRole('status').first().textContent()).toMatch(/\d+ quotes and \d+ names found/)
    await page.locator('.analysis .story-body .chip').first().click()
    expect(await panel(page).getByRole('link').count()).toBe(0)
    expect(await panel(page).textContent()).toContain('How certain')
  })

  it('tells in words why a text is refused', async () => {
    const page = await open('/#/analyze')
    await page.route('**/v1/analyze', route =>
      route.fulfill({
        contentType: 'application/problem+json',
        body: JSON.stringify({
          type: '/problems/overloaded',
          title: 'The server is busy',
          status: 503,
          code: 'overloaded',
          detail: 'Too many texts are waiting to be read.',
          instance: 'req_1',
          errors: [{ pointer: '/text', code: 'late', detail: 'It came too late.' }]
        }),
        status: 503
      })
    )
    await page.getByRole('textbox', { name: /Text of a news story/ }).fill('Nothing happened.')
    await page.getByRole('button', { name: 'Analyse' }).click()
    const told = await page.getByRole('alert').textContent()
    for (const words of ['The server is busy', 'Too many texts are waiting', '/text It came too late.', 'req_1'])
      expect(told).toContain(words)
    expect(complaints.splice(0).join()).toContain('503')
  })

  it('tells that there is no such article', async () => {
    const page = await open('/#/articles/nowhere')
    expect(await page.getByRole('alert').textContent()).toContain('There is no article “nowhere”')
    expect(complaints.splice(0).join()).toContain('404')
  })

  it('works by keyboard alone', async () => {
    const page = await open(ARTICLE)
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Skip to the content')
    await page.keyboard.press('Enter')
    const onChip = () => page.evaluate<boolean>('document.activeElement.matches(".story-body .chip")')
    for (let i = 0; i < 20 && !(await onChip()); i++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('Ana Ruiz')
    await page.keyboard.press('Escape')
    expect(await onChip()).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press(' ')
    expect(await panel(page).getByRole('heading', { level: 2 }).textContent()).toBe('Ana Ruiz')
  })

  it('keeps hostile text inert', async () => {
    const page = await open('/')
    await page.getByRole('link', { name: HOSTILE }).click()
    await page.locator('h1.headline').waitFor()
    await page.locator('.story-body .chip').first().click()
    await panel(page)
      .getByRole('link', { name: /All that/ })
      .click()
    await page.locator('.entity-head').waitFor()
    await page.getByRole('combobox').fill('onerror')
    await page.keyboard.press('Enter')
    await page.locator('.card').first().waitFor()
    await page.goto(`${newsroom.url}/#/analyze`)
    await page.getByRole('textbox', { name: /Text of a news story/ }).fill(`Eve said: "${HOSTILE}"`)
    await page.getByRole('button', { name: 'Analyse' }).click()
    await page.locator('.analysis .story').waitFor()
    expect(await page.locator('main img, main script, main b, main [onclick]').count()).toBe(0)
  })

  it('runs a block the way that its text does', async () => {
    const page = await open(ARTICLE)
    const hebrew = page.locator('.story-body > p').last()
    expect(await hebrew.getAttribute('dir')).toBe('rtl')
    expect(await hebrew.getAttribute('lang')).toBe('he')
  })

  it('fits on a phone, and opens the details at its foot', async () => {
    const page = await open(ARTICLE, newsroom.url, { viewport: { width: 320, height: 640 } })
    const isTooWide = 'document.documentElement.scrollWidth > innerWidth'
    await chip(page, /direct quote by Ana Ruiz/).click()
    const box = await panel(page).boundingBox()
    expect(box).toMatchObject({ x: 0, width: 320 })
    expect(box!.y + box!.height).toBe(640)
    expect(box!.y).toBeGreaterThan(200)
    for (const path of ['/', ARTICLE, '/#/entities/ana-ruiz', '/#/search?q=harbour', '/#/analyze']) {
      await page.goto(newsroom.url + path)
      await page.locator('main h1').first().waitFor({ state: 'attached' })
      expect([path, await page.evaluate(isTooWide)]).toEqual([path, false])
    }
  })

  it('is dark where the reader wants it dark', async () => {
    const brightness = async (colorScheme: 'light' | 'dark') => {
      const page = await open(ARTICLE, newsroom.url, { colorScheme })
      const colour = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
      return Math.max(...(colour.match(/\d+/g) ?? []).map(Number))
    }
    expect(await brightness('light')).toBeGreaterThan(240)
    expect(await brightness('dark')).toBeLessThan(40)
  })

  it('prints the story without what is pressed on a screen', async () => {
    const page = await open(ARTICLE)
    await page.emulateMedia({ media: 'print' })
    for (const part of ['.site', '.legend', '.story-body .chip']) {
      expect([part, await page.locator(part).first().isVisible()]).toEqual([part, false])
    }
    expect(await page.locator('.story-body').isVisible()).toBe(true)
  })
})
