import type { EntityKind } from '../../model/entity.js'
import { isClaim } from './claims.js'
import { kindFromContext } from './context.js'
import { findEchoes } from './echoes.js'
import { lookUp } from './gazetteer.js'
import type { Name } from './name.js'
import { type Placed, place } from './placed.js'
import { COMMON, GIVEN, ORGANISATION_HEAD, PLACE_HEAD, SHOUTED } from './vocabulary.js'
import type { WordBlock } from './words.js'

/** By how much the article must speak for another kind than the one that a mention was given. */
const MARGIN = 0.1
/** What stands around a mention weighs more than what the tagger makes of it, which has heard of it already. */
const CONTEXT = 1.2
/** *From Zarquil*, where no person is called so. */
const FROM = 0.7
/** A mention so sure of its kind keeps it. */
const CERTAIN = 0.93

/**
 * Gives the names of one form in an article one kind, by the sum of what speaks for each: how sure each mention is, and
 * what stands around it; and finds the form where it was overlooked. Names are in reading order before and after.
 */
export function agree(blocks: readonly WordBlock[], names: readonly Name[]): Name[] {
  const placed = place(blocks, names)
  const evidence = evidenceFor(placed)
  const agreed = placed.map(one => {
    const { name, form } = one
    if (isClaim(name) || name.kind === 'group' || name.confidence >= CERTAIN) return one
    const sums = evidence.get(form)!
    let best: EntityKind = name.kind
    for (const [kind, sum] of sums) if (sum > sums.get(best)!) best = kind
    if (best === name.kind || sums.get(best)! < sums.get(name.kind)! + MARGIN) return one
    return { ...one, name: { ...name, kind: best, method: 'names/agreed', confidence: 0.7 } }
  })
  const order = new Map(blocks.map(({ read }, i) => [read.block.index, i]))
  return [...agreed.map(({ name }) => name), ...findEchoes(blocks, agreed)].sort(
    (a, b) => order.get(a.span.block)! - order.get(b.span.block)! || a.span.start - b.span.start
  )
}

/** What speaks for each kind, in sum, by the form of the name. */
function evidenceFor(placed: readonly Placed[]): Map<string, Map<EntityKind, number>> {
  const people = new Set<string>()
  for (const { name, words, first, last } of placed) {
    if (name.kind === 'person' && last > first) people.add(words[first]!.folded).add(words[last]!.folded)
  }
  const evidence = new Map<string, Map<EntityKind, number>>()
  for (const one of placed) {
    const { name, words, first, last, form } = one
    const sums = evidence.get(form) ?? new Map<EntityKind, number>()
    evidence.set(form, sums)
    const add = (kind: EntityKind, weight: number) => sums.set(kind, (sums.get(kind) ?? 0) + weight)
    add(name.kind, name.confidence)
    const context = kindFromContext(words, { first, last })
    if (context && mayBe(context.kind, one)) add(context.kind, context.confidence * CONTEXT)
    else if (first === last && words[first - 1]?.text === 'from' && !people.has(form)) add('place', FROM)
  }
  return evidence
}

/** Whether a name’s own words let it be of the kind that stands around it: *in Business Development*, *the FBI said*. */
function mayBe(kind: EntityKind, { words, first, last }: Placed): boolean {
  const own = words.slice(first, last + 1)
  if (kind === 'place') return !own.every(word => word.flags & COMMON)
  if (kind !== 'person') return true
  if (last > first && words[last]!.flags & PLACE_HEAD && !(words[first]!.flags & GIVEN)) return false
  return !own.some(word => word.flags & (SHOUTED | ORGANISATION_HEAD)) && lookUp(words, first, last)?.sort !== 'country'
}
