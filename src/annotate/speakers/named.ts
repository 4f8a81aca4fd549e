import { headOf } from './head.js'
import type { VoiceRule } from './voice-rule.js'

/**
 * *Foreign Minister Sergei Lavrov*, *the UN*: a name that is the head of the phrase. A person may stand anywhere in it;
 * another name must end it, for *Coalition officials* are not the Coalition.
 */
export const named: VoiceRule = (surface, { entities, mentions }) => {
  const head = headOf(surface)
  const names = mentions.within(surface).filter(mention => mention.form === 'name')
  const inHead = names.filter(mention => mention.span.start < head.end)
  const person = inHead.findLast(
    mention =>
      entities[mention.entity]!.kind === 'person' && !isPossessive(surface.text, mention.span.end - surface.start)
  )
  if (person) return { entity: person.entity, description: null, confidence: 0.98 }
  const other = inHead.find(mention => Math.abs(mention.span.end - head.end) <= 1)
  return other ? { entity: other.entity, description: null, confidence: 0.95 } : null
}

/** *Lavrov's spokesman* is not Lavrov. */
const isPossessive = (text: string, at: number) => /^['’]/.test(text.slice(at, at + 1))
