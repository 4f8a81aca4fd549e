import type { Span } from '../../model/span.js'
import type { Known, Voice } from './voice-rule.js'

/** How many names back the one is looked for whom the story is about. */
const MEMORY = 60

/** The organisation that the story is about: named at least three times so far, and twice as often as the next one. */
export function mostNamed(surface: Span, { entities, mentions }: Known): Voice | null {
  const counts = new Map<number, number>()
  let steps = 0
  for (const { entity, form } of mentions.before(surface)) {
    if (steps++ > MEMORY) break
    if (form === 'name' && entities[entity]!.kind === 'organisation') counts.set(entity, (counts.get(entity) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  const stands = first && first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0)
  return stands ? { entity: first[0], description: null, confidence: 0.6 } : null
}
