import { headNoun } from './head.js'
import type { VoiceRule } from './voice-rule.js'

/** There may be many reports in one article. */
const WRITING = /(?:report|study|survey|poll|statement|letter|memo|document)s?$/i

/** *the source* is *a diplomatic source*, when that spoke before. */
export const earlierDescription: VoiceRule = (surface, { described }) => {
  if (!/^(?:the|that|this) \S+$/i.test(surface.text) || WRITING.test(surface.text)) return null
  const description = described.get(headNoun(surface))
  return description === undefined ? null : { entity: null, description, confidence: 0.9 }
}
