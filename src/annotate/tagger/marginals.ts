import { isOpen, type Labels, mayFollow, OUTSIDE } from './labels.js'

/**
 * Says how probable a series of labels is, all ways to label a series of tokens considered: the forward-backward
 * algorithm (Rabiner 1989), scaled at each token. Its buffers are reused from call to call.
 */
export class Marginals {
  readonly #size: number
  readonly #before: Int32Array[]
  readonly #closed: Uint8Array
  readonly #moves: Float64Array
  readonly #scale: number
  #weights = new Float64Array(0)
  #forward = new Float64Array(0)
  #backward = new Float64Array(0)
  #norms = new Float64Array(0)

  /** `scale` of the scores make 1. */
  constructor(labels: Labels, transitions: ArrayLike<number>, scale: number) {
    const all = Array.from({ length: labels.size }, (_, label) => label)
    this.#size = labels.size
    this.#scale = scale
    this.#before = all.map(b => Int32Array.from(all.filter(a => mayFollow(a, b))))
    this.#closed = Uint8Array.from(all, label => (isOpen(label) ? 0 : 1))
    this.#moves = Float64Array.from(transitions, score => Math.exp(score / scale))
  }

  /** Sets the scores of the `length` tokens of which `probability` is asked next. */
  load(scores: ArrayLike<number>, length: number): void {
    const size = this.#size
    if (this.#weights.length < length * size) {
      this.#weights = new Float64Array(length * size * 2)
      this.#forward = new Float64Array(length * size * 2)
      this.#backward = new Float64Array(length * size * 2)
      this.#norms = new Float64Array(length * 2)
    }
    for (let i = 0; i < length; i++) {
      let most = scores[i * size]!
      for (let l = 1; l < size; l++) most = Math.max(most, scores[i * size + l]!)
      for (let l = 0; l < size; l++)
        this.#weights[i * size + l] = Math.exp((scores[i * size + l]! - most) / this.#scale)
    }
    this.#goForward(length)
    this.#goBackward(length)
  }

  #goForward(length: number): void {
    const size = this.#size
    const forward = this.#forward
    for (let i = 0; i < length; i++) {
      let total = 0
      for (let b = 0; b < size; b++) {
        const before = this.#before[b]!
        let sum = 0
        if (i === 0) sum = mayFollow(OUTSIDE, b) ? this.#moves[OUTSIDE * size + b]! : 0
        else for (const a of before) sum += forward[(i - 1) * size + a]! * this.#moves[a * size + b]!
        const value = sum * this.#weights[i * size + b]!
        forward[i * size + b] = value
        total += value
      }
      this.#norms[i] = total
      for (let b = 0; b < size; b++) forward[i * size + b]! /= total
    }
  }

  #goBackward(length: number): void {
    const size = this.#size
    const backward = this.#backward
    let total = 0
    const end = (length - 1) * size
    for (let l = 0; l < size; l++) {
      backward[end + l] = this.#closed[l] ? this.#moves[l * size + OUTSIDE]! : 0
      total += this.#forward[end + l]! * backward[end + l]!
    }
    for (let l = 0; l < size; l++) backward[end + l]! /= total
    for (let i = length - 2; i >= 0; i--) {
      const row = i * size
      backward.fill(0, row, row + size)
      for (let b = 0; b < size; b++) {
        const value = (this.#weights[row + size + b]! * backward[row + size + b]!) / this.#norms[i + 1]!
        if (value > 0) for (const a of this.#before[b]!) backward[row + a]! += this.#moves[a * size + b]! * value
      }
    }
  }

  /** The probability that the tokens from `first` to `last`, both included, have the labels that stand there. */
  probability(labels: ArrayLike<number>, first: number, last: number): number {
    const size = this.#size
    let value = this.#forward[first * size + labels[first]!]!
    for (let i = first + 1; i <= last; i++) {
      value *=
        (this.#moves[labels[i - 1]! * size + labels[i]!]! * this.#weights[i * size + labels[i]!]!) / this.#norms[i]!
    }
    return Math.min(1, value * this.#backward[last * size + labels[last]!]!)
  }
}
