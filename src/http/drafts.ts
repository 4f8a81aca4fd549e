import { type Static, Type } from 'typebox'
import type { Metadata, Story, Submission } from '../ingest/submission.js'
import { Language } from '../model/block.js'
import { closed, named, nullable, ref } from '../model/schema.js'
import { readMoment } from './times.js'

const line = (maxLength: number, description: string) =>
  Type.String({ minLength: 1, maxLength, pattern: '\\S', description })

/** A text that says something. */
export const Text = Type.String({ minLength: 1, pattern: '\\S', description: 'The text.' })

/** Whether a text is a page’s or a story’s. */
export const IsStory = Type.Optional(
  Type.Boolean({
    description:
      'True when the text is clean article text, one paragraph a line, of which nothing is to be taken for page furniture.'
  })
)

/** What the text itself does not say: fields of a draft, or parameters beside a plain text. */
export const metadata = {
  externalId: Type.Optional(
    line(200, 'The id under which the newsroom knows the story. A second text under the same id revises the article.')
  ),
  url: Type.Optional(
    Type.String({
      maxLength: 2000,
      format: 'uri',
      pattern: '^https?://',
      description: 'Where the story stands on the web.'
    })
  ),
  publisher: Type.Optional(line(200, 'Who published it.')),
  section: Type.Optional(line(100, 'The section under which the newsroom files it: *World*.')),
  topics: Type.Optional(
    Type.Array(line(100, 'A topic.'), {
      maxItems: 50,
      uniqueItems: true,
      description: 'What it is about, in the newsroom’s own words.'
    })
  ),
  publishedAt: Type.Optional(
    Type.String({ format: 'moment', description: 'When it was published: an RFC 3339 instant, or a date.' })
  ),
  language: Type.Optional({ ...Language, description: 'BCP 47 language tag; told from the text when not given.' })
}

/** A story as a page's text. */
export const TextDraft = named(
  'TextDraft',
  Type.Object(
    { text: { ...Text, description: 'All text of the page, furniture and all.' }, story: IsStory, ...metadata },
    { ...closed, description: 'A story as a page’s text, from which the furniture is told apart.' }
  )
)

/** A story in its parts. */
export const StoryDraft = named(
  'StoryDraft',
  Type.Object(
    {
      headline: line(1000, 'The headline.'),
      standfirst: Type.Optional(nullable(Type.String({ maxLength: 5000 }), 'The summary under the headline.')),
      bylines: Type.Optional(
        Type.Array(line(300, 'A name.'), { maxItems: 50, description: 'Who wrote it, as it is to be written.' })
      ),
      body: Type.Array(Text, { minItems: 1, maxItems: 10_000, description: 'The paragraphs, in reading order.' }),
      captions: Type.Optional(
        Type.Array(
          Type.Object(
            {
              caption: line(5000, 'What the picture shows.'),
              credit: Type.Optional(nullable(Type.String({ maxLength: 500 }), 'Whose picture it is.'))
            },
            closed
          ),
          { maxItems: 100, description: 'The captions of its pictures.' }
        )
      ),
      ...metadata
    },
    {
      ...closed,
      description: 'A story in its parts.',
      examples: [
        {
          externalId: 'gazette-2024-17',
          publisher: 'The Harbour Gazette',
          publishedAt: '2024-03-01T09:30:00Z',
          headline: 'The harbour opens again',
          standfirst: 'After nine years the quay is open to ships.',
          bylines: ['Ida Lund'],
          body: ['“The first ship is here,” said harbour master Nora Quist on Monday.'],
          captions: [{ caption: 'The quay at dawn.', credit: 'Jon Berg' }]
        }
      ]
    }
  )
)

/** A story that is to be stored. */
export const ArticleDraft = named(
  'ArticleDraft',
  Type.Union([ref(TextDraft), ref(StoryDraft)], { description: 'A story: the text of its page, or its parts.' })
)
export type ArticleDraft = Static<typeof ArticleDraft>

/** A text that is to be analysed. */
export const AnalysisRequest = named(
  'AnalysisRequest',
  Type.Object({ text: Text, story: IsStory }, { ...closed, description: 'A text that is to be analysed.' })
)
export type AnalysisRequest = Static<typeof AnalysisRequest>

type MetadataFields = {
  externalId?: string
  url?: string
  publisher?: string
  section?: string
  topics?: string[]
  publishedAt?: string
  language?: string
}

function toMetadata({ externalId, url, publisher, section, topics, publishedAt, language }: MetadataFields): Metadata {
  const moment = publishedAt === undefined ? undefined : readMoment(publishedAt)
  return {
    externalId: externalId ?? null,
    url: url ?? null,
    publisher: publisher ?? null,
    section: section ?? null,
    topics: topics ?? null,
    publishedAt: moment?.at ?? null,
    publishedPrecision: moment?.precision ?? null,
    publishedInferred: false,
    language: language ?? null
  }
}

/** What a plain text and the parameters beside it submit. */
export const fromText = (bytes: Uint8Array, query: MetadataFields & { story?: boolean }): Submission => ({
  metadata: toMetadata(query),
  content: { format: 'text', bytes, story: query.story ?? false }
})

/** What a draft submits; `bytes` are the draft as it came. */
export function fromDraft(bytes: Uint8Array, draft: ArticleDraft): Submission {
  if ('text' in draft) return fromText(new TextEncoder().encode(draft.text), draft)
  const { headline, standfirst, bylines, body, captions } = draft
  const story: Story = {
    headline,
    body,
    ...(standfirst === undefined ? {} : { standfirst }),
    ...(bylines === undefined ? {} : { bylines }),
    ...(captions === undefined ? {} : { captions })
  }
  return { metadata: toMetadata(draft), content: { format: 'json', bytes, story } }
}
