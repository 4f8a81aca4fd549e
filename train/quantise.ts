import type { Fitted } from './fit-field.js'

/** Rows of whole numbers, for features in rising order. */
export type Rows = { features: Uint32Array; values: Int8Array; transitions: Int32Array }

const WHOLE_MAX = 127

/** Rounds weights to whole numbers, `scale` of which make 1, and leaves out the features that have none. */
export function quantise(fitted: Fitted, size: number, scale: number): Rows {
  const round = (weight: number) => Math.max(-WHOLE_MAX, Math.min(WHOLE_MAX, Math.round(weight * scale)))
  const features: number[] = []
  const values: number[] = []
  fitted.features.forEach((feature, row) => {
    const weights = Array.from(fitted.emissions.subarray(row * size, (row + 1) * size), round)
    if (!weights.some(weight => weight)) return
    features.push(feature)
    for (const weight of weights) values.push(weight)
  })
  return {
    features: Uint32Array.from(features),
    values: Int8Array.from(values),
    transitions: Int32Array.from(fitted.transitions, weight => Math.round(weight * scale))
  }
}
