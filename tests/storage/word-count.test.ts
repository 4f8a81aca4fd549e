import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countWords } from '../../src/storage/word-count.js'

it('words begin with a letter or a digit, and may have hyphens and apostrophes in them', () => {
  expect(countWords('')).toBe(0)
  expect(countWords("The well-kept ferry’s 12 crew didn't — they say — sail.")).toBe(9)
  expect(countWords('-- ’tis “Ünal”, e\u0301tude 𐐀𐐁 🎉 \ud800')).toBe(4)
})

it('as many words are counted as a pattern finds in any text', () => {
  const texts = fc.string({ unit: fc.constantFrom(..."aé9-’'.“ \u0301𐐀🎉中\ud800") })
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), text => {
      expect(countWords(text)).toBe(text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0)
    })
  )
})
