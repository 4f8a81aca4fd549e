import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMoment } from '../../src/http/times.js'

describe('a moment', () => {
  it('is read from any instant, to the millisecond', () => {
    const years = { min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }
    fc.assert(
      fc.property(fc.date(years), date => {
        expect(readMoment(date.toISOString())).toEqual({ at: date.toISOString(), precision: 'instant' })
      })
    )
  })

  it.each([
    ['2013-02-02', '2013-02-02T00:00:00.000Z', 'day'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z', 'day'],
    ['2013-02-02T10:30:00Z', '2013-02-02T10:30:00.000Z', 'instant'],
    ['2013-02-02t10:30:00z', '2013-02-02T10:30:00.000Z', 'instant'],
    ['2013-02-02T01:30:00.123456+02:00', '2013-02-01T23:30:00.123Z', 'instant']
  ])('is read from %s', (text, at, precision) => {
    expect(readMoment(text)).toEqual({ at, precision })
  })

  it.each([
    '',
    '2013',
    '2013-02',
    '2013-02-29',
    '1900-02-29',
    '2013-00-10',
    '2013-13-10',
    '2013-04-31',
    '2013-02-02T10:30',
    '2013-02-02T10:30:00',
    '2013-02-02T10:60:00Z',
    '2013-12-31T23:59:60Z',
    '2013-02-02 10:30:00Z',
    '+002013-02-02',
    '9999-12-31T23:59:59-23:59',
    ' 2013-02-02'
  ])('is not read from “%s”', text => {
    expect(readMoment(text)).toBeUndefined()
  })
})
