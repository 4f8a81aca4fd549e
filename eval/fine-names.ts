import { join } from 'node:path'
import type { EntityKind } from '../src/model/entity.js'
import { isReserved, readTexts, type Scheme, type Text } from '../train/corpus.js'
import { SHIPPED } from '../train/sets.js'
import { everyNameOf } from './names.js'
import { readLines } from './read-lines.js'

/** Precision, recall and F1 in percent of the names of one kind. */
export type KindScore = { p: number; r: number; f1: number; gold: number }

/** What the types of WorldWide mean that are neither people, places nor organisations. */
const WORLDWIDE: Scheme = { kinds: { NORP: ['group'], PRODUCT: ['product'] }, hidden: [] }

/** Peoples and products in Stanford WorldWide (development half), exact spans. */
export function scoreWorldWideKinds(dataPath: string): Map<EntityKind, KindScore> {
  const texts = readLines<Text>(join(dataPath, 'measure/ner-worldwide-dev.jsonl.gz'))
  return scoreKinds(
    texts.map(text => ({ text, scheme: WORLDWIDE })),
    ['group', 'product']
  )
}

/** Events, works and products in the texts of CrossNER and GUM that no model is trained on, exact spans. */
export function scoreReservedKinds(dataPath: string): Map<EntityKind, KindScore> {
  const sets = SHIPPED.filter(({ reserves }) => reserves)
  const texts = sets.flatMap(set =>
    readTexts(join(dataPath, 'train'), set)
      .filter(isReserved)
      .map(text => ({ text, scheme: set.scheme }))
  )
  return scoreKinds(texts, ['event', 'work', 'product'])
}

/** A name that the data mark with a type of several kinds is neither asked for nor held against what was found. */
function scoreKinds(
  texts: readonly { text: Text; scheme: Scheme }[],
  kinds: readonly EntityKind[]
): Map<EntityKind, KindScore> {
  const counts = new Map(kinds.map(kind => [kind, { right: 0, found: 0, gold: 0 }]))
  for (const { text, scheme } of texts) {
    const marked = new Map(
      text.entities.map(({ start, end, type }) => [`${start}-${end}`, scheme.kinds[type] ?? []] as const)
    )
    for (const [only = '?', other] of marked.values()) {
      const count = other || only === '?' ? undefined : counts.get(only)
      if (count) count.gold++
    }
    for (const { start, end, kind } of everyNameOf(text.text)) {
      const count = counts.get(kind)
      const allowed = marked.get(`${start}-${end}`) ?? []
      if (!count || (allowed.length > 1 && allowed.includes(kind))) continue
      count.found++
      if (allowed[0] === kind) count.right++
    }
  }
  return new Map(
    [...counts].map(([kind, { right, found, gold }]) => {
      const f1 = (200 * right) / (found + gold || 1)
      return [kind, { p: (100 * right) / (found || 1), r: (100 * right) / (gold || 1), f1, gold }]
    })
  )
}
