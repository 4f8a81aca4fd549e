import { BEGIN, INSIDE, LAST, labelOf, OUTSIDE, UNIT } from '../src/annotate/tagger/labels.js'
import type { Token } from '../src/annotate/tokens.js'
import type { EntityKind } from '../src/model/entity.js'
import type { Scheme, Text } from './corpus.js'

const OUTSIDE_BIT = 1 << OUTSIDE

/**
 * What each token of a sentence may be, as bits of labels. A name whose kind the data leave open may be of several,
 * and a token outside of the marked names may be one of a kind that the data do not mark.
 */
export function maskSentence(
  tokens: readonly Token[],
  entities: Text['entities'],
  scheme: Scheme,
  kinds: readonly EntityKind[]
): Uint32Array {
  const masks = new Uint32Array(tokens.length).fill(OUTSIDE_BIT | allOf(scheme.hidden, kinds))
  const from = tokens[0]?.start ?? 0
  const to = tokens.at(-1)?.end ?? 0
  for (const { start, end, type } of entities) {
    if (start >= to || end <= from) continue
    const allowed = scheme.kinds[type] ?? []
    const first = tokens.findIndex(token => token.end > start)
    if (tokens[first]!.start >= end) continue
    let last = first
    while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++
    const exact = tokens[first]!.start === start && tokens[last]!.end === end
    const maybe = !exact || allowed.includes('?') ? OUTSIDE_BIT : 0
    for (let i = first; i <= last; i++) masks[i] = maybe
    if (!allowed.length) masks.fill(OUTSIDE_BIT, first, last + 1)
    for (const kind of allowed) {
      if (kind === '?') continue
      const number = kinds.indexOf(kind)
      if (first === last) masks[first]! |= 1 << labelOf(number, UNIT)
      else {
        masks[first]! |= 1 << labelOf(number, BEGIN)
        masks[last]! |= 1 << labelOf(number, LAST)
        for (let i = first + 1; i < last; i++) masks[i]! |= 1 << labelOf(number, INSIDE)
      }
    }
  }
  return masks
}

const allOf = (hidden: readonly EntityKind[], kinds: readonly EntityKind[]): number =>
  hidden.reduce((bits, kind) => bits | (15 << labelOf(kinds.indexOf(kind), BEGIN)), 0)

/**
 * Makes nationalities and peoples known by list into groups: tokens that the data leave unmarked though they may be
 * groups, or whose kind they leave open.
 */
export function markGroups(
  tokens: readonly Token[],
  masks: Uint32Array,
  kinds: readonly EntityKind[],
  isDemonym: (lower: string) => boolean
): void {
  const group = 1 << labelOf(kinds.indexOf('group'), UNIT)
  tokens.forEach((token, i) => {
    if (masks[i]! & group && /^\p{Lu}/u.test(token.text) && isDemonym(token.text.toLowerCase())) masks[i] = group
  })
}
