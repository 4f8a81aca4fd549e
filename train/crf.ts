import { isOpen, type Labels, mayFollow, OUTSIDE } from '../src/annotate/tagger/labels.js'
import { random } from './random.js'

/** A series of tokens: the features of each (numbers below `features`), and the labels that it may have, as bits. */
export type Series = { features: Int32Array[]; masks: Uint32Array }

export type Weights = {
  /** By feature and label: `emissions[feature * labels.size + label]`. */
  emissions: Float32Array
  /** By label and next label; what is before the first token and behind the last is outside of any name. */
  transitions: Float32Array
}

export type Options = {
  epochs: number
  rate: number
  sparsity: number
  decay: number
  dropout: number
  seed: number
  log?: (line: string) => void
}

/** A gradient this small is not worth a step. */
const NEGLIGIBLE = 1e-3

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) by stochastic gradient descent with one
 * learning rate a weight and a sparse optimum: FTRL-Proximal (McMahan et al. 2013). A token may be given several
 * labels, among which the field then chooses for itself (partial annotation; Tsuboi et al. 2008).
 */
export function train(
  data: readonly Series[],
  features: number,
  labels: Labels,
  options: Options,
  base?: Float32Array[]
): Weights {
  const { size } = labels
  const emissions = new Learner(features * size, options)
  const transitions = new Learner(size * size, options)
  const field = new Field(labels)
  const next = random(options.seed)
  const order = data.map((_, i) => i)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, next)
    let loss = 0
    for (const index of order) {
      const series = data[index]!
      const kept = series.features.map(all => drop(all, options.dropout, next))
      field.load(kept, emissions.weights, transitions.weights, base?.[index])
      loss += field.run(series.masks)
      field.learn(kept, emissions, transitions)
    }
    options.log?.(`epoch ${epoch + 1}: loss ${(loss / data.length).toFixed(4)}`)
  }
  return { emissions: emissions.weights, transitions: transitions.weights }
}

function shuffle(order: number[], next: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
}

function drop(features: Int32Array, part: number, next: () => number): Int32Array {
  return part > 0 ? features.filter(() => next() >= part) : features
}

/** Weights with the sums that FTRL-Proximal keeps of their gradients. */
export class Learner {
  readonly weights: Float32Array
  readonly #sums: Float32Array
  readonly #squares: Float32Array
  readonly #options: Options

  constructor(size: number, options: Options) {
    this.weights = new Float32Array(size)
    this.#sums = new Float32Array(size)
    this.#squares = new Float32Array(size).fill(1e-3)
    this.#options = options
  }

  step(index: number, gradient: number): void {
    const { rate, sparsity, decay } = this.#options
    const before = this.#squares[index]!
    const square = before + gradient * gradient
    const root = Math.sqrt(square)
    const sum = this.#sums[index]! + gradient - ((root - Math.sqrt(before)) / rate) * this.weights[index]!
    this.#squares[index] = square
    this.#sums[index] = sum
    this.weights[index] = Math.abs(sum) <= sparsity ? 0 : -(sum - Math.sign(sum) * sparsity) / (root / rate + decay)
  }
}

/** The sums over all ways to label one series, by the forward-backward algorithm, scaled at each token. */
export class Field {
  readonly #size: number
  readonly #before: number[][]
  readonly #closed: Uint8Array
  readonly #moves: Float64Array
  #length = 0
  #scores = new Float64Array(0)
  #emissions = new Float64Array(0)
  #forward = new Float64Array(0)
  #backward = new Float64Array(0)
  #nodes = new Float64Array(0)
  #edges: Float64Array
  readonly #moved: Int32Array

  constructor(labels: Labels) {
    const all = Array.from({ length: labels.size }, (_, label) => label)
    this.#size = labels.size
    this.#before = all.map(b => all.filter(a => mayFollow(a, b)))
    this.#closed = Uint8Array.from(all, label => (isOpen(label) ? 0 : 1))
    this.#moves = new Float64Array(labels.size ** 2)
    this.#edges = new Float64Array(labels.size ** 2)
    this.#moved = new Int32Array(labels.size)
  }

  /** Sets the scores of a series: the weights of its features, added to `base` where that is given. */
  load(features: readonly Int32Array[], emissions: Float32Array, transitions: Float32Array, base?: Float32Array): void {
    const size = this.#size
    this.#length = features.length
    const cells = features.length * size
    if (this.#scores.length < cells) {
      this.#scores = new Float64Array(cells * 2)
      this.#emissions = new Float64Array(cells * 2)
      this.#forward = new Float64Array(cells * 2)
      this.#backward = new Float64Array(cells * 2)
      this.#nodes = new Float64Array(cells * 2)
    }
    const scores = this.#scores
    for (let k = 0; k < cells; k++) scores[k] = base?.[k] ?? 0
    features.forEach((all, i) => {
      for (let f = 0; f < all.length; f++) {
        const from = all[f]! * size
        for (let l = 0; l < size; l++) scores[i * size + l]! += emissions[from + l]!
      }
    })
    for (let b = 0; b < size; b++) {
      for (const a of this.#before[b]!) this.#moves[a * size + b] = Math.exp(transitions[a * size + b]!)
    }
  }

  /** The loss: minus the logarithm of the part that the labels allowed by the masks have. Leaves the gradients. */
  run(masks: Uint32Array): number {
    this.#nodes.fill(0, 0, this.#length * this.#size)
    this.#edges.fill(0)
    return this.#sweep(null, 1) - this.#sweep(masks, -1)
  }

  /** Adds the expectations times `sign` to the gradients, and returns the logarithm of the sum over all ways. */
  #sweep(masks: Uint32Array | null, sign: number): number {
    const size = this.#size
    const n = this.#length
    const moves = this.#moves
    const e = this.#emissions
    const forward = this.#forward
    const backward = this.#backward
    let log = 0
    for (let i = 0; i < n; i++) {
      const row = i * size
      let most = Number.NEGATIVE_INFINITY
      for (let l = 0; l < size; l++) if (!masks || masks[i]! & (1 << l)) most = Math.max(most, this.#scores[row + l]!)
      log += most
      let total = 0
      for (let b = 0; b < size; b++) {
        e[row + b] = masks && !(masks[i]! & (1 << b)) ? 0 : Math.exp(this.#scores[row + b]! - most)
        let sum = 0
        if (i === 0) sum = moves[OUTSIDE * size + b]!
        else for (const a of this.#before[b]!) sum += forward[row - size + a]! * moves[a * size + b]!
        const value = sum * e[row + b]!
        forward[row + b] = value
        total += value
      }
      log += Math.log(total)
      for (let b = 0; b < size; b++) forward[row + b]! /= total
    }
    const end = (n - 1) * size
    let total = 0
    for (let l = 0; l < size; l++) {
      backward[end + l] = this.#closed[l] ? moves[l * size + OUTSIDE]! : 0
      total += forward[end + l]! * backward[end + l]!
    }
    log += Math.log(total)
    for (let i = n - 2; i >= 0; i--) {
      const row = i * size
      let most = 0
      for (let a = 0; a < size; a++) backward[row + a] = 0
      for (let b = 0; b < size; b++) {
        const value = e[row + size + b]! * backward[row + size + b]!
        if (value === 0) continue
        for (const a of this.#before[b]!) backward[row + a]! += moves[a * size + b]! * value
      }
      for (let a = 0; a < size; a++) most = Math.max(most, backward[row + a]!)
      for (let a = 0; a < size; a++) backward[row + a]! /= most
    }
    this.#expect(sign)
    return log
  }

  #expect(sign: number): void {
    const size = this.#size
    const moves = this.#moves
    for (let i = 0; i < this.#length; i++) {
      const row = i * size
      let total = 0
      for (let l = 0; l < size; l++) total += this.#forward[row + l]! * this.#backward[row + l]!
      for (let l = 0; l < size; l++) {
        this.#nodes[row + l]! += (sign * this.#forward[row + l]! * this.#backward[row + l]!) / total
      }
      if (i === 0) {
        for (let l = 0; l < size; l++) {
          this.#edges[OUTSIDE * size + l]! += (sign * this.#forward[l]! * this.#backward[l]!) / total
        }
      } else {
        let sum = 0
        for (let b = 0; b < size; b++) {
          const value = this.#emissions[row + b]! * this.#backward[row + b]!
          if (value)
            for (const a of this.#before[b]!) sum += this.#forward[row - size + a]! * moves[a * size + b]! * value
        }
        for (let b = 0; b < size; b++) {
          const value = (sign * this.#emissions[row + b]! * this.#backward[row + b]!) / sum
          if (!value) continue
          for (const a of this.#before[b]!) {
            this.#edges[a * size + b]! += this.#forward[row - size + a]! * moves[a * size + b]! * value
          }
        }
      }
      if (i === this.#length - 1) {
        for (let l = 0; l < size; l++) {
          if (this.#closed[l])
            this.#edges[l * size + OUTSIDE]! += (sign * this.#forward[row + l]! * this.#backward[row + l]!) / total
        }
      }
    }
  }

  /** The gradient of the loss by the score of label `label` at token `at`, and by each transition. */
  node = (at: number, label: number): number => this.#nodes[at * this.#size + label]!
  edge = (a: number, b: number): number => this.#edges[a * this.#size + b]!

  /** Takes a step against the gradients. */
  learn(features: readonly Int32Array[], emissions: Learner, transitions: Learner): void {
    const size = this.#size
    for (let i = 0; i < features.length; i++) {
      let moved = 0
      for (let l = 0; l < size; l++) {
        if (Math.abs(this.#nodes[i * size + l]!) > NEGLIGIBLE) this.#moved[moved++] = l
      }
      const all = features[i]!
      for (let f = 0; moved > 0 && f < all.length; f++) {
        for (let m = 0; m < moved; m++) {
          const label = this.#moved[m]!
          emissions.step(all[f]! * size + label, this.#nodes[i * size + label]!)
        }
      }
    }
    for (let b = 0; b < size; b++) {
      for (const a of this.#before[b]!) {
        const gradient = this.#edges[a * size + b]!
        if (Math.abs(gradient) > NEGLIGIBLE) transitions.step(a * size + b, gradient)
      }
    }
  }
}
