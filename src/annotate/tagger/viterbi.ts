import { isOpen, type Labels, mayFollow, OUTSIDE } from './labels.js'

/** Finds the best labels of a series of tokens (Viterbi 1967). Its buffers are reused from call to call. */
export class Viterbi {
  readonly #size: number
  readonly #before: Int32Array[]
  readonly #closed: number[]
  #from = new Uint8Array(0)
  #best: Float64Array
  #next: Float64Array

  constructor(labels: Labels) {
    const all = Array.from({ length: labels.size }, (_, label) => label)
    this.#size = labels.size
    this.#before = all.map(b => Int32Array.from(all.filter(a => mayFollow(a, b))))
    this.#closed = all.filter(label => !isOpen(label))
    this.#best = new Float64Array(labels.size)
    this.#next = new Float64Array(labels.size)
  }

  /**
   * Writes the best labels of `length` tokens into `labels`. `scores[token * size + label]` and
   * `transitions[label * size + next]` are to be added up; what surrounds the series is outside of any name.
   */
  decode(scores: ArrayLike<number>, length: number, transitions: ArrayLike<number>, labels: Uint8Array): void {
    const size = this.#size
    if (this.#from.length < length * size) this.#from = new Uint8Array(length * size * 2)
    const from = this.#from
    for (let b = 0; b < size; b++) {
      this.#best[b] = mayFollow(OUTSIDE, b) ? transitions[OUTSIDE * size + b]! + scores[b]! : Number.NEGATIVE_INFINITY
    }
    for (let i = 1; i < length; i++) {
      const best = this.#best
      const next = this.#next
      for (let b = 0; b < size; b++) {
        const before = this.#before[b]!
        let most = Number.NEGATIVE_INFINITY
        let arg = before[0]!
        for (let k = 0; k < before.length; k++) {
          const a = before[k]!
          const score = best[a]! + transitions[a * size + b]!
          if (score > most) {
            most = score
            arg = a
          }
        }
        next[b] = most + scores[i * size + b]!
        from[i * size + b] = arg
      }
      this.#best = next
      this.#next = best
    }
    let last = OUTSIDE
    let most = Number.NEGATIVE_INFINITY
    for (const label of this.#closed) {
      const score = this.#best[label]! + transitions[label * size + OUTSIDE]!
      if (score > most) {
        most = score
        last = label
      }
    }
    for (let i = length - 1; i >= 0; i--) {
      labels[i] = last
      last = from[i * size + last]!
    }
  }
}
