import { expect, it } from 'vitest'
import { citation } from '../../src/reader/citation.js'

const article = { headline: 'The harbour reopens', publisher: 'The Courier', publishedAt: '2021-05-04T00:00:00.000Z' }
const ana = { entity: 'ana-ruiz', label: 'Ana Ruiz', surface: null, role: null }
const AT = 'http://news.example/#/quotes/quo_1'

it('puts marks around the words of a speaker alone', () => {
  expect(citation({ kind: 'direct', text: 'It will come,', speaker: ana }, article, AT)).toBe(
    `Ana Ruiz: “It will come”. In: “The harbour reopens”, The Courier, 4 May 2021. ${AT}`
  )
  const mixed = { kind: 'mixed' as const, text: 'the crane "a piece of luck"', speaker: { ...ana, role: 'mayor' } }
  expect(citation(mixed, article, AT)).toBe(
    `Ana Ruiz (mayor), as reported: the crane "a piece of luck". In: “The harbour reopens”, The Courier, 4 May 2021. ${AT}`
  )
})

it('says no more than is known', () => {
  const bare = { headline: '', publisher: null, publishedAt: null }
  expect(citation({ kind: 'direct', text: 'Stop!', speaker: null }, bare, AT)).toBe(`An unnamed speaker: “Stop!” ${AT}`)
})
