import { expect, it } from 'vitest'
import { newIds, seedIds } from '../src/ids.js'
import { ID_PREFIXES, isId } from '../src/model/ids.js'

it('ids bear their prefix, have the form of an id, and are never made twice', () => {
  const ids = newIds(() => new Date('2024-01-01'))
  const made = ID_PREFIXES.flatMap(prefix => Array.from({ length: 1000 }, () => ids(prefix)))
  expect(new Set(made.map(id => id.slice(4))).size).toBe(made.length)
  expect(made.every(isId)).toBe(true)
  expect(made[0]).toMatch(/^art_018cc251f4007/)
})

it('ids sort by the order in which they were made, even when the clock goes back', () => {
  let now = Date.UTC(2024, 0, 1)
  const steps = [0, 0, 5, -1000, 3, 0]
  const ids = newIds(() => new Date(now))
  const made = steps.map(step => {
    now += step
    return ids('quo')
  })
  expect([...made].sort()).toEqual(made)
})

it('no slug is taken for an id', () => {
  expect(['art-0', 'mara-lindqvist', `art-${'0'.repeat(32)}`, `art_${'0'.repeat(31)}`, ''].filter(isId)).toEqual([])
})

it('the ids of the seed are the same each time, and look like any other', () => {
  const make = () => {
    const ids = seedIds()
    return ID_PREFIXES.flatMap(prefix => [ids(prefix), ids(prefix)])
  }
  const made = make()
  expect(make()).toEqual(made)
  expect(new Set(made).size).toBe(made.length)
  expect(made.every(isId)).toBe(true)
})
