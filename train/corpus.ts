import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { read } from '../src/annotate/reading.js'
import type { Token } from '../src/annotate/tokens.js'
import { splitAtHyphens } from '../src/annotate/tagger/pieces.js'
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

/** A sentence with what its tokens may be: bits of labels. */
export type Sentence = { tokens: Token[]; masks: Uint32Array }
/** The sentences of one document. */
export type Document = Sentence[]

/** The texts of a file of JSON lines, compressed with gzip. */
export const readTexts = (path: string): Text[] =>
  gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter(line => line)
    .map(line => JSON.parse(line))

/** The documents of a data set under `folder`, masked for the kinds of names that are to be learnt. */
export function readDocuments(folder: string, set: DataSet, kinds: readonly EntityKind[]): Document[] {
  return readTexts(`${folder}/${set.file}`)
    .filter(text => set.keep?.(text) ?? true)
    .flatMap(text => {
      const sentences = sentencesOf(text.text).map(tokens => ({
        tokens,
        masks: maskSentence(tokens, text.entities, set.scheme, kinds)
      }))
      return set.loose ? sentences.map(sentence => [sentence]) : [sentences]
    })
}

/** The sentences of a text, each line of which is a block, in ranges of the whole text. */
export function sentencesOf(text: string): Token[][] {
  const sentences: Token[][] = []
  let offset = 0
  for (const line of text.split('\n')) {
    const [block] = read([{ index: 0, zone: 'body', text: line, language: 'en', direction: 'ltr', source: null }])
    for (const { first, last } of block!.sentences) {
      sentences.push(
        splitAtHyphens(block!.tokens.slice(first, last + 1))
          .map(token => ({ start: token.start + offset, end: token.end + offset, text: token.text }))
      )
    }
    offset += line.length + 1
  }
  return sentences
}
