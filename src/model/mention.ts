import { type Static, Type } from 'typebox'
import { ArticleRef } from './article-ref.js'
import { Zone } from './block.js'
import { EntityRef } from './entity.js'
import { Provenance } from './provenance.js'
import { closed, named, oneOf, ref } from './schema.js'
import { Span } from './span.js'

export const MENTION_FORMS = ['name', 'nominal', 'pronoun'] as const
export const MentionForm = oneOf(MENTION_FORMS, {
  description: 'By name (*Lavrov*), by nominal (*the foreign minister*) or by pronoun (*he*).'
})
export type MentionForm = (typeof MENTION_FORMS)[number]

/** A span of an article that refers to an entity. */
export const Mention = named(
  'Mention',
  Type.Object(
    {
      id: Type.String({ description: 'The mention’s id.' }),
      article: ref(ArticleRef),
      entity: ref(EntityRef),
      form: MentionForm,
      zone: Zone,
      span: ref(Span),
      provenance: ref(Provenance)
    },
    { ...closed, description: 'A span of an article that refers to an entity.' }
  )
)
export type Mention = Static<typeof Mention>
