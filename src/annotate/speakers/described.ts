import type { VoiceRule } from './voice-rule.js'

/** *a diplomatic source*, *rebels*: nobody is named, so the article's own words say who speaks. */
export const described: VoiceRule = surface => ({ entity: null, description: surface.text, confidence: 0.85 })
