import { type Static, Type } from 'typebox'
import { closed, named, ref } from './schema.js'

/** How many items of a list have a value. */
export const FacetValue = named(
  'FacetValue',
  Type.Object(
    {
      value: Type.String({ description: 'The value, in the form in which the list can be filtered by it.' }),
      label: Type.Optional(Type.String({ description: 'Its name, where the value is a slug.' })),
      count: Type.Integer({ minimum: 1, description: 'How many items have it.' })
    },
    { ...closed, description: 'How many items of a list have a value.' }
  )
)
export type FacetValue = Static<typeof FacetValue>

/** The values of a list’s items, by the name of the facet. */
export const Facets = named(
  'Facets',
  Type.Unsafe<Record<string, FacetValue[]>>({
    type: 'object',
    description: 'The values of the items by facet: the most frequent first, months the newest first.',
    additionalProperties: { type: 'array', items: ref(FacetValue) }
  })
)
export type Facets = Static<typeof Facets>
