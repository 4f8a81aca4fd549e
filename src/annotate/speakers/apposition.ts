import { spanOf } from '../../model/span.js'
import type { VoiceRule } from './voice-rule.js'

const OPENING = /^\s?,\s/

/** *The company's chief executive, Ana Okafor, said*: the name stands in apposition to the words. */
export const apposition: VoiceRule = (surface, { entities, mentions, textOf }) => {
  const text = textOf(surface.block)
  const opening = OPENING.exec(text.slice(surface.end, surface.end + 3))
  if (!opening) return null
  const start = surface.end + opening[0].length
  const [first] = mentions.within(spanOf(surface.block, text, start, start + 40))
  if (first?.form !== 'name' || entities[first.entity]!.kind !== 'person') return null
  if (first.span.start - start >= 3) return null
  const after = text.slice(first.span.end, first.span.end + 5)
  if (/^[,.]/.test(after)) return { entity: first.entity, description: null, confidence: 0.9 }
  // *Her lawyers, Ana Okafor and Roy Lund, said*: the first of them speaks for both.
  return /^ and /.test(after) && /s$/.test(surface.text)
    ? { entity: first.entity, description: null, confidence: 0.7 }
    : null
}
