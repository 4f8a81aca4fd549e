import { describe, expect, test } from 'vitest'
import { findQuotes } from '../../../src/annotate/quotes/find-quotes.js'
import { read } from '../../../src/annotate/reading.js'
import { attributeSpeakers } from '../../../src/annotate/speakers/attribute-speakers.js'
import { cleanStory } from '../../../src/ingest/clean/clean.js'
import type { FoundEntity, FoundMention } from '../../../src/model/annotations.js'
import type { Zone } from '../../../src/model/block.js'
import { spanOf } from '../../../src/model/span.js'

const entity = (name: string, kind: FoundEntity['kind'], roles: string[] = []): FoundEntity => ({
  name,
  kind,
  aliases: [],
  roles,
  method: 'hand',
  confidence: 1
})
const OKAFOR = entity('Marta Okafor', 'person', ['city engineer'])
const LUND = entity('Roy Lund', 'person')
const BOARD = entity('Harbour Board', 'organisation')
const REUTERS = entity('Reuters', 'organisation')
const MINISTRY = entity('Ministry of Ports', 'organisation')
const ENTITIES = [OKAFOR, LUND, BOARD, REUTERS, MINISTRY]
const FORMS: readonly [words: string, entity: number][] = [
  ['Marta Okafor', 0],
  ['Okafor', 0],
  ['Roy Lund', 1],
  ['Lund', 1],
  ['Harbour Board', 2],
  ['Reuters', 3],
  ['Ministry of Ports', 4]
]

/** The quotes of a text, with mentions wherever a known name stands. */
function attributed(text: string, zone: Zone = 'body') {
  const reading = read(cleanStory(text).blocks.map(block => ({ ...block, zone })))
  const mentions = reading.flatMap(({ block }) => {
    const found: FoundMention[] = []
    for (const [words, of] of FORMS)
      for (const { index } of block.text.matchAll(new RegExp(words, 'g'))) {
        const span = spanOf(block.index, block.text, index, index + words.length)
        const inside = found.some(({ span: other }) => other.start <= span.start && span.end <= other.end)
        if (!inside) found.push({ entity: of, span, form: 'name', method: 'hand', confidence: 1 })
      }
    return found.sort((a, b) => a.span.start - b.span.start)
  })
  return attributeSpeakers(reading, findQuotes(reading), { entities: ENTITIES, mentions })
}

const speakers = (text: string) =>
  attributed(text).map(({ speaker }) =>
    speaker?.entity == null ? (speaker?.description ?? null) : ENTITIES[speaker.entity]!.name
  )

describe('the speaker is', () => {
  test('the person named beside the cue, whatever title goes before', () => {
    expect(speakers('Chief Engineer Marta Okafor said the bridge was safe.')).toEqual(['Marta Okafor'])
    expect(speakers('The head of the harbour crew Marta Okafor said the bridge was safe.')).toEqual(['Marta Okafor'])
  })

  test('an organisation that is the head of the phrase, and not one that only describes it', () => {
    expect(speakers('The Harbour Board said the bridge was safe.')).toEqual(['Harbour Board'])
    expect(speakers('Harbour Board officials said the bridge was safe.')).toEqual(['Harbour Board officials'])
  })

  test('an organisation with a preposition in its name, and not whoever speaks for it', () => {
    expect(speakers('The Ministry of Ports said the bridge was safe.')).toEqual(['Ministry of Ports'])
    expect(speakers('A Ministry of Ports official said the bridge was safe.')).toEqual(['A Ministry of Ports official'])
    expect(speakers('An official of the Ministry of Ports said the bridge was safe.')).toEqual([
      'An official of the Ministry of Ports'
    ])
  })

  test('not the person whose spokesman speaks', () => {
    expect(speakers('Lund’s spokesman said the bridge was safe.')).toEqual(['Lund’s spokesman'])
    expect(speakers('A spokesman for Roy Lund said the bridge was safe.')).toEqual(['A spokesman for Roy Lund'])
  })

  test('the name in apposition to a description', () => {
    expect(speakers('The city’s chief engineer, Marta Okafor, said the bridge was safe.')).toEqual(['Marta Okafor'])
  })

  test('the person whom the lead keeps back, when the next paragraph opens with the name', () => {
    expect(speakers('An engineer says the bridge is safe.\nMarta Okafor tested every cable.')).toEqual(['Marta Okafor'])
    expect(speakers('An engineer says the bridge is safe.\nNobody asked Roy Lund.')).not.toContain('Roy Lund')
  })

  test('in an interview, whoever the article introduces for A, and nobody for Q', () => {
    const text =
      'Marta Okafor runs the works; Roy Lund and Okafor met there.\nQ: Is it safe?\nA: Yes.\nWe tested it.\nQ: Sure?\nA: Yes.'
    expect(speakers(text)).toEqual([null, 'Marta Okafor', null, 'Marta Okafor'])
  })

  test('the organisation that the story is about, for a body that nothing else explains', () => {
    const story =
      'Harbour Board ships came. Harbour Board crews left. Harbour Board flags flew.\nNobody was hurt.\nIt rained.\n'
    expect(speakers(`${story}The agency said the bridge was safe.`)).toEqual(['Harbour Board'])
    expect(speakers(`${story.replaceAll('Harbour Board', 'Board')}The agency said the bridge was safe.`)).toEqual([
      'The agency'
    ])
  })

  test('the words before *who*, where nobody is named', () => {
    expect(speakers('The letter has the names of veteran pilots who say the bridge is safe.')).toEqual([
      'veteran pilots'
    ])
  })

  test('whoever spoke last, for a pronoun that nothing else explains', () => {
    expect(speakers('“It is safe,” Okafor said. “We tested it,” she added.')).toEqual(['Marta Okafor', 'Marta Okafor'])
  })

  test('whoever spoke last, for a quotation that stands alone in the next paragraph', () => {
    const [, second] = attributed('Okafor said the bridge was safe.\n“I have tested every cable.”')
    expect(second?.speaker?.entity).toBe(0)
    expect(second?.speaker?.surface).toBeNull()
    expect(second?.method).toBe('quotes/standing-alone + speakers/running')
  })

  test('an unnamed source in the fullest words that the article has for it', () => {
    expect(speakers('A harbour source said the bridge was safe. “It held,” the source said.')).toEqual([
      'A harbour source',
      'A harbour source'
    ])
  })

  test('nobody, for a quotation that nothing leads up to', () => {
    expect(speakers('“I have tested every cable.”')).toEqual([null])
  })
})

test('the role is what stands beside the name, and else what the article calls the person elsewhere', () => {
  const roles = attributed('Chief Engineer Marta Okafor said it was safe.\nOkafor said it was new.').map(
    ({ speaker }) => speaker?.role
  )
  expect(roles).toEqual(['Chief Engineer', 'city engineer'])
})

test('the audience is resolved as the speaker is', () => {
  const [quote] = attributed('Okafor told Reuters the bridge was safe.')
  expect(quote?.audience).toMatchObject({ entity: 3, description: null, surface: { text: 'Reuters' } })
})

test('what is less certain has less confidence', () => {
  const [sure, running] = attributed('“It is safe,” Okafor said.\n“I have tested every cable.”')
  expect(sure!.confidence).toBeGreaterThan(running!.confidence)
})

test('a headline quotes by its colon or dash, when somebody who can speak stands before or after it', () => {
  const content = (text: string) => attributed(text, 'headline').map(quote => quote.content[0]!.text)
  expect(content('Okafor: bridge is safe for the winter')).toEqual(['bridge is safe for the winter'])
  expect(content('Bridge is safe for the winter – Okafor')).toEqual(['Bridge is safe for the winter'])
  expect(content('Marta de la Okafor: bridge is safe for the winter')).toEqual(['bridge is safe for the winter'])
  expect(content('Bridge: what we know so far')).toEqual([])
})
