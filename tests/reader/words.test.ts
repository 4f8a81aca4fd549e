import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certainty, count, initials, periodRange, periodWords, published, shortened } from '../../src/reader/words.js'

const day = { id: '', slug: '', headline: '', publisher: null, publishedAt: '2019-03-05T00:00:00.000Z' }

describe('the words of the reader', () => {
  it('say how certain something is', () => {
    const words = [1, 0.9, 0.7, 0.5, 0.2].map(certainty)
    expect(words).toEqual(['almost certain', 'very likely', 'likely', 'more likely than not', 'uncertain'])
  })

  it('count', () => {
    expect([count(0, 'quote'), count(1, 'quote'), count(1200, 'quote')]).toEqual([
      '0 quotes',
      '1 quote',
      '1,200 quotes'
    ])
  })

  it('tell the day, and the hour where it is known', () => {
    expect(published(day)).toBe('5 March 2019')
    expect(published({ ...day, publishedAt: '2019-03-05T16:30:00Z', publishedPrecision: 'instant' })).toBe(
      '5 March 2019 at 16:30 UTC'
    )
    expect(published({ ...day, publishedAt: null })).toBe('')
  })

  it('tell a month and a year, and what lies in them', () => {
    expect([periodWords('2019-03'), periodWords('2019')]).toEqual(['March 2019', '2019'])
    expect(periodRange('2019-12')).toEqual({ 'publishedAt[gte]': '2019-12-01', 'publishedAt[lt]': '2020-01-01' })
    expect(periodRange('2019')).toEqual({ 'publishedAt[gte]': '2019-01-01', 'publishedAt[lt]': '2020-01-01' })
    for (const none of ['2019-13', '19', 'soon', '', null]) expect(periodRange(none)).toEqual({})
  })

  it('shorten a name to its initials', () => {
    const names = ['Ana Ruiz', 'Ana María del Ruiz', 'Madonna', 'a senior official', 'UN', '🕊', '', 'דוד לוי']
    expect(names.map(initials)).toEqual(['AR', 'AR', 'M', 'so', 'U', '?', '?', 'דל'])
  })

  it('cut a long text at a word', () => {
    expect(shortened('short', 10)).toBe('short')
    expect(shortened('one two three four', 11)).toBe('one two…')
    fc.assert(
      fc.property(fc.string(), fc.nat(50), (text, most) => shortened(text, most).length <= Math.max(most + 1, 1))
    )
  })
})
