import { type Static, Type } from 'typebox'
import { closed, named } from './schema.js'

/**
 * A half-open range in one block, in UTF-16 code units (the unit of a JavaScript string):
 * `blocks[block].text.slice(start, end) === text` always holds.
 */
export const Span = named(
  'Span',
  Type.Object(
    {
      block: Type.Integer({ minimum: 0, description: 'Index of the block in the article’s `blocks`.' }),
      start: Type.Integer({ minimum: 0, description: 'First UTF-16 code unit of the range.' }),
      end: Type.Integer({ minimum: 0, description: 'UTF-16 code unit after the last of the range.' }),
      text: Type.String({ description: 'The characters of the range: `blocks[block].text.slice(start, end)`.' })
    },
    {
      ...closed,
      description:
        'A half-open range in one block, in UTF-16 code units (the unit of a JavaScript string). `blocks[block].text.slice(start, end) === text` always holds.'
    }
  )
)
export type Span = Static<typeof Span>

/** The span of `text`, the text of block number `block`, from `start` up to `end`. */
export const spanOf = (block: number, text: string, start: number, end: number): Span => ({
  block,
  start,
  end,
  text: text.slice(start, end)
})
