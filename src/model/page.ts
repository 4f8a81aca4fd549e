import { type Static, type TSchema, Type } from 'typebox'
import { Facets } from './facet.js'
import { closed, named, nullable, ref } from './schema.js'

/** Where a page of a list stands. */
export const PageInfo = named(
  'PageInfo',
  Type.Object(
    {
      limit: Type.Integer({ minimum: 1, maximum: 100, description: 'How many items a page has at most.' }),
      nextCursor: nullable(Type.String(), 'Give it as `cursor` to get the next page; null on the last.'),
      prevCursor: nullable(
        Type.String(),
        'Give it as `cursor` to get the page before; null on the first. What stood there may have gone meanwhile.'
      ),
      hasMore: Type.Boolean({ description: 'Whether there is a next page.' }),
      count: Type.Optional(Type.Integer({ minimum: 0, description: 'All items; present when `count=exact` asks.' }))
    },
    { ...closed, description: 'Where a page of a list stands.' }
  )
)
export type PageInfo = Static<typeof PageInfo>

/** A page of a list. */
export type Page<T> = { data: T[]; page: PageInfo; facets?: Facets; facetsExact?: boolean }

/** The schema of a page of `item`s, which `fields` may cut down to a `part`, shared under `$id`. */
export const pageOf = <T extends TSchema & { $id: string }, const I extends string>(
  $id: I,
  item: T,
  part?: TSchema & { $id: string }
) =>
  named(
    $id,
    Type.Object(
      {
        data: Type.Unsafe<Static<T>[]>(
          Type.Array(part ? Type.Unsafe({ anyOf: [ref(item), ref(part)] }) : ref(item), { description: 'The items.' })
        ),
        page: ref(PageInfo),
        facets: Type.Optional(ref(Facets)),
        facetsExact: Type.Optional(
          Type.Boolean({
            description:
              'Whether `facets` count all items; otherwise only the first five thousand, or fewer, are counted.'
          })
        )
      },
      { ...closed, description: `A page of the list.` }
    )
  )
