import type { QuoteSurface } from '../quotes/quote-surface.js'
import { TURN } from '../quotes/turns.js'
import type { Referents } from '../referents.js'
import type { Voice } from './voice-rule.js'

/** Who answers as *A:*, the person whom the article names most before its first turn, for it introduces them. */
export function interviewee(quotes: readonly QuoteSurface[], { entities, mentions }: Referents): Voice | null {
  const first = quotes.find(({ method }) => method === TURN)?.content[0]?.block
  if (first === undefined) return null
  const counts = new Map<number, number>()
  for (const { entity, span, form } of mentions)
    if (span.block < first && form === 'name' && entities[entity]!.kind === 'person')
      counts.set(entity, (counts.get(entity) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most ? { entity: most[0], description: null, confidence: 0.8 } : null
}
