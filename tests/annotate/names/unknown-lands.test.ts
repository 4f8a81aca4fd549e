import { describe, expect, test } from 'vitest'
import { findNames } from '../../../src/annotate/names/find-names.js'
import { read } from '../../../src/annotate/reading.js'
import { cleanStory } from '../../../src/ingest/clean/clean.js'

const kindsOf = (text: string, name: string) =>
  findNames(read(cleanStory(text).blocks)).flatMap(({ span, kind }) => (span.text === name ? [kind] : []))

describe('in a text about a land that no list knows', () => {
  const TEXT = `KARVIK, 6 March (NPB) – The Tovarian parliament has voted for a new bridge.

The Tovarian Rail Authority said that Tovaria had no money. Nobody from Karvik was asked, said Anna Holt.

In Karvik, Foreign Minister Lars Benn of Tovaria met the Tovarians. The mayor of Karvik stayed at home.

Tovaria and Lomar will share the costs. A diplomat from Lomar said so.`

  test.each([
    ['the land', 'Tovaria', 'place', 3],
    ['its neighbour', 'Lomar', 'place', 2],
    ['its people', 'Tovarians', 'group', 1],
    ['its adjective', 'Tovarian', 'group', 1],
    ['a town', 'Karvik', 'place', 3],
    ['an authority', 'Tovarian Rail Authority', 'organisation', 1]
  ])('%s is found, and of one kind', (_, name, kind, count) => {
    expect(kindsOf(TEXT, name)).toEqual(Array(count).fill(kind))
  })

  test('the adjective tells itself before what a state has', () =>
    expect(kindsOf('She left the Zarquilian government in May.', 'Zarquilian')).toEqual(['group']))

  test('a first name that ends like one is none', () => {
    expect(kindsOf('Adrian Moss lives in Adria. Adrian likes it.', 'Adrian')).toEqual(['person'])
  })
})

describe('what stands beside a name tells its kind', () => {
  test.each([
    [
      'an apposition, of a group',
      'On Monday Sweet Water Tovaria, an environmental group, sued.',
      'Sweet Water Tovaria',
      'organisation'
    ],
    ['of a village', 'Storms hit Lomen, a village of 300 people.', 'Lomen', 'place'],
    ['a noun in front, of a newspaper', 'He wrote for the newspaper Dagsposten.', 'Dagsposten', 'organisation'],
    ['of a river', 'They crossed the river Lom by night.', 'Lom', 'place'],
    ['of a medicine', 'He took the drug Zelvane.', 'Zelvane', 'product'],
    ['of a ship', 'They left on the ferry Halcyon.', 'Halcyon', 'product'],
    ['a storm’s first word', 'On Sunday Storm Dagmar reached the coast.', 'Storm Dagmar', 'event']
  ])('%s', (_, text, name, kind) => expect(kindsOf(text, name)).toEqual([kind]))
})
