import type { EntityKind } from '../../model/entity.js'
import type { Name } from '../names/name.js'
import { fold } from '../names/vocabulary.js'
import { tokenise } from '../tokens.js'

/** A name as it stands in the text, with its words in the form of the lexicons. */
export type Written = { name: Name; text: string; words: string[] }

/** An entity in the making. */
export type Draft = {
  kind: EntityKind
  /** Every form under which the article names it, the first one first. */
  forms: Map<string, Written>
  /** A name that is better known than any form in the article. */
  canonical: string | null
  /** The surest of its names. */
  best: Name
}

/** How a name was joined to an entity, and how sure that is. */
export type Joint = { draft: Draft; method: string | null; confidence: number }

/** Reads a name: white space within becomes one space. */
export function written(name: Name): Written {
  const text = name.span.text.replace(/\s+/g, ' ')
  const words = tokenise(text).map(token => fold(token.text))
  return { name, text, words }
}

/** A new entity known by this name only. */
export const draftOf = (name: Written, canonical: string | null = null): Draft => ({
  kind: name.name.kind,
  forms: new Map([[name.text, name]]),
  canonical,
  best: name.name
})

/** Notes that the entity is also called so. */
export function addForm(draft: Draft, name: Written): void {
  if (!draft.forms.has(name.text)) draft.forms.set(name.text, name)
  if (name.name.confidence > draft.best.confidence) draft.best = name.name
}

const SHOUTED = /^[^\p{Ll}]*$/u

/** The fullest name: most words, then most characters; one that is not all in capitals if there is one. */
export function fullest(draft: Draft): string {
  if (draft.canonical !== null) return draft.canonical
  let best: Written | undefined
  for (const form of draft.forms.values()) if (!best || rank(form) > rank(best)) best = form
  return best!.text
}

const rank = ({ text, words }: Written) =>
  (SHOUTED.test(text) ? 0 : 10_000) + words.length * 100 + Math.min(99, text.length)
