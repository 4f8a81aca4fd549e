import { describe, featuresOf, findPhrases } from '../src/annotate/tagger/features.js'
import { isOpen, mayFollow, OUTSIDE } from '../src/annotate/tagger/labels.js'
import type { Lexicon } from '../src/annotate/tagger/lexicon.js'
import { eachStretch, layOut } from '../src/annotate/tagger/page.js'
import { lookAt, type Word } from '../src/annotate/tagger/word.js'
import type { Document } from './corpus.js'
import type { Series } from './crf.js'

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
    const page = layOut(
      document.map(({ tokens, hints }) => ({ words: tokens.map(token => this.#wordOf(token.text)), hints }))
    )
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
        const allowed = masks.slice(first, end)
        if (isPossible(allowed)) found.push({ features, masks: allowed })
      })
    })
    return found
  }

  #featuresOf(slot: number, word: Word): number[] {
    const slots = this.#slots.get(word) ?? []
    this.#slots.set(word, slots)
    slots[slot] ??= featuresOf(slot, word)
    return slots[slot]
  }

  #wordOf(text: string): Word {
    const word = this.#words.get(text) ?? lookAt(text, this.#lexicon)
    this.#words.set(text, word)
    return word
  }
}

const LABELS = Array.from({ length: 32 }, (_, label) => label)
const FOLLOWERS = LABELS.map(a => LABELS.reduce((bits, b) => (mayFollow(a, b) ? bits | (1 << b) : bits), 0))

/**
 * Whether a series can be labelled as its masks say: not where a part of a name is in no stretch, as the lower-case
 * end of *Ukrainian presidential election* is.
 */
export function isPossible(masks: Uint32Array): boolean {
  let last = 1 << OUTSIDE
  for (const mask of masks) {
    let next = 0
    for (const label of LABELS) if (last & (1 << label)) next |= FOLLOWERS[label]!
    last = next & mask
  }
  return LABELS.some(label => last & (1 << label) && !isOpen(label))
}
