import { type Static, Type } from 'typebox'
import { Block, Direction, Language, Zone } from './block.js'
import { EntityKind } from './entity.js'
import { MentionForm } from './mention.js'
import { Provenance } from './provenance.js'
import { Cue, QuoteKind } from './quote.js'
import { closed, named, nullable, ref } from './schema.js'
import { Span } from './span.js'

const Key = (description: string) => Type.String({ pattern: '^e[0-9]+$', description })

/** An entity as one text shows it. */
export const AnalysedEntity = named(
  'AnalysedEntity',
  Type.Object(
    {
      key: Key('Its name within this answer, `e1`, `e2`, …'),
      name: Type.String({ description: 'The fullest name in the text.' }),
      kind: EntityKind,
      aliases: Type.Array(Type.String(), { description: 'Other forms under which the text names it.' }),
      roles: Type.Array(Type.String(), { description: 'The roles that the text gives it, as written.' }),
      provenance: ref(Provenance)
    },
    { ...closed, description: 'An entity as one text shows it.' }
  )
)
export type AnalysedEntity = Static<typeof AnalysedEntity>

/** A span of the text that refers to an entity. */
export const AnalysedMention = named(
  'AnalysedMention',
  Type.Object(
    {
      entity: Key('The `key` of the entity.'),
      form: MentionForm,
      zone: Zone,
      span: ref(Span),
      provenance: ref(Provenance)
    },
    { ...closed, description: 'A span of the text that refers to an entity.' }
  )
)
export type AnalysedMention = Static<typeof AnalysedMention>

const voice = {
  entity: nullable(Key(''), 'The `key` of the entity; null when the text does not name them.'),
  name: nullable(Type.String(), 'The entity’s fullest name; null when the text does not name them.'),
  description: nullable(Type.String(), 'An unnamed source in the text’s own words; null when the entity is known.'),
  surface: nullable(ref(Span), 'The words that stand for them beside the quote, such as *he*.')
}

/** Who said it. */
export const AnalysedSpeaker = named(
  'AnalysedSpeaker',
  Type.Object(
    { ...voice, role: nullable(Type.String(), 'The role as the text writes it.') },
    { ...closed, description: 'Who said it.' }
  )
)

/** To whom it was said. */
export const AnalysedAudience = named(
  'AnalysedAudience',
  Type.Object(voice, { ...closed, description: 'To whom it was said.' })
)

/** Something that the text reports somebody as saying. */
export const AnalysedQuote = named(
  'AnalysedQuote',
  Type.Object(
    {
      kind: QuoteKind,
      zone: Zone,
      text: Type.String({ description: 'The content as one string; interrupted parts are joined by a space.' }),
      content: Type.Array(ref(Span), { description: 'The reported words.' }),
      verbatim: Type.Array(ref(Span), { description: 'The part of the content that stands in quotation marks.' }),
      cue: nullable(ref(Cue), 'The words that report it.'),
      speaker: nullable(ref(AnalysedSpeaker), 'Who said it; null when nothing tells.'),
      audience: nullable(ref(AnalysedAudience), 'To whom it was said; null when nothing tells.'),
      about: Type.Array(Key(''), { description: 'Entities that the content names.' }),
      provenance: ref(Provenance)
    },
    { ...closed, description: 'Something that the text reports somebody as saying.' }
  )
)
export type AnalysedQuote = Static<typeof AnalysedQuote>

/** Everything that was found in a text; nothing of it is stored. */
export const Analysis = named(
  'Analysis',
  Type.Object(
    {
      language: Language,
      direction: Direction,
      version: Type.String({ description: 'The version of the annotation engine.' }),
      blocks: Type.Array(ref(Block), {
        description: 'Every block of the text: the story first, then related items, then furniture.'
      }),
      entities: Type.Array(ref(AnalysedEntity), { description: 'Who and what is named.' }),
      mentions: Type.Array(ref(AnalysedMention), { description: 'Where they are mentioned.' }),
      quotes: Type.Array(ref(AnalysedQuote), { description: 'Who said what to whom.' })
    },
    { ...closed, description: 'Everything that was found in a text; nothing of it is stored.' }
  )
)
export type Analysis = Static<typeof Analysis>
