import type { Analysis } from '../model/analysis.js'
import type { Saved } from '../storage/store.js'

/** A story sent in parts rather than as a page's text. */
export type Story = {
  headline: string
  standfirst?: string | null
  bylines?: string[]
  /** Paragraphs, in reading order. */
  body: string[]
  captions?: { caption: string; credit?: string | null }[]
}

/** What the text itself does not say. */
export type Metadata = {
  externalId: string | null
  url: string | null
  publisher: string | null
  section: string | null
  /** No word twice; null when nothing is said of them. */
  topics: readonly string[] | null
  publishedAt: string | null
  publishedPrecision: 'day' | 'instant' | null
  publishedInferred: boolean
  /** Taken as it is; told from the text when null. */
  language: string | null
}

/** What came in: the bytes as they came, with what they are. */
export type Submission = {
  metadata: Metadata
  content: { format: 'text'; bytes: Uint8Array; story: boolean } | { format: 'json'; bytes: Uint8Array; story: Story }
}

/** Reads, cleans, annotates and keeps a story. Throws `malformed-text`, and what the store throws. */
export type Ingest = (submission: Submission) => Promise<Saved>

/**
 * Says what is in a text and stores nothing. With `story` the text is the clean text of an article and
 * nothing of it is taken for page furniture. Throws `overloaded` when too many texts are waiting.
 */
export type Analyze = (input: { text: string; story: boolean }) => Promise<Analysis>
