import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spanOf } from '../../src/model/span.js'
import { wordingOf, wordingOfWords, wordsOf } from '../../src/storage/wording.js'

it('the wording of a quote is that of its words, whatever the text', () => {
  const texts = fc.string({ unit: fc.constantFrom(..."aB9[]'’ ,é_"), minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(texts, text => {
      expect(wordingOf([spanOf(0, text, 0, text.length)], [])).toBe(wordingOfWords(wordsOf(text)))
    }),
    { numRuns: 500 }
  )
})

it('capitals, accents and marks make no difference to a wording', () => {
  const of = (text: string) => wordingOf([spanOf(0, text, 0, text.length)], [])
  expect(of("[W]e don't sail at 9, ever.")).toBe(of('we don’t säil at 9 – EVER'))
  expect(of('We sail.')).toBe(null)
})
