import { headOf } from './head.js'
import type { VoiceRule } from './voice-rule.js'

/**
 * *Foreign Minister Sergei Lavrov*, *the Bank of England*: a name that is the head of the phrase. A person may stand
 * anywhere in it; another name must end it, for *Coalition officials* are not the Coalition.
 */
export const named: VoiceRule = (surface, { entities, mentions }) => {
  const names = mentions.within(surface).filter(mention => mention.form === 'name')
  const head = headOf(
    surface,
    names.map(({ span }) => span)
  )
  const inHead = names.filter(mention => mention.span.start < head.end)
  const person = names.findLast(
    ({ entity, span }) =>
      entities[entity]!.kind === 'person' &&
      !isPossessive(surface.text, span.end - surface.start) &&
      (span.start < head.end ||
        (span.end === surface.end && APPOSED.test(surface.text.slice(0, span.start - surface.start))))
  )
  if (person) return { entity: person.entity, description: null, confidence: 0.98 }
  const other = inHead.find(mention => Math.abs(mention.span.end - head.end) <= 1)
  // *The Ohio Democrat* is one of them, who has a name of their own.
  if (other && entities[other.entity]!.kind === 'group' && ONE_OF_A_GROUP.test(head.text)) return null
  return other ? { entity: other.entity, description: null, confidence: 0.95 } : null
}

const ONE_OF_A_GROUP = /^(?:the|a|an|one|another)\b.*[^s]$/i

/** *The head of the opposition Moaz Alkhatib*: a noun stands right before the name, and no preposition. */
const APPOSED = /(?<! (?:of|for|at|in|from|with|on|to|and|by|the|near))\s$/

/** *Lavrov's spokesman* is not Lavrov. */
const isPossessive = (text: string, at: number) => /^['’]/.test(text.slice(at, at + 1))
