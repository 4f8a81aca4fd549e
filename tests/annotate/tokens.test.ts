import { property, assert as propertyHolds, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenise } from '../../src/annotate/tokens.js'

const words = (text: string) => tokenise(text).map(token => token.text)

describe('tokens', () => {
  test.each([
    ['a possessive leans on its word', "Norland's and the rebels' and Ada’s", "Norland|'s|and|the|rebels|'|and|Ada|’s"],
    ['so do short verbs', "He'd say they'll go; don't", "He|'d|say|they|'ll|go|;|don't"],
    [
      'an abbreviation keeps its full stop',
      'Mr. Obi of the U.S. Senate, Sen. Ada',
      'Mr.|Obi|of|the|U.S.|Senate|,|Sen.|Ada'
    ],
    [
      'an initial keeps its full stop before a capital',
      'J. K. Obi had plan B. he said',
      'J.|K.|Obi|had|plan|B|.|he|said'
    ],
    ['No. is an abbreviation before a number only', 'No. 5? No.', 'No.|5|?|No|.'],
    ['numbers keep their separators', '$60,000 or 3.5% at 10:30, in 2013.', '$|60,000|or|3.5|%|at|10:30|,|in|2013|.'],
    [
      'inner hyphens and apostrophes stay',
      "al-Assad, Abdel-Rahman, O'Brien, N’Djamena",
      "al-Assad|,|Abdel-Rahman|,|O'Brien|,|N’Djamena"
    ],
    ['dashes stand alone', 'MUNICH (Reuters) – It - or that--ends', 'MUNICH|(|Reuters|)|–|It|-|or|that|--|ends'],
    ['quotation marks stand alone', '“It’s ‘so’,” "he" \'said\'', '“|It|’s|‘|so|’|,|”|"|he|"|\'|said|\''],
    ['a missing space after a full stop does not join words', 'It ended.The rest', 'It|ended|.|The|rest'],
    [
      'addresses are one word',
      'See https://x.example/a,b. Or news.example.com, @ada_obi',
      'See|https://x.example/a,b|.|Or|news|.|example.com|,|@ada_obi'
    ],
    ['ellipses are one mark', 'Well... no', 'Well|...|no'],
    ['an ampersand joins capitals', 'AT&T and Marks & Co.', 'AT&T|and|Marks|&|Co.']
  ])('%s', (_, text, expected) => expect(words(text).join('|')).toBe(expected))

  test('hold every character that is not white space, each once and in order', () => {
    propertyHolds(
      property(string({ unit: 'binary' }), text => {
        let at = 0
        for (const token of tokenise(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text)
          expect(token.start).toBeGreaterThanOrEqual(at)
          expect(token.end).toBeGreaterThan(token.start)
          expect(text.slice(at, token.start)).toMatch(/^[\s\p{Cc}\u200B\u2060]*$/u)
          at = token.end
        }
      })
    )
  })

  test('lone surrogates are marks, and a word of a million letters is one', () => {
    expect(words('a\ud800b')).toEqual(['a', '\ud800', 'b'])
    expect(words('x'.repeat(1_000_000))).toHaveLength(1)
  })
})
