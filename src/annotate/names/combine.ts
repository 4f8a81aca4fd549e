import { isClaim } from './claims.js'
import type { Name } from './name.js'

/** From this confidence on a rule is right about nine times in ten (measured on Stanford's WorldWide newswire). */
const SURE = 0.85
/** Below this confidence the tagger gives way to a rule that is sure. */
const DOUBTFUL = 0.77

/**
 * The names that the tagger found, and in the gaps between them, or in place of doubtful ones, those of which the
 * rules are sure. Both come in reading order without overlap, and so do the names that are returned.
 */
export function combine(tagged: readonly Name[], ruled: readonly Name[]): Name[] {
  const names: Name[] = []
  let next = 0
  for (const rule of ruled) {
    while (next < tagged.length && isBefore(tagged[next]!, rule)) names.push(tagged[next++]!)
    const repeated = isRepeated(rule) && !overlaps(tagged[next], rule)
    if ((rule.confidence < SURE && !repeated) || overlaps(names.at(-1), rule)) continue
    let end = next
    while (end < tagged.length && overlaps(tagged[end], rule) && givesWay(tagged[end]!, rule)) end++
    if (overlaps(tagged[end], rule)) continue
    names.push(rule)
    next = end
  }
  names.push(...tagged.slice(next))
  return names
}

/** Whether the tagger’s name is no match for the rule’s: in doubt, against a claim, or a part of *South Korean*. */
const givesWay = (name: Name, rule: Name) =>
  name.confidence < DOUBTFUL ||
  isClaim(rule) ||
  (rule.kind === 'group' && name.kind === 'group' && rule.span.text.endsWith(` ${name.span.text}`))

/** An organisation’s short name of several words, known from its full name: *Acme Widgets* for *Acme Widgets Inc.* */
const isRepeated = ({ method, kind, span }: Name) =>
  method === 'names/same-form' && kind === 'organisation' && span.text.includes(' ')

const isBefore = ({ span }: Name, other: Name) =>
  span.block < other.span.block || (span.block === other.span.block && span.end <= other.span.start)

const overlaps = (name: Name | undefined, { span }: Name) =>
  name !== undefined && name.span.block === span.block && name.span.start < span.end && span.start < name.span.end
