import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readModel, type Stored, unpack, writeModel } from '../../../src/annotate/tagger/model-file.js'

const stored: Stored = {
  kinds: ['person', 'place'],
  scale: 16,
  clusters: { keys: Uint32Array.of(3, 200, 4_000_000_000), values: Uint32Array.of(1, 2_000_000, 7) },
  lists: { keys: Uint32Array.of(9), values: Uint32Array.of(5) },
  features: Uint32Array.of(0, 127, 128, 67_000_000),
  values: Int8Array.from({ length: 4 * 9 }, (_, i) => i * 7 - 128),
  transitions: Int32Array.from({ length: 81 }, (_, i) => i - 40)
}

describe('a model file', () => {
  it('gives back what was written', () => {
    expect(unpack(writeModel(stored))).toEqual(stored)
  })

  it('is read into maps', () => {
    const { lexicon, weights } = readModel(writeModel(stored))
    expect(lexicon.clusters.get(4_000_000_000 | 0)).toBe(7)
    expect(lexicon.clusters.get(4)).toBe(-1)
    expect(lexicon.lists.get(9)).toBe(5)
    expect([0, 127, 128, 67_000_000, 1].map(feature => weights.rows.get(feature))).toEqual([0, 1, 2, 3, -1])
  })

  it('is refused when it is of another format', () => {
    const head = Buffer.from('{"format":"another-1"}')
    const length = Buffer.alloc(4)
    length.writeUInt32LE(head.length)
    expect(() => readModel(brotliCompressSync(Buffer.concat([length, head])))).toThrow('another-1')
  })
})
