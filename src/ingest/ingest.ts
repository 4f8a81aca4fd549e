import { createHash } from 'node:crypto'
import { ANNOTATOR_VERSION } from '../annotate/version.js'
import type { NewArticle, Store } from '../storage/store.js'
import { decode } from './decode.js'
import type { Prepare, Prepared, Raw } from './prepare.js'
import type { Ingest, Submission } from './submission.js'

const toRaw = ({ content, metadata }: Submission, text: string): Raw => {
  if (content.format === 'json') return { form: 'parts', story: content.story, language: metadata.language }
  return { form: content.story ? 'story' : 'page', text }
}

/** The way in: decode, clean, annotate, save. Safe to repeat: the same bytes are the same article. */
export const openIngest =
  ({ store, prepare }: { store: Pick<Store, 'articles'>; prepare: Prepare }): Ingest =>
  async submission => {
    const text = decode(submission.content.bytes)
    const prepared = await prepare(toRaw(submission, text))
    return store.articles.save(toArticle(submission, text, prepared, ANNOTATOR_VERSION))
  }

/** The article that a submission is, with what was found in its text by an annotator of that version. */
export const toArticle = (
  { metadata, content }: Submission,
  text: string,
  { document, annotations }: Prepared,
  annotatorVersion: string
): NewArticle => ({
  ...metadata,
  language: metadata.language ?? document.language,
  direction: document.direction,
  headline: document.headline,
  standfirst: document.standfirst,
  bylines: document.bylines,
  blocks: document.blocks,
  media: document.media,
  related: document.related,
  annotations,
  annotatorVersion,
  source: {
    format: content.format,
    bytes: content.bytes,
    sha256: createHash('sha256').update(content.bytes).digest('hex'),
    text
  }
})
