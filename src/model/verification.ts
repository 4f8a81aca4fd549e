import { type Static, Type } from 'typebox'
import { Quote } from './quote.js'
import { closed, named, nullable, oneOf, ref } from './schema.js'

/** A half-open range of a text, in UTF-16 code units, with its characters. */
export const TextRange = named(
  'TextRange',
  Type.Object(
    {
      start: Type.Integer({ minimum: 0, description: 'First UTF-16 code unit.' }),
      end: Type.Integer({ minimum: 0, description: 'UTF-16 code unit after the last.' }),
      text: Type.String({ description: 'The characters of the range.' })
    },
    { ...closed, description: 'A half-open range of a text, in UTF-16 code units, with its characters.' }
  )
)
export type TextRange = Static<typeof TextRange>

/** One step from a wording to another. */
export const WordingChange = named(
  'WordingChange',
  Type.Object(
    {
      op: oneOf(['equal', 'replace', 'insert', 'delete'], {
        description: '`insert`: the quote has words that were not asked for; `delete`: it lacks words that were.'
      }),
      asked: nullable(ref(TextRange), 'The words in the text that was compared; null for `insert`.'),
      quoted: nullable(ref(TextRange), 'The words in the `text` of the quote; null for `delete`.')
    },
    { ...closed, description: 'One step from a wording to that of a quote.' }
  )
)
export type WordingChange = Static<typeof WordingChange>

export const VERDICTS = ['exact', 'misattributed', 'altered', 'not-found'] as const
export type Verdict = (typeof VERDICTS)[number]

/** A real quote beside the wording that was asked for. */
export const QuoteMatch = named(
  'QuoteMatch',
  Type.Object(
    {
      verdict: oneOf(['exact', 'misattributed', 'altered'], {
        description:
          '`exact`: these very words; `misattributed`: these very words, said by somebody else; `altered`: nearly these words.'
      }),
      similarity: Type.Number({
        minimum: 0,
        maximum: 1,
        description: 'The share of the words that stand as they were asked for: 1 when all do.'
      }),
      sameSpeaker: nullable(
        Type.Boolean(),
        'Whether the quote’s speaker is the one that was asked for; null when none was, or the quote’s is not known.'
      ),
      changes: Type.Array(ref(WordingChange), {
        description: 'Word by word, from the wording that was asked for to the quote’s.'
      }),
      quote: ref(Quote)
    },
    { ...closed, description: 'A real quote beside the wording that was asked for.' }
  )
)
export type QuoteMatch = Static<typeof QuoteMatch>

/** Whether a wording is real. */
export const Verification = named(
  'Verification',
  Type.Object(
    {
      verdict: oneOf(VERDICTS, { description: 'The verdict of the best match; `not-found` when there is none.' }),
      data: Type.Array(ref(QuoteMatch), { description: 'The nearest quotes, the best first.' })
    },
    { ...closed, description: 'Whether a wording is that of a real quote.' }
  )
)
export type Verification = Static<typeof Verification>

/** A wording that is to be verified. */
export const VerificationRequest = named(
  'VerificationRequest',
  Type.Object(
    {
      text: Type.String({
        minLength: 1,
        maxLength: 2000,
        pattern: '\\S',
        description:
          'The wording, with or without quotation marks. Words may be left out by an ellipsis and put in in [square brackets].'
      }),
      speaker: Type.Optional(
        Type.String({
          minLength: 1,
          maxLength: 300,
          description: 'Who is supposed to have said it: an id, a slug or a name.'
        })
      ),
      limit: Type.Optional(
        Type.Integer({ minimum: 1, maximum: 20, default: 5, description: 'How many quotes are given at most.' })
      )
    },
    { ...closed, description: 'A wording that is to be verified.' }
  )
)
export type VerificationRequest = Static<typeof VerificationRequest>
