import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import type { EntityKind } from '../../model/entity.js'
import { problem } from '../../model/problem.js'
import { IntMap } from './int-map.js'
import { labelsFor } from './labels.js'
import type { Model } from './model.js'

/** A table from hashes to numbers of 32 bits, the hashes in rising order as unsigned numbers. */
export type Table = { keys: Uint32Array; values: Uint32Array }

/** What a model file holds. */
export type Stored = {
  kinds: EntityKind[]
  scale: number
  clusters: Table
  lists: Table
  /** The features that have weights, in rising order, and their weights, row after row. */
  features: Uint32Array
  values: Int8Array
  transitions: Int32Array
}

const FORMAT = 'verbatim-tagger-1'
type Head = { format: string; kinds: EntityKind[]; scale: number; sizes: number[] }

/**
 * Writes a model file: the length of a JSON head (four bytes, little-endian), the head, and then sections of bytes,
 * all of it compressed with Brotli. Rising numbers are stored as the differences between them, other tables column
 * after column, so that like stands beside like.
 */
export function writeModel(stored: Stored): Buffer {
  const size = labelsFor(stored.kinds.length).size
  const sections = [
    packRising(stored.clusters.keys),
    packColumns(bytesOf(stored.clusters.values), 4),
    packRising(stored.lists.keys),
    packColumns(bytesOf(stored.lists.values), 4),
    packRising(stored.features),
    packColumns(bytesOf(stored.values), size),
    bytesOf(stored.transitions)
  ]
  const sizes = sections.map(section => section.length)
  const head = Buffer.from(JSON.stringify({ format: FORMAT, kinds: stored.kinds, scale: stored.scale, sizes }))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(head.length)
  return brotliCompressSync(Buffer.concat([length, head, ...sections]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 }
  })
}

/** Reads a model file. Throws the problem `internal` when the file is of another format. */
export function readModel(file: Buffer): Model {
  const { kinds, scale, clusters, lists, features, values, transitions } = unpack(file)
  const rows = new IntMap(features.length)
  features.forEach((feature, row) => {
    rows.set(feature, row)
  })
  return {
    kinds,
    scale,
    lexicon: { clusters: mapOf(clusters), lists: mapOf(lists) },
    weights: { rows, values, transitions }
  }
}

/** What a model file holds, as `writeModel` was given it. */
export function unpack(file: Buffer): Stored {
  const bytes = brotliDecompressSync(file)
  const length = bytes.readUInt32LE()
  const head: Head = JSON.parse(bytes.toString('utf8', 4, 4 + length))
  if (head.format !== FORMAT) throw problem('internal', `The name tagger's model is ${head.format}, not ${FORMAT}.`)
  let at = 4 + length
  const sections = head.sizes.map(size => {
    at += size
    return bytes.subarray(at - size, at)
  })
  const tableOf = (keys: Buffer, values: Buffer): Table => ({
    keys: unpackRising(keys),
    values: new Uint32Array(unpackColumns(values, 4).buffer)
  })
  return {
    kinds: head.kinds,
    scale: head.scale,
    clusters: tableOf(sections[0]!, sections[1]!),
    lists: tableOf(sections[2]!, sections[3]!),
    features: unpackRising(sections[4]!),
    values: new Int8Array(unpackColumns(sections[5]!, labelsFor(head.kinds.length).size).buffer),
    transitions: new Int32Array(Uint8Array.from(sections[6]!).buffer)
  }
}

function mapOf({ keys, values }: Table): IntMap {
  const map = new IntMap(keys.length)
  keys.forEach((key, i) => {
    map.set(key | 0, values[i]!)
  })
  return map
}

const bytesOf = (numbers: Uint32Array | Int32Array | Int8Array): Buffer =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength)

/** Differences, seven bits a byte, the lowest first; the highest bit says that more follow. */
function packRising(numbers: Uint32Array): Buffer {
  const bytes: number[] = []
  let last = 0
  for (const number of numbers) {
    let difference = number - last
    last = number
    while (difference > 127) {
      bytes.push((difference % 128) + 128)
      difference = Math.floor(difference / 128)
    }
    bytes.push(difference)
  }
  return Buffer.from(bytes)
}

function unpackRising(bytes: Buffer): Uint32Array {
  const numbers = new Uint32Array(bytes.reduce((count, byte) => (byte < 128 ? count + 1 : count), 0))
  let last = 0
  let place = 1
  let at = 0
  for (const byte of bytes) {
    last += (byte % 128) * place
    if (byte < 128) {
      numbers[at++] = last
      place = 1
    } else place *= 128
  }
  return numbers
}

function packColumns(rows: Buffer, width: number): Buffer {
  const height = rows.length / width
  const columns = Buffer.alloc(rows.length)
  for (let r = 0; r < height; r++) for (let c = 0; c < width; c++) columns[c * height + r] = rows[r * width + c]!
  return columns
}

function unpackColumns(columns: Buffer, width: number): Uint8Array {
  const height = columns.length / width
  const rows = new Uint8Array(columns.length)
  for (let r = 0; r < height; r++) for (let c = 0; c < width; c++) rows[r * width + c] = columns[c * height + r]!
  return rows
}
