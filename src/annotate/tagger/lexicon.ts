import type { IntMap } from './int-map.js'

/**
 * What is known of words and phrases apart from the weights, by the hash of the lower-case form:
 * word clusters (`leaf * 1024 + flat`) and the lists of names in which a word or phrase stands (bits of `LISTS`).
 */
export type Lexicon = { clusters: IntMap; lists: IntMap }

/** The lists of names; the bit of a list is its place here. */
export const LISTS = [
  'given name',
  'family name',
  'city',
  'country',
  'region',
  'organisation',
  'demonym',
  'title',
  'organisation head',
  'place head',
  'event',
  'work',
  'person'
] as const
export type List = (typeof LISTS)[number]

export const bitOf = (list: List): number => 1 << LISTS.indexOf(list)
