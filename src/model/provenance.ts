import { type Static, Type } from 'typebox'
import { closed, named, oneOf } from './schema.js'

export const REVIEWS = ['unreviewed', 'confirmed', 'edited', 'rejected'] as const
export const Review = oneOf(REVIEWS, { description: 'What a person has said of this statement.' })
export type Review = (typeof REVIEWS)[number]

/** Who says so, how they know, and how sure they are: it goes with every statement that an annotation makes. */
export const Provenance = named(
  'Provenance',
  Type.Object(
    {
      by: oneOf(['machine', 'editor'], { description: 'Who made the statement.' }),
      method: Type.String({ description: 'The rule or model step that made it, such as `speakers/beside-cue`.' }),
      version: Type.String({ description: 'The version of the annotation engine.' }),
      confidence: Type.Number({ minimum: 0, maximum: 1, description: 'How sure the method is, 0 to 1.' }),
      review: Review
    },
    { ...closed, description: 'Who made a statement, by which method, and how certain it is.' }
  )
)
export type Provenance = Static<typeof Provenance>
