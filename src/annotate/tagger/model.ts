import type { EntityKind } from '../../model/entity.js'
import type { IntMap } from './int-map.js'
import type { Lexicon } from './lexicon.js'

/** Weights as they are shipped: whole numbers, `scale` of which make 1. */
export type Weights = {
  /** The row of a feature, or -1. */
  rows: IntMap
  /** Row after row a weight for each label. */
  values: Int8Array
  /** By label and next label; see `labels.ts`. */
  transitions: Int32Array
}

/** All that the tagger has learnt. */
export type Model = {
  /** The kinds of names, in the order of their labels. */
  kinds: EntityKind[]
  scale: number
  lexicon: Lexicon
  weights: Weights
}
