import type { EntityKind } from '../../model/entity.js'
import type { Token } from '../tokens.js'
import { calibrate } from './calibrate.js'
import { describe, featuresOf, findPhrases, type Sink } from './features.js'
import type { Hints } from './hints.js'
import { isOpen, kindOf, labelsFor, OUTSIDE } from './labels.js'
import { Marginals } from './marginals.js'
import type { Model } from './model.js'
import { eachStretch, layOut, type Page } from './page.js'
import { Viterbi } from './viterbi.js'
import { lookAt, type Word } from './word.js'

/** A name among the tokens of a sentence: `first` to `last`, both included. */
export type Tagged = { first: number; last: number; kind: EntityKind; confidence: number }

const WORDS_MAX = 30_000

/** Finds names in the sentences of a document by a model. Keeps what it has learnt of word forms, and its buffers. */
export class Tagger implements Sink {
  readonly #model: Model
  readonly #size: number
  readonly #viterbi: Viterbi
  readonly #marginals: Marginals
  readonly #edge: Word
  #words = new Map<string, Word>()
  #scores = new Int32Array(0)
  #labels = new Uint8Array(0)
  #at = 0

  constructor(model: Model) {
    this.#model = model
    const labels = labelsFor(model.kinds.length)
    this.#size = labels.size
    this.#viterbi = new Viterbi(labels)
    this.#marginals = new Marginals(labels, model.weights.transitions, model.scale)
    this.#edge = lookAt('', model.lexicon)
  }

  /** The names of each sentence of a document. */
  tag(sentences: readonly { tokens: readonly Token[]; hints: Hints }[]): Tagged[][] {
    if (this.#words.size > WORDS_MAX) this.#words = new Map()
    const page = layOut(
      sentences.map(({ tokens, hints }) => ({ words: tokens.map(({ text }) => this.#wordOf(text)), hints }))
    )
    return page.lines.map((_, line) => this.#tagLine(page, line))
  }

  #tagLine(page: Page, lineAt: number): Tagged[] {
    const line = page.lines[lineAt]!
    const found: Tagged[] = []
    if (!line.candidates.some(candidate => candidate)) return found
    const phrases = findPhrases(line, this.#model.lexicon)
    eachStretch(line, (first, end) => {
      const length = end - first
      if (this.#scores.length < length * this.#size) {
        this.#scores = new Int32Array(length * this.#size * 2)
        this.#labels = new Uint8Array(length * 2)
      }
      this.#scores.fill(0, 0, length * this.#size)
      for (let i = first; i < end; i++) {
        this.#at = (i - first) * this.#size
        describe(page, lineAt, i, phrases, this.#edge, this)
      }
      this.#viterbi.decode(this.#scores, length, this.#model.weights.transitions, this.#labels)
      this.#collect(first, length, found)
    })
    return found
  }

  /** Adds the names among the labels of a stretch that begins at `offset`. */
  #collect(offset: number, length: number, found: Tagged[]): void {
    const labels = this.#labels
    let first = -1
    for (let i = 0; i < length; i++) {
      const label = labels[i]!
      if (label === OUTSIDE) continue
      if (first < 0) {
        if (found.length === 0 || found.at(-1)!.last < offset) this.#marginals.load(this.#scores, length)
        first = i
      }
      if (isOpen(label)) continue
      const confidence = calibrate(this.#marginals.probability(labels, first, i))
      found.push({ first: offset + first, last: offset + i, kind: this.#model.kinds[kindOf(label)]!, confidence })
      first = -1
    }
  }

  #wordOf(text: string): Word {
    let word = this.#words.get(text)
    if (!word) {
      word = lookAt(text, this.#model.lexicon)
      this.#words.set(text, word)
    }
    return word
  }

  /** Adds the weights of a word in a slot to the scores of the token that is being described. */
  word(slot: number, word: Word): void {
    const sums = word.sums[slot] ?? this.#sum(slot, word)
    const scores = this.#scores
    for (let l = 0, at = this.#at; l < sums.length; l++, at++) scores[at]! += sums[l]!
  }

  /** Adds the weights of one feature. */
  add(feature: number): void {
    const row = this.#model.weights.rows.get(feature)
    if (row < 0) return
    const { values } = this.#model.weights
    const scores = this.#scores
    const size = this.#size
    const from = row * size
    for (let l = 0, at = this.#at; l < size; l++, at++) scores[at]! += values[from + l]!
  }

  #sum(slot: number, word: Word): Int16Array {
    const sums = new Int16Array(this.#size)
    const { rows, values } = this.#model.weights
    for (const feature of featuresOf(slot, word)) {
      const row = rows.get(feature)
      if (row >= 0) for (let l = 0; l < sums.length; l++) sums[l]! += values[row * this.#size + l]!
    }
    while (word.sums.length <= slot) word.sums.push(undefined)
    word.sums[slot] = sums
    return sums
  }
}
