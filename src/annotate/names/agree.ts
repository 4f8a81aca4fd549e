import type { EntityKind } from '../../model/entity.js'
import { isClaim } from './claims.js'
import { formOf } from './consistency.js'
import { kindFromContext } from './context.js'
import { findEchoes } from './echoes.js'
import { lookUp } from './gazetteer.js'
import type { Name } from './name.js'
import { COMMON, ORGANISATION_HEAD, SHOUTED } from './vocabulary.js'
import type { Word, WordBlock } from './words.js'

/** A name with its words: `words[first]` up to `words[last]`. */
export type Placed = { name: Name; words: readonly Word[]; first: number; last: number; form: string }

/** By how much the article must speak for another kind than the one that a mention was given. */
const MARGIN = 0.1
/** What stands around a mention weighs more than what the tagger makes of it, which has heard of it already. */
const CONTEXT = 1.2
/** A mention so sure of its kind keeps it. */
const CERTAIN = 0.93

/**
 * Gives the names of one form in an article one kind, by the sum of what speaks for each: how sure each mention is, and
 * what stands around it. The names are in reading order and stay so.
 */
export function agree(blocks: readonly WordBlock[], names: readonly Name[]): Name[] {
  const placed = place(blocks, names)
  const kinds = new Map<string, Map<EntityKind, number>>()
  const surnames = new Set(
    placed.flatMap(({ name, words, first, last }) =>
      name.kind === 'person' && last > first ? [words[first]!.folded, words[last]!.folded] : []
    )
  )
  for (const { name, words, first, last, form } of placed) {
    const sums = kinds.get(form) ?? new Map<EntityKind, number>()
    kinds.set(form, sums)
    const vote = (kind: EntityKind, weight: number) => sums.set(kind, (sums.get(kind) ?? 0) + weight)
    vote(name.kind, name.confidence)
    const context = kindFromContext(words, { first, last })
    if (context && mayBe(context.kind, words, first, last)) vote(context.kind, context.confidence * CONTEXT)
    else if (first === last && words[first - 1]?.text === 'from' && !surnames.has(form)) vote('place', 0.7)
  }
  const agreed = placed.map(({ name, form }) => {
    if (isClaim(name) || name.kind === 'group' || name.confidence >= CERTAIN) return name
    const sums = kinds.get(form)!
    let best: EntityKind = name.kind
    for (const [kind, sum] of sums) if (sum > sums.get(best)!) best = kind
    if (best === name.kind || sums.get(best)! < sums.get(name.kind)! + MARGIN) return name
    return { ...name, kind: best, method: 'names/agreed', confidence: 0.7 }
  })
  const echoes = findEchoes(
    blocks,
    placed.map((one, i) => ({ ...one, name: agreed[i]! }))
  )
  const order = new Map(blocks.map(({ read }, i) => [read.block.index, i]))
  return [...agreed, ...echoes].sort(
    (a, b) => order.get(a.span.block)! - order.get(b.span.block)! || a.span.start - b.span.start
  )
}

/** Whether a name’s own words let it be of the kind that stands around it: *In Business Development*, *the FBI said*. */
function mayBe(kind: EntityKind, words: readonly Word[], first: number, last: number): boolean {
  const own = words.slice(first, last + 1)
  if (kind === 'place') return !own.every(word => word.flags & COMMON)
  if (kind !== 'person') return true
  return !own.some(word => word.flags & (SHOUTED | ORGANISATION_HEAD)) && lookUp(words, first, last)?.sort !== 'country'
}

/** Finds the words of each name. */
function place(blocks: readonly WordBlock[], names: readonly Name[]): Placed[] {
  const placed: Placed[] = []
  let next = 0
  for (const { read, words } of blocks) {
    let at = 0
    for (; next < names.length && names[next]!.span.block === read.block.index; next++) {
      const name = names[next]!
      while (read.tokens[at]!.end <= name.span.start) at++
      let last = at
      while (last + 1 < words.length && read.tokens[last + 1]!.start < name.span.end) last++
      placed.push({ name, words, first: at, last, form: formOf(words, { first: at, last }) })
    }
  }
  return placed
}
