import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findByRules } from '../../../src/annotate/names/find-by-rules.js'
import { read } from '../../../src/annotate/reading.js'
import { tagNames } from '../../../src/annotate/tagger/tag-names.js'
import type { Block } from '../../../src/model/block.js'

const blocksOf = (...texts: string[]): Block[] =>
  texts.map((text, index) => ({ index, zone: 'body', text, language: 'en', direction: 'ltr', source: null }))
const tag = (...texts: string[]) => {
  const reading = read(blocksOf(...texts))
  return tagNames(reading, findByRules(reading))
}
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

  it('are right nine times in ten in sentences of plain news', () => {
    const marked = SENTENCES.map(sentence => read(blocksOf(sentence.replaceAll(/[[\]]/g, ''))))
    const names = marked.map(reading => tagNames(reading, findByRules(reading)).map(({ span }) => span.text))
    const wanted = SENTENCES.map(sentence => [...sentence.matchAll(/\[(.*?)\]/g)].map(match => match[1]!))
    const right = wanted.flatMap((list, i) => list.filter(name => names[i]!.includes(name)))
    expect(right.length / wanted.flat().length).toBeGreaterThan(0.9)
    expect(right.length / names.flat().length).toBeGreaterThan(0.9)
  })
})

const SENTENCES = [
  '[Lucia Fernandes], who heads the [Coastal Research Institute], told [Reuters] that [Mozambique] was not ready.',
  'Shares in [Norbrook Motors] fell after [Kenji Arakawa] resigned.',
  'The [Ministry of Rural Development] said roads to [Osaka] and [Kyoto] were closed.',
  'Senator [Paul Adeyemi] flew from [Nairobi] to [Geneva] on Tuesday.',
  'According to [Amnesty International], hundreds have fled [Sudan].',
  'The [Bank of Finland] kept its rate, governor [Henrik Salonen] said.',
  'In [Lisbon], [Teresa Duarte] opened a school run by [UNICEF].',
  'Mr [Osei] studied at the [University of Ghana] and lives in [London].',
  '[Elif Demir] of [Amnesty International] welcomed the ruling in [Ankara].',
  'The river flooded villages in northern [Italy], [Giulia Conti] reported.'
]
