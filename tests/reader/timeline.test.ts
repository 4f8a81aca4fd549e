import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { periodsOf } from '../../src/reader/timeline.js'

const month = (month: string, mentionCount = 1) => ({ month, articleCount: 1, mentionCount, quoteCount: 0 })

describe('the periods of a timeline', () => {
  it('are all months from the first to the last', () => {
    expect(periodsOf([month('2011-11', 2), month('2012-02')])).toEqual([
      { period: '2011-11', articleCount: 1, mentionCount: 2, quoteCount: 0 },
      { period: '2011-12', articleCount: 0, mentionCount: 0, quoteCount: 0 },
      { period: '2012-01', articleCount: 0, mentionCount: 0, quoteCount: 0 },
      { period: '2012-02', articleCount: 1, mentionCount: 1, quoteCount: 0 }
    ])
  })

  it('are years where there would be too many months', () => {
    const periods = periodsOf([month('2008-12', 2), month('2009-01', 3), month('2009-02', 4), month('2012-01')])
    expect(periods.map(({ period, mentionCount }) => [period, mentionCount])).toEqual([
      ['2008', 2],
      ['2009', 7],
      ['2010', 0],
      ['2011', 0],
      ['2012', 1]
    ])
  })

  it('lose nothing', () => {
    const months = fc
      .uniqueArray(fc.tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 })), {
        selector: ([year, of]) => `${year}-${of}`,
        minLength: 1,
        maxLength: 40
      })
      .map(all => all.map(([year, of]) => `${year}-${String(of).padStart(2, '0')}`).sort())
    fc.assert(
      fc.property(months, all => {
        const periods = periodsOf(all.map(each => month(each)))
        expect(periods.reduce((sum, { articleCount }) => sum + articleCount, 0)).toBe(all.length)
        expect(periods.map(({ period }) => period)).toEqual([...new Set(periods.map(({ period }) => period))].sort())
      })
    )
  })

  it('are none where there is nothing', () => {
    expect(periodsOf([])).toEqual([])
  })
})
