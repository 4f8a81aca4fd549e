import { type Static, Type } from 'typebox'
import { ArticleEntity } from './article-entity.js'
import { ArticleRef } from './article-ref.js'
import { Block, Direction, Language } from './block.js'
import { Mention } from './mention.js'
import { Quote } from './quote.js'
import { closed, Instant, named, nullable, oneOf, ref } from './schema.js'

/** A picture of which the text tells the caption, the credit, or both. */
export const Media = named(
  'Media',
  Type.Object(
    {
      kind: oneOf(['image'], { description: 'What it is.' }),
      caption: nullable(ref(Block), 'The caption block; null when there is none.'),
      credit: nullable(ref(Block), 'The credit block; null when there is none.')
    },
    { ...closed, description: 'A picture of which the text tells the caption, the credit, or both.' }
  )
)
export type Media = Static<typeof Media>

/** A teaser of another story that stood on the page. */
export const RelatedItem = named(
  'RelatedItem',
  Type.Object(
    {
      headline: ref(Block),
      caption: nullable(ref(Block), 'The caption of its picture; null when there is none.')
    },
    { ...closed, description: 'A teaser of another story that stood on the page.' }
  )
)
export type RelatedItem = Static<typeof RelatedItem>

/** An article as lists show it. */
export const ArticleSummary = named(
  'ArticleSummary',
  Type.Object(
    {
      ...ArticleRef.properties,
      publishedPrecision: nullable(
        oneOf(['day', 'instant']),
        '`day` when only the date of publication is known; null when `publishedAt` is.'
      ),
      publishedInferred: Type.Boolean({
        description: 'True when `publishedAt` was concluded from the story, not stated.'
      }),
      section: nullable(Type.String(), 'The section under which the newsroom files it; null when not known.'),
      topics: Type.Array(Type.String(), { description: 'What it is about, in the newsroom’s own words.' }),
      externalId: nullable(Type.String(), 'The id under which the newsroom knows the story.'),
      url: nullable(Type.String(), 'Where the story stands on the web.'),
      language: Language,
      direction: Direction,
      standfirst: nullable(Type.String(), 'The summary under the headline; null when there is none.'),
      bylines: Type.Array(Type.String(), { description: 'Who wrote it, as written.' }),
      status: oneOf(['published'], { description: 'Where the article is in its life.' }),
      revision: Type.Integer({ minimum: 1, description: 'Counts the states of the article.' }),
      wordCount: Type.Integer({ minimum: 0, description: 'Words of headline, standfirst, headings and body.' }),
      quoteCount: Type.Integer({ minimum: 0, description: 'Quotes found in it.' }),
      entityCount: Type.Integer({ minimum: 0, description: 'Entities mentioned in it.' }),
      mentionCount: Type.Integer({ minimum: 0, description: 'Mentions found in it.' }),
      createdAt: Instant('When it was first stored.'),
      updatedAt: Instant('When this revision was stored.')
    },
    { ...closed, description: 'An article as lists show it.' }
  )
)
export type ArticleSummary = Static<typeof ArticleSummary>

const included = <T extends { $id: string } & Parameters<typeof ref>[0]>(item: T, what: string) =>
  Type.Optional(
    Type.Object(
      { data: Type.Array(ref(item)), hasMore: Type.Boolean({ description: 'Whether the nested list has more.' }) },
      { ...closed, description: `${what}; present when \`include\` asks for it.` }
    )
  )

/** The story: its text in blocks, and on request all that was found in it. */
export const Article = named(
  'Article',
  Type.Object(
    {
      ...ArticleSummary.properties,
      blocks: Type.Array(ref(Block), {
        description: 'The story in reading order; `blocks[span.block]` is the block of a span.'
      }),
      media: Type.Array(ref(Media), { description: 'Pictures that the text tells of.' }),
      quotes: included(Quote, 'The article’s quotes, in reading order'),
      entities: included(ArticleEntity, 'The entities mentioned in it as it shows them, most mentioned first'),
      mentions: included(Mention, 'The mentions, in reading order'),
      related: Type.Optional(
        Type.Array(ref(RelatedItem), { description: 'Teasers of other stories; present when `include` asks for it.' })
      ),
      furniture: Type.Optional(
        Type.Array(ref(Block), {
          description:
            'Menus, share buttons, paywall lines: kept, but no part of the story; present when `include` asks for it.'
        })
      )
    },
    { ...closed, description: 'The story: its text in blocks, and on request all that was found in it.' }
  )
)
export type Article = Static<typeof Article>
