import { feature, hashOf } from './hash.js'
import type { Lexicon } from './lexicon.js'

/** What the tagger knows of a word form, wherever it stands. Made once for each form. */
export type Word = {
  /** Hashes of the form as written, in lower case, and of its shape (`Xxx-Xx` → `Aa-Aa`). */
  exact: number
  lower: number
  shape: number
  /** The features that its beginnings and endings make. */
  affixes: number[]
  /** Bits of `CAPITAL` and its like. */
  form: number
  /** Word clusters, coarse, fine and independent; -1 where the word is not known. */
  branch: number
  leaf: number
  flat: number
  /** The lists in which the word stands as a name by itself: bits. */
  lists: number
  /** The sums of weights that the tagger has kept for it, by slot. */
  sums: (Int16Array | undefined)[]
}

export const CAPITAL = 1
export const ALL_CAPITALS = 2
export const DIGIT = 4
export const HYPHEN = 8
/** Has a capital anywhere: such a word may be in a name by itself. */
export const STRONG = 16
export const LETTER = 32
/** Ends a sentence or separates: no name goes across it. */
export const STOP = 64
export const LOWER = 128

const UPPER = /\p{Lu}/u
const INITIAL = /^[\p{Lu}\p{Lt}]/u
const LOWERCASE = /\p{Ll}/u
const ANY_LETTER = /\p{L}/u
const ANY_DIGIT = /\p{N}/u
const STOPS = /^[.!?;:()[\]{}"“”«»„…|•]+$/u
const LEAVES = 32
const SHAPE_LENGTH = 9
const AFFIX_LENGTH = 5
/** Longer words are told apart by their beginning only. */
const LENGTH_MAX = 60

const classOf = (char: string) =>
  UPPER.test(char) ? 'A' : ANY_LETTER.test(char) ? 'a' : ANY_DIGIT.test(char) ? '0' : char

/** A word's shape: its characters by class, runs of one class written once. */
export function shapeOf(text: string): string {
  let shape = ''
  let last = ''
  for (const char of text) {
    const next = classOf(char)
    if (next !== last) shape += next
    last = next
    if (shape.length >= SHAPE_LENGTH) break
  }
  return shape
}

function formOf(text: string): number {
  const upper = UPPER.test(text)
  const lower = LOWERCASE.test(text)
  return (
    (INITIAL.test(text) ? CAPITAL : 0) |
    (upper && !lower && text.length > 1 ? ALL_CAPITALS : 0) |
    (ANY_DIGIT.test(text) ? DIGIT : 0) |
    (text.includes('-') && text.length > 1 ? HYPHEN : 0) |
    (upper ? STRONG : 0) |
    (ANY_LETTER.test(text) ? LETTER : 0) |
    (STOPS.test(text) ? STOP : 0) |
    (lower ? LOWER : 0)
  )
}

const PREFIX = 13
const SUFFIX = 14

function affixesOf(lower: string): number[] {
  const affixes: number[] = []
  for (let length = 1; length <= Math.min(AFFIX_LENGTH, lower.length); length++) {
    affixes.push(feature(PREFIX, hashOf(lower.slice(0, length))), feature(SUFFIX, hashOf(lower.slice(-length))))
  }
  return affixes
}

/** The cluster of a word, or of its part behind the last hyphen. */
function clusterOf(lower: string, hash: number, lexicon: Lexicon): number {
  const cluster = lexicon.clusters.get(hash)
  const hyphen = lower.lastIndexOf('-')
  return cluster >= 0 || hyphen < 1 ? cluster : lexicon.clusters.get(hashOf(lower.slice(hyphen + 1)))
}

/** Looks at a word form. */
export function lookAt(text: string, lexicon: Lexicon): Word {
  const form = text.length > LENGTH_MAX ? text.slice(0, LENGTH_MAX) : text
  const lower = form.toLowerCase()
  const hash = hashOf(lower)
  const cluster = clusterOf(lower, hash, lexicon)
  const leaf = cluster < 0 ? -1 : cluster >> 10
  return {
    exact: hashOf(form),
    lower: hash,
    shape: hashOf(shapeOf(form)),
    affixes: affixesOf(lower),
    form: formOf(form),
    branch: leaf < 0 ? -1 : Math.floor(leaf / LEAVES),
    leaf,
    flat: cluster < 0 ? -1 : cluster & 1023,
    lists: Math.max(0, lexicon.lists.get(hash)),
    sums: []
  }
}
