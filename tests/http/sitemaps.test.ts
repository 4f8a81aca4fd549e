import { afterAll, beforeAll, expect, it } from 'vitest'
import { all, parseMarkup, textOf } from '../formats/parse-markup.js'
import { type Api, openApi } from './open-api.js'

let api: Api
beforeAll(async () => {
  api = await openApi({ clock: () => new Date('2024-03-03T12:00:00Z') })
})
afterAll(() => api.close())

const get = (url: string) => api.app.inject({ url, headers: { host: 'news.example' } })
const textsIn = (body: string, name: string) => all(parseMarkup(body), name).map(textOf)

it('the index leads to the sitemaps of all articles, and to that of news', async () => {
  const index = await get('/sitemap.xml')
  expect(index.headers['content-type']).toBe('application/xml; charset=utf-8')
  const parts = textsIn(index.body, 'loc')
  expect(parts).toEqual(['http://news.example/sitemaps/news.xml', 'http://news.example/sitemaps/1.xml'])
  for (const part of parts) expect((await get(new URL(part).pathname)).statusCode).toBe(200)
  expect(textsIn((await get('/sitemaps/1.xml')).body, 'loc')).toEqual([
    'https://example.org/harbour',
    'http://news.example/v1/articles/the-ferry-sails-on-sundays.html'
  ])
})

it('there are no more sitemaps than the index names', async () => {
  expect((await get('/sitemaps/2.xml')).statusCode).toBe(404)
  for (const part of ['0', 'x', '1e9', '-1', '9999999999']) {
    expect((await get(`/sitemaps/${part}.xml`)).statusCode, part).toBe(400)
  }
})

it('news are the stories of the last two days', async () => {
  const { body } = await get('/sitemaps/news.xml')
  expect(textsIn(body, 'news:title')).toEqual(['The ferry sails on Sundays'])
  expect(textsIn(body, 'news:name')).toEqual(['The Harbour Gazette'])
  expect(textsIn(body, 'news:publication_date')).toEqual(['2024-03-02T00:00:00.000Z'])
})
