import { type Static, Type } from 'typebox'
import { ArticleRef } from './article-ref.js'
import { EntityRef } from './entity.js'
import { PageInfo } from './page.js'
import { closed, named, ref } from './schema.js'

/** An entity that articles name together with another. */
export const RelatedEntity = named(
  'RelatedEntity',
  Type.Object(
    {
      entity: ref(EntityRef),
      articleCount: Type.Integer({ minimum: 1, description: 'Articles that name both.' }),
      quoteCount: Type.Integer({ minimum: 0, description: 'Quotes in which the one that was asked for names it.' }),
      strength: Type.Number({
        minimum: 0,
        maximum: 1,
        description: 'Of the articles that name either, the share that name both: how much they belong together.'
      }),
      articles: Type.Array(ref(ArticleRef), { description: 'The newest of the articles that name both.' })
    },
    { ...closed, description: 'An entity that articles name together with another.' }
  )
)
export type RelatedEntity = Static<typeof RelatedEntity>

/** A page of related entities. */
export const RelatedPage = named(
  'RelatedPage',
  Type.Object(
    {
      data: Type.Array(ref(RelatedEntity), { description: 'The entities, those that most articles name first.' }),
      page: ref(PageInfo),
      exact: Type.Boolean({
        description: 'Whether all articles were counted; otherwise only the newest that name the entity were.'
      })
    },
    { ...closed, description: 'A page of the entities that articles name together with another.' }
  )
)
export type RelatedPage = Static<typeof RelatedPage>

/** What articles of one month have of an entity. */
export const TimelineMonth = named(
  'TimelineMonth',
  Type.Object(
    {
      month: Type.String({ pattern: '^\\d{4}-\\d{2}$', description: 'The month of publication, in UTC: `2013-02`.' }),
      articleCount: Type.Integer({ minimum: 1, description: 'Articles that mention the entity.' }),
      mentionCount: Type.Integer({ minimum: 0, description: 'Mentions of it.' }),
      quoteCount: Type.Integer({ minimum: 0, description: 'Quotes of which it is the speaker.' })
    },
    { ...closed, description: 'What articles of one month have of an entity.' }
  )
)
export type TimelineMonth = Static<typeof TimelineMonth>

/** When an entity was in the news. */
export const Timeline = named(
  'Timeline',
  Type.Object(
    {
      data: Type.Array(ref(TimelineMonth), {
        description: 'The months in which articles mention it, the first first. Articles without a date count in none.'
      })
    },
    { ...closed, description: 'When an entity was in the news, and how much.' }
  )
)
export type Timeline = Static<typeof Timeline>
