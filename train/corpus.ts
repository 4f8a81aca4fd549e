import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { findByRules } from '../src/annotate/names/find-by-rules.js'
import { read } from '../src/annotate/reading.js'
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

/** The texts of a file of JSON lines, compressed with gzip. */
export const readTexts = (path: string): Text[] =>
  gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter(line => line)
    .map(line => JSON.parse(line))

/** The texts, masked for the kinds of names that are to be learnt. */
export function documentsOf(
  texts: readonly Text[],
  { scheme, loose }: Pick<DataSet, 'scheme' | 'loose'>,
  kinds: readonly EntityKind[]
): Document[] {
  return texts.flatMap(text => {
    const lines = linesOf(text)
    return loose ? lines.map(line => documentOf([line], scheme, kinds)) : [documentOf(lines, scheme, kinds)]
  })
}

/** Each line of a text that is not empty, with its names. */
function linesOf({ text, entities }: Text): Text[] {
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
    if (line.trim()) lines.push({ id: `${offset}`, text: line, entities: inside })
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
