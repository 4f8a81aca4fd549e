/** The hash of a text, 32 bits (FNV-1a over UTF-16 code units). `seed` chains texts together. */
export function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash | 0
}

/** The hash of a phrase of several words, from that of the words before and that of the next one. */
export const chain = (phrase: number, word: number): number => (Math.imul(phrase, 31) + Math.imul(word, 0x9e3779b1)) | 0

/** Features are numbers of this many bits: few enough to be stored briefly, many enough to be rarely the same. */
export const FEATURE_BITS = 26
const FEATURE_MASK = (1 << FEATURE_BITS) - 1

/** The feature that a template makes of one or two values (the finaliser of MurmurHash3 over all three). */
export function feature(template: number, a: number, b = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  hash ^= Math.imul(b + template, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f)
  return (hash ^ (hash >>> 16)) & FEATURE_MASK
}
