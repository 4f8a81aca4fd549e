import { type Static, Type } from 'typebox'
import { Provenance } from './provenance.js'
import { closed, Instant, named, oneOf, ref } from './schema.js'

export const ENTITY_KINDS = ['person', 'organisation', 'place', 'event', 'group', 'work', 'product'] as const
export const EntityKind = oneOf(ENTITY_KINDS, {
  description: 'What sort of thing it is. A group is a nationality, a party’s members, a people.'
})
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** Enough of an entity to show it and to fetch it. */
export const EntityRef = named(
  'EntityRef',
  Type.Object(
    {
      id: Type.String({ description: 'The entity’s id.' }),
      slug: Type.String({ description: 'The entity’s readable address, accepted wherever the id is.' }),
      name: Type.String({ description: 'The fullest name.' }),
      kind: EntityKind
    },
    { ...closed, description: 'Enough of an entity to show it and to fetch it.' }
  )
)
export type EntityRef = Static<typeof EntityRef>

/** Someone or something that mentions point to, across articles. */
export const Entity = named(
  'Entity',
  Type.Object(
    {
      ...EntityRef.properties,
      aliases: Type.Array(Type.String(), {
        description: 'Other forms under which articles name it, such as a surname.'
      }),
      roles: Type.Array(Type.String(), { description: 'The roles that articles give it, as written.' }),
      articleCount: Type.Integer({ minimum: 0, description: 'Articles that mention it.' }),
      quoteCount: Type.Integer({ minimum: 0, description: 'Quotes of which it is the speaker.' }),
      mentionCount: Type.Integer({ minimum: 0, description: 'Mentions of it, by name, nominal or pronoun.' }),
      createdAt: Instant('When it was first met.'),
      updatedAt: Instant('When a statement about it last changed.'),
      provenance: ref(Provenance)
    },
    { ...closed, description: 'A person, organisation, place, event, group, work or product that articles name.' }
  )
)
export type Entity = Static<typeof Entity>
