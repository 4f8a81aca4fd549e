import { FEATURE_BITS } from '../src/annotate/tagger/hash.js'
import type { Labels } from '../src/annotate/tagger/labels.js'
import { type Options, type Series, train, type Weights } from './crf.js'

/** A trained field: the feature that each row of weights belongs to, and the weights. */
export type Fitted = Weights & { features: Int32Array }

/** Trains on series whose features are as `describe` numbers them; features met fewer than `least` times are dropped. */
export function fitField(data: readonly Series[], labels: Labels, least: number, options: Options): Fitted {
  const counts = new Uint8Array(1 << FEATURE_BITS)
  for (const { features } of data) {
    for (const all of features) for (const id of all) if (counts[id]! < 255) counts[id]!++
  }
  const rows = new Int32Array(1 << FEATURE_BITS).fill(-1)
  let size = 0
  for (let id = 0; id < counts.length; id++) if (counts[id]! >= least) rows[id] = size++
  const features = new Int32Array(size)
  for (let id = 0; id < rows.length; id++) if (rows[id]! >= 0) features[rows[id]!] = id
  const numbered = data.map(series => ({
    masks: series.masks,
    features: series.features.map(all => all.map(id => rows[id]!).filter(row => row >= 0))
  }))
  return { features, ...train(numbered, size, labels, options) }
}
