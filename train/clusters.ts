import { type Embeddings, normalise } from './embeddings.js'
import { random } from './random.js'

/** For each word its leaf in a tree of `branches` × `leaves` clusters, and its cluster in an independent flat cut. */
export type Clusters = { branches: number; leaves: number; leaf: Int32Array; flat: Int32Array }

const FITTED_ON = 40_000
const ROUNDS = 12

/**
 * Spherical k-means over word vectors, twice: a tree of two levels, whose upper level is the coarse cluster,
 * and a flat cut of `flat` clusters. The centres are fitted on the most frequent words; rarer words are then
 * put beside the nearest centre.
 */
export function clusterWords(embeddings: Embeddings, branches: number, leaves: number, flat: number): Clusters {
  const next = random(12345)
  const frequent = range(Math.min(FITTED_ON, embeddings.words.length))
  const every = range(embeddings.words.length)
  const branch = assign(embeddings, every, centresOf(embeddings, frequent, branches, next))
  const leaf = new Int32Array(every.length)
  for (let b = 0; b < branches; b++) {
    const members = every.filter(word => branch[word] === b)
    const inside = assign(embeddings, members, centresOf(embeddings, members.slice(0, FITTED_ON), leaves, next))
    members.forEach((word, i) => {
      leaf[word] = b * leaves + inside[i]!
    })
  }
  return { branches, leaves, leaf, flat: assign(embeddings, every, centresOf(embeddings, frequent, flat, next)) }
}

const range = (length: number) => Int32Array.from({ length }, (_, i) => i)

function centresOf(embeddings: Embeddings, members: Int32Array, count: number, next: () => number): Float32Array {
  const { dimensions, vectors } = embeddings
  const centres = new Float32Array(count * dimensions)
  const seed = (centre: number) => {
    const word = members[Math.floor(next() * members.length)] ?? 0
    centres.set(vectors.subarray(word * dimensions, (word + 1) * dimensions), centre * dimensions)
  }
  for (let c = 0; c < count; c++) seed(c)
  for (let round = 0; round < ROUNDS; round++) {
    const nearest = assign(embeddings, members, centres)
    const sizes = new Int32Array(count)
    centres.fill(0)
    members.forEach((word, i) => {
      const centre = nearest[i]!
      sizes[centre]!++
      for (let d = 0; d < dimensions; d++) centres[centre * dimensions + d]! += vectors[word * dimensions + d]!
    })
    for (let c = 0; c < count; c++) sizes[c] ? normalise(centres, c * dimensions, dimensions) : seed(c)
  }
  return centres
}

function assign({ dimensions, vectors }: Embeddings, members: Int32Array, centres: Float32Array): Int32Array {
  const count = centres.length / dimensions
  return members.map(word => {
    const from = word * dimensions
    let best = 0
    let bestLikeness = Number.NEGATIVE_INFINITY
    for (let c = 0; c < count; c++) {
      const centre = c * dimensions
      let likeness = 0
      for (let d = 0; d < dimensions; d++) likeness += vectors[from + d]! * centres[centre + d]!
      if (likeness > bestLikeness) {
        bestLikeness = likeness
        best = c
      }
    }
    return best
  })
}
