import { type Static, Type } from 'typebox'
import { Quote } from './quote.js'
import { closed, Instant, named, nullable, oneOf, ref } from './schema.js'
import { WordingChange } from './verification.js'

/** A report of the words of a quote, in one article. */
export const Occurrence = named(
  'Occurrence',
  Type.Object(
    {
      wording: oneOf(['same', 'variant'], {
        description: '`same`: the very words in quotation marks; `variant`: most of them.'
      }),
      similarity: Type.Number({
        minimum: 0,
        maximum: 1,
        description: 'The share of the words of the shorter of the two that stand in the other.'
      }),
      changes: Type.Array(ref(WordingChange), {
        description: 'Word by word, from the quote that was asked for to this one; empty for the same words.'
      }),
      quote: ref(Quote)
    },
    { ...closed, description: 'A report of the words of a quote, in one article.' }
  )
)
export type Occurrence = Static<typeof Occurrence>

/** Everywhere that the words of a quote were reported. */
export const Occurrences = named(
  'Occurrences',
  Type.Object(
    {
      firstSeenAt: nullable(Instant(''), 'When the words were first published; null when no report is dated.'),
      articleCount: Type.Integer({ minimum: 1, description: 'In how many articles they stand.' }),
      hasMore: Type.Boolean({ description: 'Whether there may be more than are given here.' }),
      data: Type.Array(ref(Occurrence), {
        description: 'The reports, the first first, with the quote that was asked for among them.'
      })
    },
    { ...closed, description: 'Everywhere that the words of a quote were reported.' }
  )
)
export type Occurrences = Static<typeof Occurrences>
