/** A map from 32-bit numbers to numbers that are not negative, in two typed arrays (open addressing). */
export class IntMap {
  readonly #keys: Int32Array
  readonly #values: Int32Array
  readonly #mask: number

  /** Room for `size` keys. */
  constructor(size: number) {
    const slots = 2 ** Math.ceil(Math.log2(size * 1.6 + 2))
    this.#keys = new Int32Array(slots)
    this.#values = new Int32Array(slots).fill(-1)
    this.#mask = slots - 1
  }

  /** The value of a key, or -1. */
  get(key: number): number {
    return this.#values[this.#slot(key)]!
  }

  /** Gives a key its value; a key takes up room once. */
  set(key: number, value: number): void {
    const slot = this.#slot(key)
    this.#keys[slot] = key
    this.#values[slot] = value
  }

  #slot(key: number): number {
    const keys = this.#keys
    const values = this.#values
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & this.#mask
    while (values[slot]! >= 0 && keys[slot] !== key) slot = (slot + 1) & this.#mask
    return slot
  }
}
