import { readFileSync } from 'node:fs'
import type { QuoteKind } from '../../src/model/quote.js'

/** A range of a sample's story, in UTF-16 code units, with what a person marked it as. */
export type MarkedQuote = { start: number; end: number; kind: QuoteKind; speaker: string }
export type MarkedName = { start: number; end: number; type: 'PER' | 'LOC' | 'ORG' }

/** An invented article: the text of its page, its story, and what a person marked in the story. */
export type Sample = { page: string; story: string; quotes: MarkedQuote[]; names: MarkedName[] }

const KINDS: Readonly<Record<string, QuoteKind>> = { d: 'direct', m: 'mixed', i: 'indirect' }
const TYPES: Readonly<Record<string, MarkedName['type']>> = { p: 'PER', l: 'LOC', o: 'ORG' }
const TAG = /<(\/?)([dmiplo])(?: by="([^"]{1,60})")?>/g

/**
 * Reads a sample. A line is a paragraph of the page; one that begins with `~ ` is not of the story. In the others `<d>`,
 * `<m>` and `<i>` hold the content of a direct, mixed or indirect quote and say `by` whom it is, and `<p>`, `<l>` and
 * `<o>` hold the name of a person, a place or an organisation.
 */
export function readSample(path: string): Sample {
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  const page = lines.map(line => line.replace(/^~ /, '').replace(TAG, '')).join('\n')
  const marked = lines.filter(line => !line.startsWith('~ ')).join('\n\n')
  const sample: Sample = { page, story: '', quotes: [], names: [] }
  const open: { tag: string; start: number; by: string }[] = []
  let at = 0
  for (const match of marked.matchAll(TAG)) {
    sample.story += marked.slice(at, match.index)
    at = match.index + match[0].length
    const [, closes, tag = '', by = ''] = match
    if (!closes) {
      open.push({ tag, start: sample.story.length, by })
      continue
    }
    const opened = open.pop()
    if (!opened || opened.tag !== tag) throw new Error(`${path}: </${tag}> closes nothing`)
    const range = { start: opened.start, end: sample.story.length }
    const [kind, type] = [KINDS[tag], TYPES[tag]]
    if (kind) sample.quotes.push({ ...range, kind, speaker: opened.by })
    if (type) sample.names.push({ ...range, type })
  }
  sample.story += marked.slice(at)
  return sample
}
