import { type Static, Type } from 'typebox'
import { closed, Instant, named, oneOf, ref } from './schema.js'

export const CHANGE_KINDS = ['article', 'quote', 'entity'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

export const CHANGE_OPS = ['created', 'updated', 'deleted'] as const

/** A change to what readers see. A mention is a part of its article and changes with it. */
export const Change = named(
  'Change',
  Type.Object(
    {
      kind: oneOf(CHANGE_KINDS, { description: 'What has changed. Mentions change with their article.' }),
      id: Type.String({ description: 'The id of what has changed.' }),
      op: oneOf(CHANGE_OPS, { description: 'What happened to it.' }),
      at: Instant('When it happened.'),
      token: Type.String({ description: 'The place after this change: give it as `since` to go on from here.' })
    },
    { ...closed, description: 'A change to what readers see.' }
  )
)
export type Change = Static<typeof Change>

/** Some of the changes, in the order in which they were made. */
export const ChangePage = named(
  'ChangePage',
  Type.Object(
    {
      data: Type.Array(ref(Change), { description: 'The changes, in the order in which they were made.' }),
      page: Type.Object(
        {
          limit: Type.Integer({ minimum: 1, maximum: 1000, description: 'How many changes a page has at most.' }),
          nextSince: Type.String({ description: 'Give it as `since` to get what comes after; it is never null.' }),
          hasMore: Type.Boolean({
            description:
              'Whether the log goes on. A page that picks kinds may be short, or empty, although the log goes on.'
          })
        },
        { ...closed, description: 'Where the page stands in the log.' }
      )
    },
    { ...closed, description: 'A page of the change log.' }
  )
)
export type ChangePage = Static<typeof ChangePage>
