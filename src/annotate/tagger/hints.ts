import type { Name } from '../names/name.js'
import type { Token } from '../tokens.js'
import { hashOf } from './hash.js'
import { BEGIN, INSIDE, LAST, labelOf, UNIT } from './labels.js'

/** What the rules say of the tokens of a sentence. */
export type Hints = {
  /** A label as in `labels.ts`, the kinds being numbered as in `HINTED_KINDS`. */
  labels: Uint8Array
  /** The hash of the rule's name, and its confidence in tenths. */
  methods: Int32Array
  confidences: Uint8Array
}

/** The kinds that rules tell, in the order of their numbers. */
export const HINTED_KINDS = ['person', 'place', 'organisation', 'event', 'group', 'work', 'product'] as const

const METHODS = new Map<string, number>()

function hashOfMethod(method: string): number {
  const hash = METHODS.get(method) ?? hashOf(method)
  METHODS.set(method, hash)
  return hash
}

/** Marks the tokens of a sentence with the names that the rules found in its block, which are in reading order. */
export function hintsFor(tokens: readonly Token[], names: readonly Name[]): Hints {
  const hints = {
    labels: new Uint8Array(tokens.length),
    methods: new Int32Array(tokens.length),
    confidences: new Uint8Array(tokens.length)
  }
  let i = 0
  for (const { span, kind, method, confidence } of names) {
    while (i < tokens.length && tokens[i]!.end <= span.start) i++
    const first = i
    while (i < tokens.length && tokens[i]!.start < span.end) i++
    for (let k = first; k < i; k++) {
      const position = i - first === 1 ? UNIT : k === first ? BEGIN : k === i - 1 ? LAST : INSIDE
      hints.labels[k] = labelOf(HINTED_KINDS.indexOf(kind), position)
      hints.methods[k] = hashOfMethod(method)
      hints.confidences[k] = Math.round(confidence * 10)
    }
  }
  return hints
}
