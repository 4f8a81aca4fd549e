import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choose } from '../../src/http/accept.js'

const TYPES = ['application/json', 'text/plain'] as const

describe('choosing a representation', () => {
  it.each([
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['text/html, */*;q=0.8', 'application/json'],
    ['text/plain', 'text/plain'],
    ['TEXT/Plain ; charset=utf-8', 'text/plain'],
    ['text/*', 'text/plain'],
    ['text/plain;q=0.5, application/json;q=0.4', 'text/plain'],
    ['text/plain;q=0.5, application/json;q=0.5', 'application/json'],
    ['application/json;q=0, */*', 'text/plain'],
    ['application/json;q=0.1, application/*;q=0.9, text/plain;q=0.5', 'text/plain'],
    ['text/html', undefined],
    ['application/json;q=0', undefined],
    ['*', undefined],
    ['json', undefined],
    ['application/json;q=much', undefined]
  ])('for “%s” gives %s', (accept, type) => {
    expect(choose(accept, TYPES)).toBe(type)
  })

  it('never fails on any header', () => {
    fc.assert(
      fc.property(fc.string(), accept => {
        expect([...TYPES, undefined]).toContain(choose(accept, TYPES))
      })
    )
  })
})
