import type { Span } from '../../model/span.js'
import type { Known } from './voice-rule.js'

/** How long a role may be, in characters. */
const ROLE_MAX = 120

const AFTER = /^,\s((?:(?:a|an|the)\s)?[^,;:."“”()]{3,120})[,.]/
const NOT_A_ROLE = /^(?:who|which|whose|where|when|while|but|and|as|speaking|saying|adding|said|says|told|\d)/i

/** The role that the text writes beside a name: before it (*Russian Foreign Minister*) or after (*, head of the Observatory,*). */
export function roleBeside(surface: Span, entity: number, { mentions, entities, textOf }: Known): string | null {
  if (entities[entity]!.kind !== 'person') return null
  const mention = mentions.within(surface).find(found => found.entity === entity && found.form === 'name')
  if (mention) {
    const before = surface.text.slice(0, Math.max(0, mention.span.start - surface.start)).trim()
    if (/\p{L}{4}/u.test(before) && before.length <= ROLE_MAX) return before
    const text = textOf(mention.span.block)
    const after = AFTER.exec(text.slice(mention.span.end, mention.span.end + ROLE_MAX + 4))?.[1]
    if (after && !NOT_A_ROLE.test(after) && isRoleOf(after, entities[entity]!.roles)) return after
  }
  return entities[entity]!.roles[0] ?? null
}

const isRoleOf = (words: string, roles: readonly string[]) =>
  roles.length === 0 || roles.some(role => words.includes(role) || role.includes(words))
