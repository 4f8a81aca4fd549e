import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChangePage } from '../../src/model/change.js'
import { type Api, ferryStory, openApi } from './open-api.js'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const get = (url: string) => api.app.inject({ url })

describe('the changes', () => {
  it('are walked by the links from page to page, each once and in order', async () => {
    const whole = (await get('/v1/changes?limit=1000')).json<ChangePage>()
    const walked: string[] = []
    for (let url: string | undefined = '/v1/changes?limit=7'; url; ) {
      const answer = await get(url)
      walked.push(...answer.json<ChangePage>().data.map(change => change.token))
      url = /^<([^>]+)>; rel="next"$/.exec(String(answer.headers.link))?.[1]
    }
    expect(walked.length).toBeGreaterThan(7)
    expect(walked).toEqual(whole.data.map(change => change.token))
  })

  it('go on from a place when something is written', async () => {
    const since = (await get('/v1/changes?limit=1000')).json<ChangePage>().page.nextSince
    const after = `/v1/changes?since=${since}&kind=article`
    expect((await get(after)).json<ChangePage>().data).toEqual([])
    const { id } = await api.store.articles.save(ferryStory('A ferry that is new'))
    expect((await get(after)).json<ChangePage>().data).toMatchObject([{ kind: 'article', id, op: 'created' }])
  })

  it.each(['since=nowhere', 'since=', 'limit=0', 'limit=1001', 'kind=mention', 'until=x'])('refuse %s', async query => {
    const answer = await get(`/v1/changes?${query}`)
    expect(answer.statusCode).toBe(400)
    expect(answer.json().errors[0].parameter).toBe(query.split('=')[0])
  })
})
