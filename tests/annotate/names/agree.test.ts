import { describe, expect, test } from 'vitest'
import { agree } from '../../../src/annotate/names/agree.js'
import { readWords } from '../../../src/annotate/names/words.js'
import { read } from '../../../src/annotate/reading.js'
import { cleanStory } from '../../../src/ingest/clean/clean.js'
import type { EntityKind } from '../../../src/model/entity.js'
import { spanOf } from '../../../src/model/span.js'

/** What comes of names that were found in a text of one paragraph: `[form, kind, confidence]`, each looked for in turn. */
function agreed(text: string, found: readonly [string, EntityKind, number][]): string[] {
  const reading = read(cleanStory(text).blocks)
  const { block } = reading[0]!
  let from = 0
  const names = found.map(([form, kind, confidence]) => {
    const start = block.text.indexOf(form, from)
    from = start + form.length
    return { span: spanOf(block.index, block.text, start, from), kind, method: 'names/tagger', confidence }
  })
  return agree(readWords(reading), names).map(
    ({ span, kind, method }) => `${span.start} ${span.text}: ${kind}, ${method}`
  )
}

describe('names of one form in an article', () => {
  test('are of the kind that the surer ones are of', () => {
    expect(
      agreed('He likes Zarquil. She hates Zarquil. They know Zarquil.', [
        ['Zarquil', 'organisation', 0.8],
        ['Zarquil', 'organisation', 0.8],
        ['Zarquil', 'person', 0.5]
      ])
    ).toEqual([
      '9 Zarquil: organisation, names/tagger',
      '28 Zarquil: organisation, names/tagger',
      '47 Zarquil: organisation, names/agreed'
    ])
  })

  test('are of the kind that stands beside them', () => {
    expect(
      agreed('She lives in Zarquil. He likes Zarquil.', [
        ['Zarquil', 'person', 0.35],
        ['Zarquil', 'person', 0.3]
      ])
    ).toEqual(['13 Zarquil: place, names/agreed', '31 Zarquil: place, names/agreed'])
  })

  test('keep a kind that is certain', () => {
    expect(
      agreed('She lives in Zarquil. He met Zarquil.', [
        ['Zarquil', 'place', 0.9],
        ['Zarquil', 'person', 0.97]
      ])
    ).toEqual(['13 Zarquil: place, names/tagger', '29 Zarquil: person, names/tagger'])
  })

  test('are found where one was overlooked', () => {
    expect(
      agreed('He likes Zarquil. She hates Zarquil. Only Zarquil knows. Ada Zarquil slept.', [
        ['Zarquil', 'organisation', 0.8],
        ['Zarquil', 'organisation', 0.8]
      ])
    ).toEqual([
      '9 Zarquil: organisation, names/tagger',
      '28 Zarquil: organisation, names/tagger',
      '42 Zarquil: organisation, names/echo'
    ])
  })
})
