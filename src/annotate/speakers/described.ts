import type { VoiceRule } from './voice-rule.js'

/** *a diplomatic source*, *rebels*: nobody is named, so the article's own words say who speaks. */
export const described: VoiceRule = ({ text }) => ({
  entity: null,
  description: text,
  confidence: KNOWN_BEFORE.test(text) ? 0.4 : 0.7
})

/** What is spoken of as known may well be somebody whom the article names. */
const KNOWN_BEFORE = /^(?:the|that|this|those|these|his|her|their|its|he|she|they|it|who)\b/i
