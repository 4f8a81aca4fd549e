import { fold } from '../names/vocabulary.js'
import type { VoiceRule } from './voice-rule.js'

/** *the lawyer for the Harbour Board*: the words are a role that the article gives to one person. */
export const roleAsWritten: VoiceRule = ({ text }, { roles }) => {
  const entity = roles.get(roleKey(text))
  return entity == null ? null : { entity, description: null, confidence: 0.9 }
}

/** The words of a role as they are looked up: no leading article, small letters, one space between words. */
export const roleKey = (text: string): string =>
  fold(text.replace(/\s+/g, ' ').replace(/^(?:the|a|an|his|her|its|their) /i, ''))
