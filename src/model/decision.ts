import { type Static, Type } from 'typebox'
import { ArticleRef } from './article-ref.js'
import { EntityRef } from './entity.js'
import { closed, Instant, named, nullable, oneOf, ref } from './schema.js'

export const DECISION_KINDS = ['merge', 'split'] as const
export type DecisionKind = (typeof DECISION_KINDS)[number]

const Kind = oneOf(DECISION_KINDS, {
  description: '`merge`: two entities are the same. `split`: what one article names is another one.'
})

/** What an editor has decided on who is who. */
export const Decision = named(
  'Decision',
  Type.Object(
    {
      id: Type.String({ description: 'The decision’s id.' }),
      kind: Kind,
      entity: {
        ...ref(EntityRef),
        description: 'The entity that it is about, as it was called then: the one that is merged, or split.'
      },
      into: {
        ...ref(EntityRef),
        description: 'What that is now: the entity that it is merged into, or the one of its own that it became.'
      },
      article: nullable(ref(ArticleRef), 'The only article in which this holds; null when it holds in all.'),
      reason: Type.String({ description: 'Why.' }),
      decidedBy: Type.String({ description: 'The name of the API key with which it was decided.' }),
      createdAt: Instant('When it was decided.')
    },
    { ...closed, description: 'What an editor has decided on who is who. It holds until it is undone.' }
  )
)
export type Decision = Static<typeof Decision>

const reason = Type.String({ minLength: 1, maxLength: 1000, description: 'Why, for whoever asks later.' })
const idOrSlug = (description: string) =>
  Type.String({ minLength: 1, maxLength: 300, description: `${description} An id or a slug.` })

/** To say that two entities are one. */
export const Merge = named(
  'Merge',
  Type.Object(
    {
      kind: oneOf(['merge'], { description: 'Two entities are the same.' }),
      entity: idOrSlug('The entity that goes.'),
      into: idOrSlug('The entity that stays: its id, its slug and its name.'),
      reason
    },
    { ...closed, description: 'Two entities are the same.' }
  )
)
export type Merge = Static<typeof Merge>

/** To say that one article names somebody else. */
export const Split = named(
  'Split',
  Type.Object(
    {
      kind: oneOf(['split'], { description: 'What one article names is another one.' }),
      entity: idOrSlug('The entity that the article is wrongly said to name.'),
      article: idOrSlug('The article.'),
      reason
    },
    { ...closed, description: 'What one article names is another entity than what other articles name.' }
  )
)
export type Split = Static<typeof Split>

/** What is to be decided. */
export const DecisionDraft = named(
  'DecisionDraft',
  Type.Union([ref(Merge), ref(Split)], { description: 'What is to be decided: a merge, or a split.' })
)
export type DecisionDraft = Static<typeof DecisionDraft>
