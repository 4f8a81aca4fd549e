import { annotate } from '../annotate/annotate.js'
import type { Annotations } from '../model/annotations.js'
import { clean, cleanStory } from './clean/clean.js'
import type { CleanDocument } from './clean/document.js'
import { toDocument } from './story.js'
import type { Story } from './submission.js'

/** What is to be prepared: a page's text, the clean text of an article, or a story in parts. */
export type Raw =
  | { form: 'page'; text: string }
  | { form: 'story'; text: string }
  | { form: 'parts'; story: Story; language: string | null }

/** A text told apart and annotated. */
export type Prepared = { document: CleanDocument; annotations: Annotations }

/** Prepares in another place, such as a worker thread; throws `overloaded` when too much is waiting. */
export type Prepare = (raw: Raw) => Promise<Prepared>

const toClean = (raw: Raw): CleanDocument => {
  if (raw.form === 'page') return clean(raw.text)
  if (raw.form === 'story') return cleanStory(raw.text)
  return toDocument(raw.story, raw.language)
}

/** Cleans and annotates. Pure, and all the processor time that an article takes. */
export function prepare(raw: Raw): Prepared {
  const document = toClean(raw)
  return { document, annotations: annotate(document.blocks) }
}
