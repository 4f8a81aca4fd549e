import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotes } from '../../../src/annotate/quotes/find-quotes.js'
import { read } from '../../../src/annotate/reading.js'
import { cleanStory } from '../../../src/ingest/clean/clean.js'
import type { Span } from '../../../src/model/span.js'

const WORDS = [
  'Okafor',
  'said',
  'told',
  'Reuters',
  'that',
  'who',
  'the',
  'bridge',
  'was',
  'safe',
  'and',
  'but',
  'while',
  'according',
  'to',
  'he',
  'she',
  'warned',
  'adding',
  'a',
  'report',
  'on',
  'Friday',
  'described',
  'as',
  'never',
  'would',
  'U.S.',
  'The',
  'mayor',
  '5',
  '’s',
  "rebels'"
]
const MARKS = [
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '「',
  '」',
  "''",
  '``',
  ',',
  '.',
  '?',
  ':',
  ';',
  '—',
  '(',
  ')',
  '\n',
  '\n\n'
]

const soup = fc
  .array(
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...WORDS) }, { weight: 2, arbitrary: fc.constantFrom(...MARKS) }),
    { maxLength: 60 }
  )
  .chain(words =>
    fc
      .array(fc.constantFrom('', ' ', ' '), { minLength: words.length, maxLength: words.length })
      .map(gaps => words.map((word, i) => word + gaps[i]).join(''))
  )
const unicode = fc.string({ unit: 'binary', maxLength: 200 })
const codeUnits = fc
  .array(fc.integer({ min: 1, max: 0xffff }), { maxLength: 60 })
  .map(units => String.fromCharCode(...units))
const anyText = fc.oneof(soup, unicode, codeUnits)

const quotesIn = (text: string) => {
  const { blocks } = cleanStory(text)
  return { blocks, quotes: findQuotes(read(blocks)) }
}

const contains = (outer: Span, inner: Span) =>
  outer.block === inner.block && outer.start <= inner.start && inner.end <= outer.end

const isBefore = (a: Span, b: Span) => a.block < b.block || (a.block === b.block && a.end <= b.start)

describe('whatever the text', () => {
  test('every span is the slice of its block', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { blocks, quotes } = quotesIn(text)
        for (const { content, verbatim, cue, speaker, audience } of quotes)
          for (const span of [...content, ...verbatim, cue?.span, speaker, audience])
            if (span) expect(blocks[span.block]!.text.slice(span.start, span.end)).toBe(span.text)
      })
    )
  })

  test('a quote reports something, and the words in marks are part of it', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const { content, verbatim } of quotesIn(text).quotes) {
          expect(content.every(span => span.end > span.start)).toBe(true)
          expect(content.length).toBeGreaterThan(0)
          for (const inner of verbatim) expect(content.some(outer => contains(outer, inner))).toBe(true)
        }
      })
    )
  })

  test('contents stand in reading order and none is reported twice', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { quotes } = quotesIn(text)
        for (const { content } of quotes)
          for (let i = 1; i < content.length; i++) expect(isBefore(content[i - 1]!, content[i]!)).toBe(true)
        const starts = quotes.map(({ content }) => content[0]!)
        for (let i = 1; i < starts.length; i++) expect(isBefore(starts[i]!, starts[i - 1]!)).toBe(false)
        const all = quotes.flatMap(({ content }) => content)
        for (const [i, a] of all.entries())
          for (const b of all.slice(i + 1)) expect(isBefore(a, b) || isBefore(b, a)).toBe(true)
      })
    )
  })

  test('a cue and its speaker are not part of what they report', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const { content, cue } of quotesIn(text).quotes)
          if (cue) expect(content.some(span => contains(span, cue.span))).toBe(false)
      })
    )
  })

  test('the same text has the same quotes', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(quotesIn(text).quotes).toEqual(quotesIn(text).quotes)
      })
    )
  })
})

describe('hostile texts are read to the end', () => {
  const hostile: Record<string, string> = {
    'ten thousand marks': '"'.repeat(10_000),
    'ten thousand opening marks': '“a '.repeat(10_000),
    'ten thousand quotations': '“a b c,” he said, '.repeat(10_000),
    'ten thousand single quotations': "'a b' ".repeat(10_000),
    'nothing but cues': 'Okafor said that '.repeat(20_000),
    'nothing but sources': 'according to '.repeat(20_000),
    'nothing but claims': 'by his claim that it urged them to go '.repeat(5_000),
    'nothing but labels': 'OKAFOR: a\nb\n'.repeat(2_000),
    'brackets that never close': `${'('.repeat(20_000)} said Okafor`,
    'commas for ever': 'Okafor, '.repeat(50_000),
    'a sentence without an end': `He said ${'word '.repeat(100_000)}`
  }
  for (const [name, text] of Object.entries(hostile))
    test(name, () => expect(quotesIn(text).quotes.length).toBeLessThanOrEqual(text.length))
})
