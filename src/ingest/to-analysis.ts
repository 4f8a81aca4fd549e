import { ANNOTATOR_VERSION } from '../annotate/version.js'
import type { Analysis } from '../model/analysis.js'
import { type Annotations, type Finding, type FoundVoice, namedIn } from '../model/annotations.js'
import { kindOf } from '../model/quote.js'
import type { CleanDocument } from './clean/document.js'

const key = (entity: number) => `e${entity + 1}`

const provenance = ({ method, confidence }: Finding) =>
  ({ by: 'machine', method, version: ANNOTATOR_VERSION, confidence, review: 'unreviewed' }) as const

/** Puts what was found in a text into one answer. */
export function toAnalysis(document: CleanDocument, { entities, mentions, quotes }: Annotations): Analysis {
  const zoneOf = (block: number) => document.blocks[block]!.zone
  const voice = ({ entity, description, surface }: FoundVoice) => ({
    entity: entity === null ? null : key(entity),
    name: entity === null ? null : entities[entity]!.name,
    description,
    surface
  })
  return {
    language: document.language,
    direction: document.direction,
    version: ANNOTATOR_VERSION,
    blocks: document.blocks,
    entities: entities.map((entity, i) => ({
      key: key(i),
      name: entity.name,
      kind: entity.kind,
      aliases: entity.aliases,
      roles: entity.roles,
      provenance: provenance(entity)
    })),
    mentions: mentions.map(mention => ({
      entity: key(mention.entity),
      form: mention.form,
      zone: zoneOf(mention.span.block),
      span: mention.span,
      provenance: provenance(mention)
    })),
    quotes: quotes.map(quote => ({
      kind: kindOf(quote.content, quote.verbatim),
      zone: zoneOf(quote.content[0]!.block),
      text: quote.content.map(span => span.text).join(' '),
      content: quote.content,
      verbatim: quote.verbatim,
      cue: quote.cue,
      speaker: quote.speaker && { ...voice(quote.speaker), role: quote.speaker.role },
      audience: quote.audience && voice(quote.audience),
      about: namedIn(quote.content, mentions).map(key),
      provenance: provenance(quote)
    }))
  }
}
