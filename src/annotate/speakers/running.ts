import type { Span } from '../../model/span.js'
import type { Known, Voice } from './voice-rule.js'

/** A quotation that nobody is named for continues whoever spoke last, if that was in this paragraph or the one before. */
export function runningSpeaker(quotation: Span, { previous }: Known): Voice | null {
  if (!previous) return null
  const distance = quotation.block - previous.block
  if (distance > 2) return null
  return { ...previous.voice, confidence: Math.min(previous.voice.confidence, distance < 2 ? 0.95 : 0.7) }
}
