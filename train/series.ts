import { describe, featuresOf, findPhrases } from '../src/annotate/tagger/features.js'
import type { Lexicon } from '../src/annotate/tagger/lexicon.js'
import { eachStretch, layOut } from '../src/annotate/tagger/page.js'
import { lookAt, type Word } from '../src/annotate/tagger/word.js'
import type { Document } from './corpus.js'
import type { Series } from './crf.js'

const ANY = -1 >>> 0

/** Turns documents into series of features, numbered as `describe` numbers them. */
export class Describer {
  readonly #lexicon: Lexicon
  readonly #words = new Map<string, Word>()
  readonly #slots = new Map<Word, (number[] | undefined)[]>()
  readonly #edge: Word

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
    this.#edge = lookAt('', lexicon)
  }

  /** The stretches of a document that may hold names. */
  series(document: Document): Series[] {
    const page = layOut(document.map(({ tokens }) => tokens.map(token => this.#wordOf(token.text))))
    const found: Series[] = []
    page.lines.forEach((line, lineAt) => {
      const phrases = findPhrases(line, this.#lexicon)
      const { masks } = document[lineAt]!
      eachStretch(line, (first, end) => {
        const features: Int32Array[] = []
        for (let i = first; i < end; i++) {
          const list: number[] = []
          describe(page, lineAt, i, phrases, this.#edge, {
            word: (slot, word) => {
              for (const feature of this.#featuresOf(slot, word)) list.push(feature)
            },
            add: feature => {
              list.push(feature)
            }
          })
          features.push(Int32Array.from(list))
        }
        found.push({ features, masks: masks.slice(first, end) })
      })
    })
    return found
  }

  #featuresOf(slot: number, word: Word): number[] {
    let slots = this.#slots.get(word)
    if (!slots) this.#slots.set(word, (slots = []))
    return (slots[slot] ??= featuresOf(slot, word))
  }

  #wordOf(text: string): Word {
    let word = this.#words.get(text)
    if (!word) this.#words.set(text, (word = lookAt(text, this.#lexicon)))
    return word
  }
}

/** What a token may be when the data cannot say. */
export const UNKNOWN = ANY
