import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { annotate } from '../../src/annotate/annotate.js'
import { clean } from '../../src/ingest/clean/clean.js'
import { kindOf, type QuoteKind } from '../../src/model/quote.js'

type Expected = {
  kind: QuoteKind
  content: string[]
  verbatim: string[]
  cue: string | null
  speaker: string | null
  audience: string | null
}
const file = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const expected: Expected[] = JSON.parse(file('../cases/munich/quotes.json'))

const { entities, quotes } = annotate(clean(file('../../seed/syria-munich.txt')).blocks)
const nameOf = (voice: { entity: number | null; description: string | null } | null) =>
  voice && (voice.entity === null ? voice.description : entities[voice.entity]!.name)
const found = quotes.map(
  ({ content, verbatim, cue, speaker, audience }): Expected => ({
    kind: kindOf(content, verbatim),
    content: content.map(span => span.text),
    verbatim: verbatim.map(span => span.text),
    cue: cue?.span.text ?? null,
    speaker: nameOf(speaker),
    audience: nameOf(audience)
  })
)

describe('the Munich article', () => {
  test.each(expected)('has $speaker say: $content.0', quote => {
    expect(found).toContainEqual(quote)
  })

  test('has no other quotes', () => {
    expect(found).toHaveLength(expected.length)
  })
})
