import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/annotate/names/claims.js'
import { readWords } from '../../../src/annotate/names/words.js'
import { read } from '../../../src/annotate/reading.js'
import { cleanStory } from '../../../src/ingest/clean/clean.js'

const claims = (text: string) =>
  readWords(read(cleanStory(text).blocks)).flatMap(block =>
    findClaims(block).map(({ first, last, kind }) => {
      const { tokens, block: source } = block.read
      return `${source.text.slice(tokens[first]!.start, tokens[last]!.end)}: ${kind}`
    })
  )

describe('in a dateline', () => {
  test.each([
    ['a place in capitals', 'KARVIK — The bridge fell.', ['KARVIK: place']],
    ['of two words', 'GREEN SHORE – The bridge fell.', ['GREEN SHORE: place']],
    ['with a date and an agency', 'KARVIK, 6 March 2012 (NPB) – It fell.', ['KARVIK: place', 'NPB: organisation']],
    [
      'with its country',
      'KARVIK, Tovaria (Reuters) - It fell.',
      ['KARVIK: place', 'Tovaria: place', 'Reuters: organisation']
    ],
    ['in small letters, signed', 'Karvik (NPB) – It fell.', ['Karvik: place', 'NPB: organisation']],
    ['two agencies', 'KARVIK (NPB/TTX) -- It fell.', ['KARVIK: place', 'NPB: organisation', 'TTX: organisation']]
  ])('names are claimed: %s', (_, text, expected) => expect(claims(text)).toEqual(expected))

  test.each([
    ['a dash behind a name', 'Karvik – the harbour of the north – is closed.'],
    ['a word in capitals', 'UPDATE — The bridge fell.'],
    ['an organisation in capitals', 'NATO — The alliance met.'],
    ['a person’s party', 'Anna Holt (REF) – She spoke.'],
    ['a name without a dash', 'KARVIK, 6 March. The bridge fell.']
  ])('none is taken for one: %s', (_, text) => expect(claims(text)).toEqual([]))
})

describe('a title in quotation marks is a work', () => {
  test.each([
    ['behind its noun', 'She read the novel “The Long Winter” aloud.', ['The Long Winter: work']],
    ['behind a word for naming', 'A song called "Rain" won.', ['Rain: work']],
    ['behind a comma', 'She sang in his opera, “Salt and Water”.', ['Salt and Water: work']],
    ['before its noun', '“Salt”, a film about the sea, won.', ['Salt: work']],
    ['before its noun, the comma inside', '“Salt and Water,” a play, won.', ['Salt and Water: work']]
  ])('%s', (_, text, expected) => expect(claims(text)).toEqual(expected))

  test.each([
    ['speech', 'She liked the film. “It Was Long,” she said.'],
    ['words that are no title', 'She called the film “too long for me”.'],
    ['no noun beside it', 'He said “The Long Winter” twice.'],
    ['a mark that is never closed', 'She read the novel “The Long Winter and went home.']
  ])('but not %s', (_, text) => expect(claims(text)).toEqual([]))
})

describe('a vote by its year is an event', () => {
  test.each([
    ['The 2012 general election was close.', ['2012 general election: event']],
    ['He lost the 1994 Tovarian parliamentary elections.', ['1994 Tovarian parliamentary elections: event']],
    ['The election of 2012 was close.', []],
    ['In 2012 the election was close.', []]
  ])('%s', (text, expected) => expect(claims(text)).toEqual(expected))
})

describe('a make with its model is a product', () => {
  test.each([
    ['A Boeing 737 landed.', ['Boeing 737: product']],
    ['They sell the Norvik X5.', ['Norvik X5: product']],
    ['The army has twelve F-16 jets.', ['F-16: product']],
    ['The G20 met. COVID-19 spread. In March 2012 Oslo 100 was full.', []],
    ['About Karvik 300 people wait.', []]
  ])('%s', (text, expected) => expect(claims(text)).toEqual(expected))
})
