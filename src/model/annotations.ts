import type { EntityKind } from './entity.js'
import type { MentionForm } from './mention.js'
import type { Cue } from './quote.js'
import type { Span } from './span.js'

/** How a statement was made: the rule or model step, and how sure it is (0 to 1). */
export type Finding = { method: string; confidence: number }

/** An entity as one article shows it. */
export type FoundEntity = Finding & {
  /** The fullest name. */
  name: string
  kind: EntityKind
  /** Other forms under which the article names it. */
  aliases: string[]
  /** Roles as written, without the name. */
  roles: string[]
}

/** A reference to `entities[entity]`. */
export type FoundMention = Finding & { entity: number; span: Span; form: MentionForm }

/** Somebody who speaks or is spoken to: `entities[entity]`, or an unnamed source in the article's own words. */
export type FoundVoice = { entity: number | null; description: string | null; surface: Span | null }

export type FoundSpeaker = FoundVoice & { role: string | null }

/** A quote. Its kind and its zone follow from the spans; its confidence covers content and speaker together. */
export type FoundQuote = Finding & {
  content: Span[]
  verbatim: Span[]
  cue: Cue | null
  speaker: FoundSpeaker | null
  audience: FoundVoice | null
}

/**
 * All that annotation finds in the blocks of one article: stand-off, the text is never changed.
 * Mentions and quotes are in reading order; `entity` numbers are indexes into `entities`.
 */
export type Annotations = { entities: FoundEntity[]; mentions: FoundMention[]; quotes: FoundQuote[] }

const before = (mention: FoundMention, span: Span) =>
  mention.span.block < span.block || (mention.span.block === span.block && mention.span.start < span.start)

/**
 * The entities that the content names, in the order of their first name in it: what the quote is about.
 * `mentions` are in reading order, so that each span is a look-up and not a search through them all.
 */
export function namedIn(content: readonly Span[], mentions: readonly FoundMention[]): number[] {
  const entities = new Set<number>()
  for (const span of content) {
    let low = 0
    for (let high = mentions.length; low < high; ) {
      const middle = (low + high) >> 1
      if (before(mentions[middle]!, span)) low = middle + 1
      else high = middle
    }
    for (let i = low; i < mentions.length; i++) {
      const { span: named, form, entity } = mentions[i]!
      if (named.block !== span.block || named.start >= span.end) break
      if (form === 'name' && named.end <= span.end) entities.add(entity)
    }
  }
  return [...entities]
}
