import { describe, expect, test } from 'vitest'
import { resolveCoreference } from '../../src/annotate/coreference.js'
import { groupNames } from '../../src/annotate/entities.js'
import { findNames } from '../../src/annotate/names/find-names.js'
import { findQuotes } from '../../src/annotate/quotes/find-quotes.js'
import type { QuoteSurface } from '../../src/annotate/quotes/quote-surface.js'
import { type Reading, read } from '../../src/annotate/reading.js'
import { cleanStory } from '../../src/ingest/clean/clean.js'
import { spanOf } from '../../src/model/span.js'

/** The text in straight double quotation marks, as quotes. */
const quotesIn = (text: string): QuoteSurface[] =>
  [...text.matchAll(/"([^"]*)"/g)].map(({ index, 0: { length } }) => {
    const span = spanOf(0, text, index + 1, index + length - 1)
    return {
      content: [span],
      verbatim: [span],
      cue: null,
      speaker: null,
      audience: null,
      method: 'test',
      confidence: 1
    }
  })

const resolvedWith = (text: string, quotes: (reading: Reading) => QuoteSurface[]) => {
  const reading = read(cleanStory(text).blocks)
  const named = groupNames(reading, findNames(reading))
  const { entities, mentions } = resolveCoreference(reading, named, quotes(reading))
  return mentions
    .filter(({ form }) => form !== 'name')
    .map(({ entity, span }) => `${span.text} = ${entities[entity]?.name}`)
}

const resolved = (text: string) => resolvedWith(text, () => quotesIn(text))
const spoken = (text: string) => resolvedWith(text, findQuotes)

describe('coreference', () => {
  test.each([
    ['he is the man just named', 'Carl Moss came. He left.', ['He = Carl Moss']],
    ['she is the woman, though a man is nearer', 'Helena Lund met Carl Moss. She left.', ['She = Helena Lund']],
    [
      'a form of address tells the gender',
      'Mrs. Zarquil met Mr. Tarkov. He left. She stayed.',
      ['He = Tarkov', 'She = Zarquil']
    ],
    ['a role tells it', 'Robin Zarquil, a spokeswoman for Lund, came. She left.', ['She = Robin Zarquil']],
    ['the speaker is meant rather than the one spoken of', 'Carl Moss said he had met Peter Lund.', ['he = Carl Moss']],
    [
      'the subject rather than the one after a preposition',
      'Carl Moss sat with Peter Lund. He left.',
      ['He = Carl Moss']
    ],
    ['him is not the subject', 'Carl Moss came. Peter Lund saw him.', ['him = Carl Moss']],
    ['a fronted his looks ahead', 'After his talks with Peter Lund, Carl Moss left.', ['his = Carl Moss']],
    ['who is the one before it', 'It was Carl Moss, who left.', ['who = Carl Moss']],
    [
      'an office is the one who holds it',
      'Foreign Minister Helena Lund came. The foreign minister left.',
      ['The foreign minister = Helena Lund']
    ],
    [
      'an office by its country',
      'Swedish President Helena Lund and Chad President Carl Moss met. Sweden’s president left.',
      ['Sweden’s president = Helena Lund']
    ],
    [
      'the leader of a country is its president',
      'Swedish President Helena Lund came. The Swedish leader left.',
      ['The Swedish leader = Helena Lund']
    ],
    [
      'the head is a leader',
      'Carl Moss, head of the opposition, came. The opposition leader left.',
      ['The opposition leader = Carl Moss']
    ],
    [
      'an office with a capital too',
      'Norland President Helena Lund came. The President left.',
      ['The President = Helena Lund']
    ],
    [
      'a relative is the one so introduced',
      'Carl Moss came. His father, Peter Moss, stayed. Carl Moss saw his father.',
      ['His = Carl Moss', 'his father = Peter Moss', 'his = Carl Moss']
    ],
    [
      'also before that, and the other way round',
      'Carl Moss and his wife left. His wife Helena Lund met Ada Obi. Lund’s husband slept.',
      ['his wife = Helena Lund', 'his = Carl Moss', 'His = Carl Moss', 'Lund’s husband = Carl Moss']
    ],
    [
      'a description by a noun',
      'Helena Lund met Carl Moss, a farmer from Oslo. The farmer left.',
      ['The farmer = Carl Moss']
    ],
    [
      'or by what an age makes of somebody',
      'Carl Moss, 14, met Peter Lund, 43. The boy left. The 43-year-old stayed.',
      ['The boy = Carl Moss', 'The 43-year-old = Peter Lund']
    ],
    ['an organisation by its noun', 'The Lund Council met. The council agreed.', ['The council = Lund Council']],
    ['a company by its sort', 'Acme Widgets Inc. grew. The company sold more.', ['The company = Acme Widgets Inc.']]
  ])('%s', (_, text, expected) => expect(resolved(text)).toEqual(expected))

  test.each([
    ['when nobody was named', 'He left. She stayed.'],
    ['when only a woman was named', 'Helena Lund came. He left.'],
    ['when two hold the office', 'President Helena Lund came with President Carl Moss. The president left.'],
    ['the president for the aide', 'Carl Moss, an aide to the president, came. The president left.'],
    ['the former president for the one in office', 'President Carl Moss came. The former president left.'],
    ['an unknown relative', 'Carl Moss came. Lund’s mother stayed. She left.'],
    ['a child for a man of 43', 'Carl Moss, 43, came. The child left.'],
    ['what only says who somebody is', 'Norland President Carl Moss, the president, came.'],
    ['a vice-president as the president', 'Vice President Carl Moss came. The president left.'],
    ['when two organisations fit', 'The Lund Council met the Oslo Council. The council agreed.'],
    ['I and we', 'Carl Moss came. I saw. We left.']
  ])('resolves nothing %s', (_, text) => expect(resolved(text)).toEqual([]))

  test('he of whom something is said is not the one who says it', () => {
    const { blocks } = cleanStory('Carl Moss described Peter Lund as a "fool" and that he must go.')
    const reading = read(blocks)
    const { entities, mentions } = resolveCoreference(
      reading,
      groupNames(reading, findNames(reading)),
      findQuotes(reading)
    )
    expect(mentions.filter(({ span }) => span.text === 'he').map(({ entity }) => entities[entity]?.name)).toEqual([
      'Peter Lund'
    ])
  })

  test('nobody named only inside quotation marks is meant outside', () => {
    expect(resolved('Carl Moss said: "Peter Lund lied." He left.')).toEqual(['He = Carl Moss'])
  })

  test.each([
    ['never the speaker', 'Carl Moss said: "He left."', []],
    ['somebody of whom the article has spoken', 'Peter Lund came. "He was late," Carl Moss said.', ['He = Peter Lund']],
    ['or the speaker', '"I saw Peter Lund and he was late," Carl Moss said.', ['he = Peter Lund']],
    [
      'also where a pronoun stands for the speaker',
      'Peter Lund met Carl Moss. Moss left. "He was late," he said.',
      ['He = Peter Lund', 'he = Carl Moss']
    ]
  ])('a pronoun inside quotation marks is %s', (_, text, expected) => expect(spoken(text)).toEqual(expected))

  test('keeps reading order', () => {
    const reading = read(cleanStory('Carl Moss said he left.\nThen he saw Ada Obi, who waited.').blocks)
    const { mentions } = resolveCoreference(reading, groupNames(reading, findNames(reading)), [])
    const order = mentions.map(({ span }) => span.block * 1000 + span.start)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(mentions.length).toBeGreaterThan(3)
  })
})
