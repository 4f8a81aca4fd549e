import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combine } from '../../src/annotate/names/combine.js'
import type { Name } from '../../src/annotate/names/name.js'

const name = (start: number, end: number, confidence: number, method = 'names/tagger', block = 0): Name => ({
  span: { block, start, end, text: 'x'.repeat(end - start) },
  kind: 'person',
  method,
  confidence
})
const rule = (start: number, end: number, confidence: number) => name(start, end, confidence, 'names/title')

const series = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 0, max: 3 }),
      length: fc.integer({ min: 1, max: 4 }),
      confidence: fc.constantFrom(0.5, 0.85, 0.95),
      block: fc.boolean()
    }),
    { maxLength: 12 }
  )
  .map(steps => {
    let at = 0
    let block = 0
    return steps.map(({ gap, length, confidence, block: next }) => {
      if (next) {
        block++
        at = 0
      }
      const found = name(at + gap, at + gap + length, confidence, 'names/any', block)
      at += gap + length
      return found
    })
  })

describe('the names of tagger and rules together', () => {
  it('hold what the tagger found', () => {
    expect(combine([name(0, 4, 0.3)], [rule(0, 2, 0.7)])).toEqual([name(0, 4, 0.3)])
  })

  it('hold a sure rule’s name where the tagger found none', () => {
    expect(combine([name(0, 4, 0.9)], [rule(6, 8, 0.95), rule(10, 12, 0.5)])).toEqual([
      name(0, 4, 0.9),
      rule(6, 8, 0.95)
    ])
  })

  it('hold a sure rule’s name in place of doubtful ones', () => {
    expect(combine([name(0, 2, 0.5), name(3, 5, 0.6)], [rule(0, 5, 0.95)])).toEqual([rule(0, 5, 0.95)])
    expect(combine([name(0, 2, 0.5), name(3, 5, 0.9)], [rule(0, 5, 0.95)])).toHaveLength(2)
  })

  it('hold what the form of the text claims in place of any', () => {
    const claim = name(0, 5, 0.9, 'names/dateline')
    expect(combine([name(0, 2, 0.97), name(3, 5, 0.97)], [claim])).toEqual([claim])
  })

  it('hold a people of two words whole', () => {
    const people = (start: number, text: string, method: string): Name => ({
      span: { block: 0, start, end: start + text.length, text },
      kind: 'group',
      method,
      confidence: 0.9
    })
    const whole = people(0, 'South Korean', 'names/gazetteer')
    expect(combine([people(6, 'Korean', 'names/tagger')], [whole])).toEqual([whole])
  })

  it('are in reading order and do not overlap', () => {
    fc.assert(
      fc.property(series, series, (tagged, ruled) => {
        const names = combine(tagged, ruled)
        names.slice(1).forEach(({ span }, i) => {
          const before = names[i]!.span
          expect(span.block > before.block || span.start >= before.end).toBe(true)
        })
      })
    )
  })
})
