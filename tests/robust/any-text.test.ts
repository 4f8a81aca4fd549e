import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOSTILE_TEXTS } from '../../bench/hostile-texts.js'
import { reportingVerbs } from '../../src/annotate/lexicon/reporting-verbs.js'
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

/** Every word that the rules of annotation speak of, and words of their comments. */
const TELLING = [
  ...new Set(
    readdirSync('src/annotate', { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.ts'))
      .flatMap(
        path => readFileSync(join('src/annotate', path), 'utf8').match(/(?<!\p{L})\p{Ll}{2,12}(?!\p{L})/gu) ?? []
      )
  )
]
const capitalised = (word: string) => word[0]!.toUpperCase() + word.slice(1)
const VERBS = TELLING.flatMap(word => ['', 's', 'ed', 'ing'].map(ending => word.replace(/e$/, '') + ending)).filter(
  form => reportingVerbs(form).length > 0
)
const telling = fc.oneof(fc.constantFrom(...TELLING), fc.constantFrom(...VERBS))
const atom = fc.oneof(
  { weight: 8, arbitrary: telling },
  { weight: 3, arbitrary: telling.map(capitalised) },
  {
    weight: 4,
    arbitrary: fc.constantFrom('said', 'saying', 'told', 'that', 'the', 'he', 'her', 'who', 'Halden', 'Mira', '’s', '5')
  },
  { weight: 4, arbitrary: fc.constantFrom(',', '.', ':', '“', '”', '"', '—', '(', ')', '\n\n') }
)

describe('any text has an answer whose spans hold', () => {
  for (const [name, make] of Object.entries(HOSTILE_TEXTS)) {
    it(`${name}, as a page and as a story`, () => {
      const text = make(SIZE)
      for (const form of ['page', 'story'] as const)
        expect(broken(text, prepare({ form, text })), form).toEqual({ slices: [], spans: [] })
    })
  }

  it('words that rules know, in any order', () => {
    fc.assert(
      fc.property(fc.array(atom, { maxLength: 120 }), words => {
        const text = words.join(' ')
        expect(broken(text, prepare({ form: 'story', text }))).toEqual({ slices: [], spans: [] })
      }),
      { numRuns: 1000 }
    )
  })

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
