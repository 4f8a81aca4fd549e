import { array, constantFrom, property, assert as propertyHolds, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNames } from '../../src/annotate/names/find-names.js'
import { read } from '../../src/annotate/reading.js'
import { cleanStory } from '../../src/ingest/clean/clean.js'

const names = (text: string) =>
  findNames(read(cleanStory(text).blocks)).map(({ span, kind }) => `${span.text}: ${kind}`)

describe('names', () => {
  test.each([
    ['a title is no part of a name', 'Foreign Minister Helena Lund spoke.', ['Helena Lund: person']],
    ['nor is a form of address', 'We met Mrs. Lund and Dr. Adaeze Obi.', ['Lund: person', 'Adaeze Obi: person']],
    [
      'a people before a title is a group',
      'Swedish Prime Minister Helena Lund spoke.',
      ['Swedish: group', 'Helena Lund: person']
    ],
    [
      'a country before a title is a place',
      'He saw U.S. Vice President Carl Moss.',
      ['U.S.: place', 'Carl Moss: person']
    ],
    [
      'an organisation before a title',
      'He saw Acme Council President Carl Moss.',
      ['Acme Council: organisation', 'Carl Moss: person']
    ],
    ['an office between the two', 'She saw Minister of Foreign Affairs Carl Moss.', ['Carl Moss: person']],
    [
      'a possessive is no part of a name',
      "It is Norway's plan and Carl Moss’s too.",
      ['Norway: place', 'Carl Moss: person']
    ],
    ['initials are part of it', 'It was J. K. Moss.', ['J. K. Moss: person']],
    [
      'particles are part of it',
      'It was Carl van der Moss, and Khalid bin Walid.',
      ['Carl van der Moss: person', 'Khalid bin Walid: person']
    ],
    ['hyphens and accents are part of it', 'It was José Núñez-Ortega.', ['José Núñez-Ortega: person']],
    [
      'of and for are part of an organisation’s name',
      'The Norland Observatory for Human Rights and the Bank of Lund met.',
      ['Norland Observatory for Human Rights: organisation', 'Bank of Lund: organisation']
    ],
    [
      'and is, between plain words',
      'The Ministry of Culture and Tourism paid.',
      ['Ministry of Culture and Tourism: organisation']
    ],
    ['and is not, between two names', 'Sweden and Norway agreed.', ['Sweden: place', 'Norway: place']],
    ['an ampersand is part of it', 'He left Moss & Lund Inc. on Friday.', ['Moss & Lund Inc.: organisation']],
    [
      'a people’s organisation is one name',
      'The Swedish National Coalition met.',
      ['Swedish National Coalition: organisation']
    ],
    ['acronyms', 'The FBI and NATO agreed.', ['FBI: organisation', 'NATO: organisation']],
    ['agencies in small letters', 'She told dpa so.', ['dpa: organisation']],
    ['events', 'It began at the Lund Climate Conference in May.', ['Lund Climate Conference: event']],
    ['rivers and mountains', 'They crossed the Lund River near Mount Obi.', ['Lund River: place', 'Mount Obi: place']],
    ['unknown villages by what stands before them', 'It hit the suburb of Zarquil.', ['Zarquil: place']],
    ['unknown people by what they do', 'Zarquil said so.', ['Zarquil: person']],
    ['unknown people by what they are', 'They met Zarquil, a lawyer from Oslo.', ['Zarquil: person', 'Oslo: place']],
    [
      'a surname follows its full name, also before it',
      'Zarquil knew. Ada Zarquil stayed.',
      ['Zarquil: person', 'Ada Zarquil: person']
    ],
    ['a surname that is a word', 'Carl Moon left. Later Moon returned.', ['Carl Moon: person', 'Moon: person']],
    ['a compound ends the name', 'The Oslo-based firm and Russian-backed forces.', ['Oslo: place', 'Russian: group']],
    ['datelines', 'OSLO (Reuters) – It rained.', ['OSLO: place', 'Reuters: organisation']]
  ])('%s', (_, text, expected) => expect(names(text)).toEqual(expected))

  test.each([
    ['the first word of a sentence', 'Dozens gathered. Protesters shouted. Speaking softly, they left.'],
    ['days and months', 'On Monday in March and on Friday.'],
    ['titles alone', 'The Prime Minister and the President met the Foreign Minister.'],
    ['pronouns and I', 'He said I should go. They went.'],
    ['a headline in title case', 'Thousands Gather Near River After Heavy Rain'],
    ['a headline in capitals', 'THOUSANDS GATHER AFTER RAIN'],
    ['common abbreviations', 'The CEO saw the GDP on TV.']
  ])('are not: %s', (_, text) => expect(names(text)).toEqual([]))

  test('in a headline in title case are those that the story names, and those that are known', () => {
    expect(names('Council Chief Meets Norway’s Zarquil Near Oslo\nAda Zarquil came.')).toEqual([
      'Norway: place',
      'Zarquil: person',
      'Oslo: place',
      'Ada Zarquil: person'
    ])
  })

  const piece = constantFrom(
    ...[
      'Ada',
      'Obi',
      'the',
      'of',
      'Bank',
      'and',
      '&',
      'U.S.',
      'Mr.',
      'President',
      'van',
      ' ',
      ' ',
      '. ',
      ', ',
      '"',
      "'s",
      '\n',
      'UN',
      '(',
      ')'
    ]
  )
  test('are slices of their blocks, in reading order, without overlap, and the same every time', () => {
    propertyHolds(
      property(array(piece, { maxLength: 50 }), pieces => {
        const { blocks } = cleanStory(pieces.join(''))
        const found = findNames(read(blocks))
        let [block, end] = [0, 0]
        for (const { span, confidence } of found) {
          expect(blocks[span.block]?.text.slice(span.start, span.end)).toBe(span.text)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.block).toBeGreaterThanOrEqual(block)
          if (span.block === block) expect(span.start).toBeGreaterThanOrEqual(end)
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(1)
          ;[block, end] = [span.block, span.end]
        }
        expect(findNames(read(blocks))).toEqual(found)
      })
    )
  })

  test('are looked for in any text without harm', () => {
    propertyHolds(
      property(string({ unit: 'binary' }), text => {
        for (const name of names(text)) expect(name).toMatch(/: \w+$/)
      }),
      { numRuns: 50 }
    )
  })
})
