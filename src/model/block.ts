import { type Static, Type } from 'typebox'
import { closed, named, nullable, oneOf, ref } from './schema.js'

/** What a piece of the page is for. The story is told in all zones but `related` and `furniture`. */
export const ZONES = [
  'headline',
  'standfirst',
  'byline',
  'body',
  'heading',
  'caption',
  'credit',
  'related',
  'furniture'
] as const

export const Zone = oneOf(ZONES, { description: 'What this piece of the page is for.' })
export type Zone = (typeof ZONES)[number]

/** The zones in which names and quotes are looked for. */
export const ANNOTATED_ZONES: ReadonlySet<Zone> = new Set(['headline', 'standfirst', 'body', 'heading', 'caption'])

export const DIRECTIONS = ['ltr', 'rtl'] as const
export const Direction = oneOf(DIRECTIONS, { description: 'Which way the text runs.' })
export type Direction = (typeof DIRECTIONS)[number]

/** A BCP 47 language tag, or `und` where the language cannot be told. */
export const Language = Type.String({
  pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$',
  maxLength: 35,
  description: 'BCP 47 language tag; `und` where it cannot be told.'
})

/** A half-open range of the decoded source text, in UTF-16 code units. */
export const SourceRange = named(
  'SourceRange',
  Type.Object(
    {
      start: Type.Integer({ minimum: 0, description: 'First UTF-16 code unit.' }),
      end: Type.Integer({ minimum: 0, description: 'UTF-16 code unit after the last.' })
    },
    { ...closed, description: 'A half-open range of the decoded source text, in UTF-16 code units.' }
  )
)
export type SourceRange = Static<typeof SourceRange>

/** One piece of the page's text. Plain-text blocks are exact slices of their source. */
export const Block = named(
  'Block',
  Type.Object(
    {
      index: Type.Integer({ minimum: 0, description: 'The number that spans refer to.' }),
      zone: Zone,
      text: Type.String({ description: 'The text as it came, without the white space around it.' }),
      language: Language,
      direction: Direction,
      source: nullable(
        ref(SourceRange),
        'Where the block stands in the source text; null when the source is not plain text.'
      )
    },
    { ...closed, description: 'One piece of an article’s text with the zone that it belongs to.' }
  )
)
export type Block = Static<typeof Block>
