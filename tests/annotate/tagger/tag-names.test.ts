import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../../../src/annotate/reading.js'
import { tagNames } from '../../../src/annotate/tagger/tag-names.js'
import type { Block } from '../../../src/model/block.js'

const blocksOf = (...texts: string[]): Block[] =>
  texts.map((text, index) => ({ index, zone: 'body', text, language: 'en', direction: 'ltr', source: null }))
const tag = (...texts: string[]) => tagNames(read(blocksOf(...texts)))
const found = (...texts: string[]) => tag(...texts).map(({ span, kind }) => `${span.text}: ${kind}`)

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom('\ud800', 'The', 'Bank', 'of', ' ', '\n', '“', '’s', 'É', 'שלום', '東京', '3.5', '-'), {
      maxLength: 60
    })
    .map(parts => parts.join(''))
)

describe('names by the tagger', () => {
  it('are slices of their blocks, in order, and do not overlap', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 4 }), texts => {
        let last = { block: 0, end: 0 }
        for (const { span } of tag(...texts)) {
          expect(texts[span.block]!.slice(span.start, span.end)).toBe(span.text)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.block > last.block || span.start >= last.end).toBe(true)
          last = span
        }
      })
    )
  })

  it('are the same whenever the text is the same', () => {
    const text = 'Anna Lindqvist of the Harbour Workers’ Union met Kofi Boateng in Gdansk on Monday.'
    const first = tag(text)
    tag('Something else, by Pablo Ortega, stands between.')
    expect(tag(text)).toEqual(first)
  })

  it('come from texts of any size', () => {
    expect(tag('A'.repeat(300_000)).length).toBeLessThan(2)
    expect(tag('The Bank of '.repeat(20_000))).toBeInstanceOf(Array)
  })

  it.each([
    [
      'President Maria Okafor spoke in Lagos, Nigeria, on Friday.',
      ['Maria Okafor: person', 'Lagos: place', 'Nigeria: place']
    ],
    [
      'The Ministry of Agriculture and the Nordic Fisheries Council disagreed.',
      ['Ministry of Agriculture: organisation', 'Nordic Fisheries Council: organisation']
    ],
    [
      'Mr. Tanaka joined Brightwater Holdings Ltd in 2009.',
      ['Tanaka: person', 'Brightwater Holdings Ltd: organisation']
    ]
  ])('are found in %j', (text, names) => {
    expect(found(text)).toEqual(names)
  })

  it('have a confidence that is a probability', () => {
    for (const { confidence } of tag('President Maria Okafor spoke in Lagos, Nigeria, on Friday.')) {
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })
})
