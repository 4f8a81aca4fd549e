import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRoute, toArticle, toEntity, toQuote, toSearch } from '../../src/reader/route.js'

const read = (hash: string) => {
  const { view, id, query } = readRoute(hash)
  return [view, id, query.toString()]
}

describe('the address of the reader', () => {
  it('is the list of articles where it says nothing', () => {
    for (const hash of ['', '#', '#/', '#/articles', '#/articles/']) expect(read(hash)).toEqual(['home', '', ''])
  })

  it('names an article, an entity, a quote, a search and the box for a text', () => {
    expect(read('#/articles/a-slug?entity=somebody')).toEqual(['article', 'a-slug', 'entity=somebody'])
    expect(read('#/entities/ana-ruiz')).toEqual(['entity', 'ana-ruiz', ''])
    expect(read('#/quotes/quo_1')).toEqual(['quote', 'quo_1', ''])
    expect(read('#/search?q=what%3F+now')).toEqual(['search', '', 'q=what%3F+now'])
    expect(read('#/analyze')).toEqual(['analyze', '', ''])
  })

  it('is unknown where it names nothing that there is', () => {
    const odd = ['#/nothing', '#/articles/a/b', '#/search/x', '#/constructor/x', '#/quotes', '#/%E0%A4%A']
    for (const hash of odd) expect(readRoute(hash).view).toBe('unknown')
  })

  it('reads back whatever it is made from', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), word => {
        expect(read(toArticle(word))).toEqual(['article', word, ''])
        expect(readRoute(toArticle('a', word)).query.get('entity')).toBe(word)
        expect(read(toEntity(word))).toEqual(['entity', word, ''])
        expect(read(toQuote(word))).toEqual(['quote', word, ''])
        expect(readRoute(toSearch(word)).query.get('q')).toBe(word)
        expect(readRoute(toEntity('a', word)).query.get('period')).toBe(word)
      })
    )
  })

  it('never throws', () => {
    const units = fc.array(fc.nat(0xffff)).map(codes => `#/${String.fromCharCode(...codes)}`)
    fc.assert(fc.property(units, hash => typeof readRoute(hash).view === 'string'))
  })
})
