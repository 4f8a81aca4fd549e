import { describe, expect, it } from 'vitest'
import { didYouMean, nearest } from '../../src/http/nearest.js'

const WORDS = ['limit', 'cursor', 'publishedAt[gte]', 'publishedAt[lt]', 'speaker', 'kind']

describe('the nearest word', () => {
  it.each([
    ['limt', 'limit'],
    ['Limit', 'limit'],
    ['speker', 'speaker'],
    ['publishedAt[gt]', 'publishedAt[gte]'],
    ['kinds', 'kind']
  ])('to %s is %s', (word, near) => {
    expect(nearest(word, WORDS)).toBe(near)
  })

  it.each(['password', 'xyzzy', '', 'x'.repeat(5000)])('to %s is none', word => {
    expect(nearest(word, WORDS)).toBeUndefined()
  })

  it('is asked for, or all words are named', () => {
    expect(didYouMean('limt', WORDS)).toBe('did you mean “limit”?')
    expect(didYouMean('xyzzy', ['limit', 'kind'])).toBe('there are: limit, kind.')
    expect(didYouMean('xyzzy', [])).toBe('there are none.')
  })
})
