import { array, constantFrom, property, assert as propertyHolds } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupNames } from '../../src/annotate/entities.js'
import { findNames } from '../../src/annotate/names/find-names.js'
import { read } from '../../src/annotate/reading.js'
import { cleanStory } from '../../src/ingest/clean/clean.js'

const grouped = (text: string) => {
  const reading = read(cleanStory(text).blocks)
  return groupNames(reading, findNames(reading))
}
const entities = (text: string) => {
  const { entities, mentions } = grouped(text)
  return entities.map(
    ({ name, aliases }, i) =>
      `${[name, ...aliases].join(' = ')} (${mentions.filter(({ entity }) => entity === i).length})`
  )
}
const roles = (text: string) =>
  Object.fromEntries(grouped(text).entities.flatMap(({ name, roles }) => (roles.length > 0 ? [[name, roles]] : [])))

describe('entities', () => {
  test.each([
    ['a surname joins its full name', 'Helena Lund came. Lund left.', ['Helena Lund = Lund (2)']],
    ['also a surname before it', 'Zarquil knew. Ada Zarquil stayed.', ['Ada Zarquil = Zarquil (2)']],
    ['and one in capitals', 'LUND LEAVES OFFICE NOW\nHelena Lund came.', ['Helena Lund = LUND (2)']],
    ['a middle initial makes no other person', 'Carl W. Moss came. Carl Moss left.', ['Carl W. Moss = Carl Moss (2)']],
    ['nor does an initial', 'Carl Moss came. C. Moss left.', ['Carl Moss = C. Moss (2)']],
    ['nor the article in front', 'Karim al-Obi came. Karim Obi left.', ['Karim al-Obi = Karim Obi (2)']],
    [
      'two people of one surname stay apart, and the surname is the one just named',
      'Helena Lund came. Carl Lund came. Lund left.',
      ['Helena Lund (1)', 'Carl Lund = Lund (2)']
    ],
    [
      'unless the article has settled on calling somebody so',
      'Helena Lund came. Lund sat. Lund slept. Carl Lund came. Lund left.',
      ['Helena Lund = Lund (4)', 'Carl Lund (1)']
    ],
    ['a bare office is nobody’s name', 'She wrote to the President as Governor of Oslo.', ['Oslo (1)']],
    ['a person and a place of one name stay apart', 'Paris Moss lives in Paris.', ['Paris Moss (1)', 'Paris (1)']],
    [
      'an acronym joins what it stands for',
      'The Lund Trade Council met. The LTC agreed.',
      ['Lund Trade Council = LTC (2)']
    ],
    ['a known acronym needs no expansion', 'The UN met.', ['United Nations = UN (1)']],
    ['and joins one', 'The United Nations met. The UN agreed.', ['United Nations = UN (2)']],
    [
      'an organisation may leave words out',
      'The Lund National Coalition met. The Lund Coalition agreed.',
      ['Lund National Coalition = Lund Coalition (2)']
    ],
    [
      'or its first words',
      'The Lund Security Council met. The Security Council agreed.',
      ['Lund Security Council = Security Council (2)']
    ],
    [
      'but not when two would fit',
      'The Lund Trade Council, the Oslo Trade Council and the Trade Council met.',
      ['Lund Trade Council (1)', 'Oslo Trade Council (1)', 'Trade Council (1)']
    ],
    [
      'a company may leave out what sort it is',
      'Acme Widgets Inc. grew. Acme Widgets fell.',
      ['Acme Widgets Inc. = Acme Widgets (2)']
    ],
    ['a country has one name', 'The U.S. and the United States agreed.', ['United States = U.S. (2)']],
    ['a people is one group', 'The Swedish and the Swedes agreed.', ['Swedish = Swedes (2)']]
  ])('%s', (_, text, expected) => expect(entities(text)).toEqual(expected))

  test.each([
    ['before the name', 'Swedish Foreign Minister Helena Lund came.', { 'Helena Lund': ['Swedish Foreign Minister'] }],
    [
      'with an owner',
      'It shows Sweden’s Foreign Minister Helena Lund.',
      { 'Helena Lund': ['Sweden’s Foreign Minister'] }
    ],
    ['in small letters', 'He met United Nations envoy Carl Moss.', { 'Carl Moss': ['United Nations envoy'] }],
    [
      'after the name',
      'Carl Moss, the head of the Lund Observatory, came.',
      { 'Carl Moss': ['head of the Lund Observatory'] }
    ],
    ['after the age', 'Carl Moss, 43, a lawyer from Oslo, came.', { 'Carl Moss': ['lawyer from Oslo'] }],
    ['at the end of a sentence', 'She met Carl Moss, mayor of Lund.', { 'Carl Moss': ['mayor of Lund'] }],
    [
      'as a description before the name',
      'The head of the Swedish opposition Carl Moss came.',
      { 'Carl Moss': ['head of the Swedish opposition'] }
    ],
    [
      'not from the next of a list',
      'She met Ada Obi, Foreign Minister Carl Moss, and others.',
      { 'Carl Moss': ['Foreign Minister'] }
    ],
    ['as what the name is the apposition of', 'Its mayor, Carl Moss, slept.', { 'Carl Moss': ['mayor'] }],
    ['with an owner that has a name', 'Norway’s envoy, Carl Moss, slept.', { 'Carl Moss': ['Norway’s envoy'] }],
    ['without one that has none', 'The authority’s director, Carl Moss, slept.', { 'Carl Moss': ['director'] }],
    [
      'without adverb and owner after the name',
      'Carl Moss, until now her deputy at the ministry, slept.',
      { 'Carl Moss': ['deputy at the ministry'] }
    ],
    [
      'without the clause behind it',
      'She met Carl Moss, the engineer whom they had sent away.',
      { 'Carl Moss': ['engineer'] }
    ],
    ['not from a list', 'They sent the mayor, Carl Moss and Ada Obi.', {}],
    ['not from a form of address', 'Mr. Moss came.', {}]
  ])('have roles as written: %s', (_, text, expected) => expect(roles(text)).toEqual(expected))

  const piece = constantFrom(
    'Ada Obi',
    'Obi',
    'Lund',
    'the Lund Council',
    'LC',
    'UN',
    'Mr. Lund',
    'Oslo',
    '. ',
    ', ',
    ' said ',
    ' president of ',
    '\n'
  )
  test('every name is a mention of an entity, and every entity is mentioned', () => {
    propertyHolds(
      property(array(piece, { maxLength: 40 }), pieces => {
        const reading = read(cleanStory(pieces.join('')).blocks)
        const names = findNames(reading)
        const { entities, mentions } = groupNames(reading, names)
        expect(mentions.map(({ span }) => span)).toEqual(names.map(({ span }) => span))
        expect(new Set(mentions.map(({ entity }) => entity))).toEqual(new Set(entities.keys()))
        for (const { entity, span } of mentions) {
          const { name, aliases } = entities[entity]!
          const forms = new Set([name, ...aliases])
          expect(forms).toContain(span.text.replace(/\s+/g, ' '))
        }
      })
    )
  })
})
