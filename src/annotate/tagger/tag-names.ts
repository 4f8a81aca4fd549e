import { readFileSync } from 'node:fs'
import { spanOf } from '../../model/span.js'
import type { Name } from '../names/name.js'
import type { Reading } from '../reading.js'
import { readModel } from './model-file.js'
import { sentencesOf } from './sentences-of.js'
import { Tagger } from './tagger.js'

const MODEL = new URL('../../../models/names.model', import.meta.url)

let tagger: Tagger | undefined

/**
 * The names in the text as the statistical tagger sees them, in reading order; they do not overlap. `hints` are the
 * names that rules have found, in reading order. The model, `models/names.model` (docs/model-card.md), is read at the
 * first call. Same text and hints, same names.
 */
export function tagNames(reading: Reading, hints: readonly Name[]): Name[] {
  tagger ??= new Tagger(readModel(readFileSync(MODEL)))
  const sentences = sentencesOf(reading, hints)
  const tagged = tagger.tag(sentences)
  return sentences.flatMap(({ block, tokens }, at) =>
    tagged[at]!.map(({ first, last, kind, confidence }) => ({
      span: spanOf(block.index, block.text, tokens[first]!.start, tokens[last]!.end),
      kind,
      method: 'names/tagger',
      confidence
    }))
  )
}
