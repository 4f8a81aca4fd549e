import { readFileSync } from 'node:fs'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { clientTypes, type Document } from '../../scripts/client-types.js'
import { OPERATIONS } from '../../src/client/api.js'
import { type ApiProblem, type Change, openClient, type Quote, type QuotePage } from '../../src/client/client.js'
import type { PROBLEMS } from '../../src/model/problem.js'

const document: Document = JSON.parse(readFileSync('openapi/v1.json', 'utf8'))

describe('the client’s types', () => {
  it('are those of the OpenAPI document', async () => {
    await expect(clientTypes(document)).toMatchFileSnapshot('../../src/client/api.ts')
  })

  it('have a call for every operation', () => {
    const ids = Object.values(document.paths).flatMap(methods => Object.values(methods).map(each => each.operationId))
    const client = openClient()
    expect(Object.keys(OPERATIONS)).toEqual(ids)
    expect(ids.filter(id => typeof client[id as keyof typeof client] !== 'function')).toEqual([])
  })

  it('know every code that a problem may have', () => {
    expectTypeOf<keyof typeof PROBLEMS>().toExtend<ApiProblem['code']>()
    expectTypeOf<Exclude<ApiProblem['code'], keyof typeof PROBLEMS>>().toEqualTypeOf<
      'no-answer' | 'timeout' | 'unreadable-answer'
    >()
  })

  it('say what a call takes and gives', () => {
    const client = openClient()
    type Client = typeof client
    expectTypeOf<Awaited<ReturnType<Client['listQuotes']>>>().toEqualTypeOf<QuotePage>()
    const asked = {
      whole: () => client.getQuote({ id: 'x' }),
      part: () => client.getQuote({ id: 'x', fields: ['text', 'kind'] }),
      one: () => client.listQuotes({ fields: 'text' }),
      bytes: () => client.getArticleSource({ id: 'x' }, { accept: 'text/plain' }),
      feed: () => client.listQuotes({ kind: 'direct' }, { accept: 'application/rss+xml' }),
      source: () => client.getArticleSource({ id: 'x' }),
      // @ts-expect-error: the id must be given
      nothing: () => client.getQuote(),
      // @ts-expect-error: there is no such kind
      unknownKind: () => client.listQuotes({ kind: 'oblique' }),
      // @ts-expect-error: a quote has no such property
      unknownField: () => client.getQuote({ id: 'x', fields: ['headline'] })
    }
    type Given<K extends keyof typeof asked> = Awaited<ReturnType<(typeof asked)[K]>>
    expectTypeOf<Given<'whole'>>().toEqualTypeOf<Quote>()
    expectTypeOf<Given<'part'>>().toEqualTypeOf<Pick<Quote, 'text' | 'kind'>>()
    expectTypeOf<Given<'one'>['data']>().toEqualTypeOf<Pick<Quote, 'text'>[]>()
    expectTypeOf<Given<'one'>['page']>().toEqualTypeOf<QuotePage['page']>()
    expectTypeOf<Given<'bytes'>>().toEqualTypeOf<string>()
    expectTypeOf<Given<'feed'>>().toEqualTypeOf<string>()
    type ItemOf<S> = S extends AsyncIterable<infer I> ? I : never
    expectTypeOf<ItemOf<ReturnType<Client['exportQuotes']>>>().toEqualTypeOf<Quote>()
    expectTypeOf<ItemOf<ReturnType<Client['streamChanges']>>>().toEqualTypeOf<Change>()
    expectTypeOf<ItemOf<ReturnType<Client['listQuotes']>>>().toEqualTypeOf<Quote>()
    expectTypeOf<Given<'source'>>().toHaveProperty('sha256')
  })
})
