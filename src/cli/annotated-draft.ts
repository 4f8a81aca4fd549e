import { type Static, Type } from 'typebox'
import { fromDraft, StoryDraft } from '../http/drafts.js'
import { toFaults } from '../http/faults.js'
import { SHARED } from '../http/schemas.js'
import { checkTexts } from '../http/text.js'
import { schemaValidator } from '../http/validation.js'
import { toArticle } from '../ingest/ingest.js'
import { toDocument } from '../ingest/story.js'
import type { Annotations, FoundVoice } from '../model/annotations.js'
import type { Block } from '../model/block.js'
import { EntityKind } from '../model/entity.js'
import { MentionForm } from '../model/mention.js'
import { type Fault, problem } from '../model/problem.js'
import { Cue } from '../model/quote.js'
import { closed, ref } from '../model/schema.js'
import { Span } from '../model/span.js'
import type { NewArticle } from '../storage/store.js'

const spans = (minItems: number) => Type.Array(ref(Span), { minItems })
const entity = Type.Integer({ minimum: 0 })
const finding = {
  method: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  confidence: Type.Optional(Type.Number({ minimum: 0, maximum: 1 }))
}
const voice = {
  entity: Type.Optional(entity),
  description: Type.Optional(Type.String()),
  surface: Type.Optional(ref(Span))
}

/** A story in its parts with what somebody else's program has found in it. */
const AnnotatedDraft = Type.Object(
  {
    ...StoryDraft.properties,
    annotations: Type.Object(
      {
        annotator: Type.String({ minLength: 1, maxLength: 200 }),
        entities: Type.Array(
          Type.Object(
            {
              name: Type.String({ minLength: 1, pattern: '\\S' }),
              kind: EntityKind,
              aliases: Type.Optional(Type.Array(Type.String({ minLength: 1 }))),
              roles: Type.Optional(Type.Array(Type.String({ minLength: 1 }))),
              ...finding
            },
            closed
          )
        ),
        mentions: Type.Array(
          Type.Object({ entity, span: ref(Span), form: Type.Optional(MentionForm), ...finding }, closed)
        ),
        quotes: Type.Array(
          Type.Object(
            {
              content: spans(1),
              verbatim: Type.Optional(spans(0)),
              cue: Type.Optional(ref(Cue)),
              speaker: Type.Optional(Type.Object({ ...voice, role: Type.Optional(Type.String()) }, closed)),
              audience: Type.Optional(Type.Object(voice, closed)),
              ...finding
            },
            closed
          )
        )
      },
      closed
    )
  },
  closed
)
type AnnotatedDraft = Static<typeof AnnotatedDraft>

/** What a statement says of itself when its maker does not: it was given, and nobody doubts it. */
const GIVEN = { method: 'given', confidence: 1 }

const refused = (faults: Fault[]) => {
  const [first] = faults
  return problem('invalid-request', `“${first?.pointer ?? ''}” ${first?.detail ?? 'is not valid.'}`, faults)
}

/**
 * Makes a reader of drafts: what the JSON text of one says as an article. It throws `invalid-request` and
 * `malformed-text`, and a `SyntaxError` for what is no JSON.
 */
export function draftReader(): (text: string) => NewArticle {
  const isDraft = schemaValidator(SHARED, false).compile<AnnotatedDraft>(AnnotatedDraft)
  return text => {
    const draft: unknown = JSON.parse(text)
    if (!isDraft(draft)) throw refused(toFaults(isDraft.errors ?? [], 'pointer'))
    checkTexts(draft)
    const { annotations, ...story } = draft
    const submission = fromDraft(Buffer.from(text), story)
    const document = toDocument(story, story.language ?? null)
    const prepared = { document, annotations: toAnnotations(annotations, document.blocks) }
    return toArticle(submission, text, prepared, annotations.annotator)
  }
}

const inOrder = (a: Span, b: Span) => a.block - b.block || a.start - b.start

function toAnnotations(
  { entities, mentions, quotes }: AnnotatedDraft['annotations'],
  blocks: readonly Block[]
): Annotations {
  const voiceOf = ({ entity = null, description = null, surface = null }: Partial<FoundVoice>): FoundVoice => ({
    entity,
    description,
    surface
  })
  const found: Annotations = {
    entities: entities.map(({ aliases = [], roles = [], ...rest }) => ({ ...GIVEN, aliases, roles, ...rest })),
    mentions: mentions
      .map(mention => ({ ...GIVEN, form: 'name' as const, ...mention }))
      .sort((a, b) => inOrder(a.span, b.span)),
    quotes: quotes
      .map(({ verbatim = [], cue = null, speaker, audience, ...rest }) => ({
        ...GIVEN,
        verbatim,
        cue,
        speaker: speaker ? { ...voiceOf(speaker), role: speaker.role ?? null } : null,
        audience: audience ? voiceOf(audience) : null,
        ...rest
      }))
      .sort((a, b) => inOrder(a.content[0]!, b.content[0]!))
  }
  assertTrue(found, blocks)
  return found
}

/** Throws `invalid-request` when a span is not what it says, or a number names no entity. */
function assertTrue({ entities, mentions, quotes }: Annotations, blocks: readonly Block[]): void {
  const spans = [
    ...mentions.map(({ span }) => span),
    ...quotes.flatMap(({ content, verbatim, cue, speaker, audience }) => [
      ...content,
      ...verbatim,
      ...[cue?.span, speaker?.surface, audience?.surface].flatMap(span => span ?? [])
    ])
  ]
  for (const { block, start, end, text } of spans) {
    if (start < end && blocks[block]?.text.slice(start, end) === text) continue
    throw problem('invalid-request', `Block ${block} does not say “${text}” from ${start} to ${end}.`)
  }
  const voices = quotes.flatMap(({ speaker, audience }) => [speaker?.entity, audience?.entity])
  for (const number of [...mentions.map(mention => mention.entity), ...voices]) {
    if (typeof number === 'number' && number >= entities.length) {
      throw problem('invalid-request', `There is no entity ${number}.`)
    }
  }
}
