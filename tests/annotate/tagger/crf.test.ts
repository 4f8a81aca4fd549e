import { describe, expect, it } from 'vitest'
import { labelOf, labelsFor, mayFollow, OUTSIDE, UNIT } from '../../../src/annotate/tagger/labels.js'
import { Viterbi } from '../../../src/annotate/tagger/viterbi.js'
import { Field, train } from '../../../train/crf.js'
import { random } from '../../../train/random.js'

const labels = labelsFor(2)
const { size } = labels
const options = { epochs: 30, rate: 0.2, sparsity: 0, decay: 0, dropout: 0, seed: 1 }

const next = random(3)
const FEATURES = 6
const weightsFor = (count: number) => Float32Array.from({ length: count }, () => next() * 2 - 1)
const features = [[0, 1], [2], [1, 3, 4], [5, 0]].map(list => Int32Array.from(list))
const emissions = weightsFor(FEATURES * size)
const transitions = weightsFor(size * size)

const ALL = -1 >>> 0
const B = 1 << labelOf(0, 0)
const L = 1 << labelOf(0, 2)
const U = 1 << labelOf(1, UNIT)
const O = 1 << OUTSIDE

/** The loss of the masks under weights, one of which is moved. */
function lossOf(masks: number[], moved?: { which: 'emissions' | 'transitions'; index: number; by: number }): number {
  const field = new Field(labels)
  const weights = { emissions: Float32Array.from(emissions), transitions: Float32Array.from(transitions) }
  if (moved) weights[moved.which][moved.index]! += moved.by
  field.load(features, weights.emissions, weights.transitions)
  return field.run(Uint32Array.from(masks))
}

const slopeOf = (masks: number[], which: 'emissions' | 'transitions', index: number) =>
  (lossOf(masks, { which, index, by: 1e-2 }) - lossOf(masks, { which, index, by: -1e-2 })) / 2e-2

describe.each([
  ['one label a token', [O, B, L, U]],
  ['several labels for some', [O | U, B | O, L | O, ALL]]
])('the gradient of the loss, with %s', (_, masks) => {
  const field = new Field(labels)
  field.load(features, emissions, transitions)
  field.run(Uint32Array.from(masks))

  it('is the slope by each weight of a feature', () => {
    for (let feature = 0; feature < FEATURES; feature++) {
      for (let label = 0; label < size; label++) {
        const gradient = features.reduce(
          (sum, all, at) => sum + all.filter(id => id === feature).length * field.node(at, label),
          0
        )
        expect(gradient).toBeCloseTo(slopeOf(masks, 'emissions', feature * size + label), 3)
      }
    }
  })

  it('is the slope by each transition', () => {
    for (let a = 0; a < size; a++) {
      for (let b = 0; b < size; b++) {
        if (!mayFollow(a, b)) continue
        expect(field.edge(a, b)).toBeCloseTo(slopeOf(masks, 'transitions', a * size + b), 3)
      }
    }
  })
})

it('has no loss where everything is allowed', () => {
  expect(lossOf([ALL, ALL, ALL, ALL])).toBeCloseTo(0, 6)
})

it('learns a language of three words', () => {
  const data = [
    { features: [[0], [1], [2]].map(list => Int32Array.from(list)), masks: Uint32Array.from([O, B, L]) },
    { features: [[2], [0], [1]].map(list => Int32Array.from(list)), masks: Uint32Array.from([U, O, O]) }
  ]
  const learnt = train(data, 3, labels, options)
  for (const { features, masks } of data) {
    const scores = features.flatMap(([id]) => [...learnt.emissions.subarray(id! * size, (id! + 1) * size)])
    const found = new Uint8Array(features.length)
    new Viterbi(labels).decode(scores, found.length, learnt.transitions, found)
    expect(Array.from(found, label => 1 << label)).toEqual([...masks])
  }
})
