import type { FoundEntity } from '../../model/annotations.js'
import type { Span } from '../../model/span.js'
import type { Gender } from '../coreference/gender.js'
import type { MentionIndex } from './mention-index.js'

/** Who words stand for: an entity of the article, or an unnamed source in the article's own words. */
export type Voice = { entity: number | null; description: string | null; confidence: number }

/** What is known when the words of a speaker or an audience are resolved. */
export type Known = {
  entities: readonly FoundEntity[]
  mentions: MentionIndex
  /** The text of a block, by the number that spans refer to. */
  textOf(block: number): string
  /** The block with which the story itself begins. */
  lead: number
  /** Unnamed sources so far, by their head noun: `source` → *a diplomatic source*. */
  described: ReadonlyMap<string, string>
  /** Who holds a role as written, by its key; null where several do. */
  roles: ReadonlyMap<string, number | null>
  /** Who spoke last, and in which block. */
  previous: Said | null
  /** The person who spoke last, whoever else did since. */
  previousPerson: Said | null
  genderOf(entity: number): Gender | undefined
}

/** Who said something, and where their words ended. */
export type Said = { voice: Voice; block: number; end: number }

/** A way to resolve the words that stand for somebody; null when it does not apply. */
export type VoiceRule = (surface: Span, known: Known) => Voice | null
