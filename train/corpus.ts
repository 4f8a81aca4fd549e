import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { findByRules } from '../src/annotate/names/find-by-rules.js'
import { read } from '../src/annotate/reading.js'
import { hashOf } from '../src/annotate/tagger/hash.js'
import type { Hints } from '../src/annotate/tagger/hints.js'
import { sentencesOf } from '../src/annotate/tagger/sentences-of.js'
import type { Token } from '../src/annotate/tokens.js'
import type { EntityKind } from '../src/model/entity.js'
import { maskSentence } from './masks.js'
import type { DataSet } from './sets.js'

/** An annotated text as the data has it: half-open ranges in UTF-16 code units, types as its makers name them. */
export type Text = {
  id: string
  text: string
  entities: { start: number; end: number; type: string }[]
  genre?: string
  official?: string | null
}

/** Says what the types of a data set mean, and which kinds it leaves unmarked. */
export type Scheme = {
  /** The kinds that a name of a type may be of; none where it is no name to us, and `'?'` where it may be none. */
  kinds: Record<string, (EntityKind | '?')[]>
  /** Kinds of names that stand unmarked in this data. */
  hidden: EntityKind[]
}

/** A sentence with what its tokens may be, as bits of labels, and what the rules say of them. */
export type Sentence = { tokens: Token[]; masks: Uint32Array; hints: Hints }
/** The sentences of one document. */
export type Document = Sentence[]

/** The texts of a data set under the folder `data`: JSON lines, compressed with gzip. */
export function readTexts(data: string, { file, keep, loose }: DataSet): Text[] {
  const texts: Text[] = gunzipSync(readFileSync(`${data}/${file}`))
    .toString('utf8')
    .split('\n')
    .filter(line => line)
    .map(line => JSON.parse(line))
  const kept = texts.filter(text => keep?.(text) ?? true)
  return loose ? kept.flatMap(linesOf) : kept
}

/** Whether a text is kept from training, so that it can be measured on: one in ten, by its words. */
export const isReserved = ({ text }: Text): boolean => (hashOf(text) >>> 0) % 10 === 0

/** The texts, masked for the kinds of names that are to be learnt. */
export const documentsOf = (texts: readonly Text[], scheme: Scheme, kinds: readonly EntityKind[]): Document[] =>
  texts.map(text => documentOf(linesOf(text), scheme, kinds))

/** Each line of a text that is not empty, with its names. */
function linesOf({ id, text, entities }: Text): Text[] {
  const sorted = [...entities].sort((a, b) => a.start - b.start)
  const lines: Text[] = []
  let offset = 0
  let next = 0
  for (const line of text.split('\n')) {
    const end = offset + line.length
    const inside: Text['entities'] = []
    for (; next < sorted.length && sorted[next]!.start < end; next++) {
      const { start, end: until, type } = sorted[next]!
      inside.push({ start: start - offset, end: until - offset, type })
    }
    if (line.trim()) lines.push({ id: `${id}-${offset}`, text: line, entities: inside })
    offset = end + 1
  }
  return lines
}

function documentOf(lines: readonly Text[], scheme: Scheme, kinds: readonly EntityKind[]): Document {
  const reading = read(
    lines.map(({ text }, index) => ({ index, zone: 'body', text, language: 'en', direction: 'ltr', source: null }))
  )
  return sentencesOf(reading, findByRules(reading)).map(({ block, tokens, hints }) => ({
    tokens,
    hints,
    masks: maskSentence(tokens, lines[block.index]!.entities, scheme, kinds)
  }))
}
