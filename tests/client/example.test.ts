import type { AddressInfo } from 'node:net'
import { openClient } from 'verbatim/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newsSite } from '../../examples/site/site.js'
import { type Api, openApi } from '../http/open-api.js'
import { HOSTILE, harbour, hostile } from '../reader/newsroom.js'

let api: Api
let site: ReturnType<typeof newsSite>
let url: string

beforeAll(async () => {
  api = await openApi()
  await api.store.articles.save({ ...harbour(), headline: 'The crane of Ellery' })
  await api.store.articles.save(hostile())
  site = newsSite(openClient({ baseUrl: await api.app.listen({ port: 0, host: '127.0.0.1' }) }))
  await new Promise<void>(resolve => site.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
})
afterAll(async () => {
  site.close()
  await api.close()
})

async function page(path: string): Promise<string> {
  const answer = await fetch(url + path)
  expect(answer.status).toBe(200)
  return answer.text()
}
const CHARACTERS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const textOf = (markup: string) =>
  markup.replace(/<[^>]*>/g, '').replace(/&([\w#]+);/g, (_whole, name) => CHARACTERS[name]!)

describe('the example site', () => {
  it('lists the articles', async () => {
    expect(await page('/')).toContain('<a href="/articles/the-harbour-reopens">The harbour reopens</a>')
  })

  it('marks quotes and names where they stand, and changes no text', async () => {
    const main = await page('/articles/the-crane-of-ellery')
    expect(main).toMatch(/<q class="direct" data-quote="quo_\w+" title="Ana Ruiz">We have waited long enough,<\/q>/)
    expect(main).toContain('<a href="/entities/ana-ruiz">Ana Ruiz</a> said on Monday.')
    const { blocks } = (await api.app.inject('/v1/articles/the-crane-of-ellery')).json()
    const shown = [...main.matchAll(/<p class="(?:body|standfirst)"[^>]*>(.*?)<\/p>/g)].map(([, text]) => textOf(text!))
    expect(shown).toEqual(blocks.slice(1).map((block: { text: string }) => block.text))
  })

  it('tells of an entity what it said, when and with whom', async () => {
    const main = await page('/entities/nora-quist')
    expect(main).toContain('<blockquote>The first ship is here,</blockquote>')
    expect(main).toContain('2024-03, articles: 2')
    expect(main).toContain('<a href="/entities/olaf-brandt">Olaf Brandt</a> (1)')
  })

  it('keeps hostile text inert', async () => {
    const main = await page(
      `/articles/${(await api.app.inject('/v1/articles?limit=1&sort=-createdAt')).json().data[0].slug}`
    )
    expect(textOf(main)).toContain(HOSTILE)
    expect(main).not.toMatch(/<(?:img|script|b)[ >]/)
  })

  it('says that there is no such page', async () => {
    for (const path of ['/articles/nowhere', '/entities/nobody', '/weather', '/articles'])
      expect((await fetch(url + path)).status, path).toBe(404)
  })
})
