import { spanOf } from '../../model/span.js'
import type { VoiceRule } from './voice-rule.js'

const WRITING =
  /^['’]s? (?:\p{Ll}+ ){0,2}(?:book|books|memoir|novel|essay|article|column|op-ed|letter|email|e-mail|tweet|tweets|post|diary|blog|speech|testimony|affidavit|statement|poem|report|study|website|filing|lawsuit|biography|office)$/u

/** *Okafor’s book says*, *the Board’s report found*: who wrote it speaks by it. */
export const ownWords: VoiceRule = (surface, { entities, mentions, textOf }) => {
  const [owner] = mentions.within(surface)
  if (owner?.form !== 'name' || entities[owner.entity]!.kind === 'place') return null
  const lead = spanOf(surface.block, textOf(surface.block), surface.start, owner.span.start)
  if (lead.text.length > 40) return null
  return WRITING.test(surface.text.slice(owner.span.end - surface.start))
    ? { entity: owner.entity, description: null, confidence: 0.8 }
    : null
}
