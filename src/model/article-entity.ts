import { type Static, Type } from 'typebox'
import { EntityRef } from './entity.js'
import { Provenance } from './provenance.js'
import { closed, named, ref } from './schema.js'

/**
 * An entity as one article shows it. All counts and wordings are the article's own, so that what an article nests
 * stays as it is when others are stored.
 */
export const ArticleEntity = named(
  'ArticleEntity',
  Type.Object(
    {
      ...EntityRef.properties,
      aliases: Type.Array(Type.String(), { description: 'Other forms under which the article names it.' }),
      roles: Type.Array(Type.String(), { description: 'Roles that the article gives it, as written.' }),
      quoteCount: Type.Integer({ minimum: 0, description: 'Quotes of the article of which it is the speaker.' }),
      mentionCount: Type.Integer({ minimum: 0, description: 'Mentions of it in the article.' }),
      provenance: ref(Provenance),
      link: {
        ...ref(Provenance),
        description: 'Why it is taken for the entity of this name that other articles mention.'
      }
    },
    { ...closed, description: 'An entity as one article shows it: its names, its roles and its counts there.' }
  )
)
export type ArticleEntity = Static<typeof ArticleEntity>
