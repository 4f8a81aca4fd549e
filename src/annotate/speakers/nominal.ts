import { headOf } from './head.js'
import type { VoiceRule } from './voice-rule.js'

/** *the foreign minister*: a description that coreference has joined to somebody. */
export const nominal: VoiceRule = (surface, { mentions }) => {
  const head = headOf(surface)
  const mention = mentions
    .within(surface)
    .find(({ form, span }) => form === 'nominal' && span.start <= surface.start && span.end >= head.end - 1)
  return mention
    ? { entity: mention.entity, description: null, confidence: 0.85 * Math.max(mention.confidence, 0.6) + 0.1 }
    : null
}
