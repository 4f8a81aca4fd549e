import type { CleanDocument } from '../ingest/clean/document.js'
import type { Annotations, FoundVoice } from '../model/annotations.js'
import { kindOf } from '../model/quote.js'
import type { Span } from '../model/span.js'

type Pair = [start: number, end: number]

/**
 * What was found in a text, with every offset in UTF-16 code units of the text that came in:
 * the form in which quality is measured. Blocks are in the order of the page.
 */
export function inSource(document: CleanDocument, { entities, mentions, quotes }: Annotations) {
  const startOf = (block: number) => document.blocks[block]!.source?.start ?? 0
  const range = (span: Span) => ({ start: startOf(span.block) + span.start, end: startOf(span.block) + span.end })
  const pair = (span: Span): Pair => [startOf(span.block) + span.start, startOf(span.block) + span.end]
  const id = (entity: number) => `e${entity + 1}`
  const voice = ({ entity, description, surface }: FoundVoice) => ({
    name: entity === null ? description : entities[entity]!.name,
    entity: entity === null ? null : id(entity),
    start: surface ? range(surface).start : null,
    end: surface ? range(surface).end : null
  })
  return {
    blocks: document.blocks
      .map(({ zone, index, text }) => ({ zone, start: startOf(index), end: startOf(index) + text.length }))
      .sort((a, b) => a.start - b.start),
    quotes: quotes.map(quote => ({
      kind: kindOf(quote.content, quote.verbatim),
      content: quote.content.map(pair),
      verbatim: quote.verbatim.map(pair),
      speaker: quote.speaker && voice(quote.speaker),
      cue: quote.cue && { text: quote.cue.span.text, ...range(quote.cue.span) },
      audience: quote.audience && voice(quote.audience),
      confidence: quote.confidence,
      method: quote.method
    })),
    mentions: mentions.map(({ span, entity, form }) => ({
      ...range(span),
      entity: id(entity),
      kind: entities[entity]!.kind,
      form
    })),
    entities: entities.map(({ name, kind, aliases }, i) => ({ id: id(i), name, kind, aliases }))
  }
}
