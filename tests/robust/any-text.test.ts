import { describe, expect, it } from 'vitest'
import { HOSTILE_TEXTS } from '../../bench/hostile-texts.js'
import { type Prepared, prepare } from '../../src/ingest/prepare.js'

const SIZE = 4_000

/** Every span that the annotations hold, with the block that it is of. */
function spansOf({ annotations: { mentions, quotes } }: Prepared) {
  return [
    ...mentions.map(({ span }) => span),
    ...quotes.flatMap(({ content, verbatim, cue, speaker, audience }) =>
      [...content, ...verbatim, cue?.span, speaker?.surface, audience?.surface].filter(span => span != null)
    )
  ]
}

/** What does not hold of an answer: spans that are not the slice of their block, blocks that are not one of the text. */
function broken(text: string, prepared: Prepared) {
  const { blocks } = prepared.document
  const slices = blocks.filter(
    ({ source, text: words }) => source !== null && text.slice(source.start, source.end) !== words
  )
  const spans = spansOf(prepared).filter(
    ({ block, start, end, text: words }) => end <= start || blocks[block]?.text.slice(start, end) !== words
  )
  return { slices, spans }
}

describe('any text has an answer whose spans hold', () => {
  for (const [name, make] of Object.entries(HOSTILE_TEXTS)) {
    it(`${name}, as a page and as a story`, () => {
      const text = make(SIZE)
      for (const form of ['page', 'story'] as const)
        expect(broken(text, prepare({ form, text })), form).toEqual({ slices: [], spans: [] })
    })
  }

  it('ten thousand quotations, nested and left open', () => {
    const text = `${'“The pier ‘is’ closed,” Mira Halden said. “It '.repeat(10_000)}`
    expect(broken(text, prepare({ form: 'story', text }))).toEqual({ slices: [], spans: [] })
  })

  it('twenty thousand lines of one word', () => {
    const text = 'pier\n'.repeat(20_000)
    expect(broken(text, prepare({ form: 'page', text }))).toEqual({ slices: [], spans: [] })
  })

  it('five megabytes without a full stop or a space', () => {
    const text = 'pier'.repeat(1_250_000)
    expect(broken(text, prepare({ form: 'story', text }))).toEqual({ slices: [], spans: [] })
  })
})
