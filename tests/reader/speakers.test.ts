import { describe, expect, it } from 'vitest'
import type { Quote } from '../../src/model/quote.js'
import { readArticle } from '../../src/reader/reading.js'
import { COLOURS, speakersOf } from '../../src/reader/speakers.js'

const said = (name: string | null, description: string | null = null) =>
  ({
    id: 'quo_1',
    speaker: {
      entity: name === null ? null : { id: name, slug: name, name, kind: 'person' },
      description,
      surface: null,
      role: null
    },
    audience: null,
    about: []
  }) as unknown as Quote

const speakers = (quotes: Quote[]) => {
  const article = { blocks: [], quotes: { data: quotes }, entities: { data: [] }, mentions: { data: [] } }
  const reading = readArticle(article as unknown as Parameters<typeof readArticle>[0])
  return [...speakersOf(reading.quotes).values()]
}

describe('the speakers of a story', () => {
  it('are ranked by how much they say, each in a colour of their own', () => {
    const told = speakers([said('Bo Lind'), said('Ana Ruiz'), said('Ana Ruiz')])
    expect(told.map(({ label, count, colour, initials }) => [label, count, colour, initials])).toEqual([
      ['Ana Ruiz', 2, 1, 'AR'],
      ['Bo Lind', 1, 2, 'BL']
    ])
  })

  it('are one where a source without a name is described alike', () => {
    const told = speakers([said(null, 'A diplomat'), said(null, 'a diplomat')])
    expect(told.map(({ label, count, entity }) => [label, count, entity])).toEqual([['A diplomat', 2, null]])
  })

  it('are grey where nothing tells who speaks', () => {
    const nobody = { ...said(null), speaker: null }
    const told = speakers([nobody, nobody, said('Ana Ruiz')])
    expect(told.map(({ label, colour }) => [label, colour])).toEqual([
      ['Speaker not told', 0],
      ['Ana Ruiz', 1]
    ])
  })

  it('are grey where the colours end', () => {
    const told = speakers(Array.from({ length: COLOURS + 2 }, (_, i) => said(`Speaker ${i}`)))
    expect(told.map(({ colour }) => colour)).toEqual([1, 2, 3, 4, 5, 6, 0, 0])
  })
})
