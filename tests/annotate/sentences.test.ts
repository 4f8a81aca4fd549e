import { array, constantFrom, property, assert as propertyHolds } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/annotate/sentences.js'
import { tokenise } from '../../src/annotate/tokens.js'

const sentences = (text: string) => splitSentences(text, tokenise(text)).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  test.each([
    ['end at full stops, questions and cries', 'It rained. Why? Nobody knew!', ['It rained.', 'Why?', 'Nobody knew!']],
    ['do not end at abbreviations in names', 'Mr. J. K. Obi met Sen. Ada Lund in St. Petersburg.', null],
    ['do not end at months and states', 'It opened on Jan. 4 in Akron, Ohio, and in Waco, Tex., too.', null],
    ['do not end inside a company’s name', 'Acme Inc. said it bought Borg Corp. shares.', null],
    [
      'end after an abbreviation where a new one begins',
      'He joined Acme Inc. The rest left.',
      ['He joined Acme Inc.', 'The rest left.']
    ],
    [
      'end after U.S. only there',
      'The U.S. Senate is in the U.S. But it sleeps.',
      ['The U.S. Senate is in the U.S.', 'But it sleeps.']
    ],
    ['keep the closing mark', '“It is over.” Then he left.', ['“It is over.”', 'Then he left.']],
    [
      'go on in small letters after a quotation',
      '"It is over." he said. "Is it?" she asked.',
      ['"It is over." he said.', '"Is it?" she asked.']
    ],
    ['go on to the speaker of a question', '"Is it over?" Ada Obi asked.', null],
    [
      'end at each stop of a quotation, not at its comma',
      '"It is over. Let us go," he said.',
      ['"It is over.', 'Let us go," he said.']
    ],
    ['do not end at decimals', 'It rose 3.5 percent to 60,000.', null],
    [
      'go on after an ellipsis in small letters',
      'He left... and came back. Well... He left.',
      ['He left... and came back.', 'Well...', 'He left.']
    ],
    ['begin with the number of a list', '1. The first. 2. The second.', ['1. The first.', '2. The second.']],
    ['hold hard-wrapped lines', 'It rained\nall day\nlong. Then\nnot.', ['It rained\nall day\nlong.', 'Then\nnot.']],
    ['end at an empty line', 'A heading\n\nIt rained.', ['A heading', 'It rained.']],
    ['keep brackets', '(It rained.) We left.', ['(It rained.)', 'We left.']],
    ['hold their dateline', 'LUND (Reuters) – It rained.', null],
    ['end where the space is missing', 'It rained.Then it stopped.', ['It rained.', 'Then it stopped.']],
    ['end in scripts without capitals', 'ירד גשם. הלכנו.', ['ירד גשם.', 'הלכנו.']]
  ])('%s', (_, text, expected) => expect(sentences(text)).toEqual(expected ?? [text]))

  test('hold all tokens of the block, each once', () => {
    const piece = constantFrom(
      'a',
      'The',
      'U.S.',
      'Mr.',
      '.',
      '?',
      '"',
      '”',
      '“',
      "'",
      '…',
      '(',
      ')',
      ' ',
      '\n\n',
      '5',
      ','
    )
    propertyHolds(
      property(array(piece, { maxLength: 60 }), pieces => {
        const text = pieces.join('')
        const tokens = tokenise(text)
        let next = 0
        for (const sentence of splitSentences(text, tokens)) {
          expect(sentence.first).toBe(next)
          expect(sentence.last).toBeGreaterThanOrEqual(sentence.first)
          expect(sentence.start).toBe(tokens[sentence.first]?.start)
          expect(sentence.end).toBe(tokens[sentence.last]?.end)
          next = sentence.last + 1
        }
        expect(next).toBe(tokens.length)
      })
    )
  })
})
