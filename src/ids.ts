import { createHash, randomFillSync } from 'node:crypto'
import { v7 } from 'uuid'
import type { IdPrefix, Ids } from './model/ids.js'

/** Written straight from its bytes: as a text with hyphens it would be made and taken apart again. */
const toId = (prefix: IdPrefix, uuid: Buffer) => `${prefix}_${uuid.toString('hex')}`

/** So many random bytes are fetched at once: to fetch sixteen takes as long as to fetch thousands. */
const FETCHED_BYTES = 4096

/** Gives sixteen random bytes at a time. They are good until the next call. */
function randomBytes16(): () => Uint8Array {
  const fetched = new Uint8Array(FETCHED_BYTES)
  let at = FETCHED_BYTES
  return () => {
    if (at >= FETCHED_BYTES) {
      randomFillSync(fetched)
      at = 0
    }
    at += 16
    return fetched.subarray(at - 16, at)
  }
}

/**
 * Ids from UUIDs of version 7 (RFC 9562): they sort by the time at which they were made, and those of one
 * source never go back, even when the clock does.
 */
export const newIds = (clock: () => Date): Ids => {
  let msecs = 0
  let seq = 0
  const nextRandom = randomBytes16()
  const uuid = Buffer.alloc(16)
  return prefix => {
    const now = clock().getTime()
    if (now > msecs) {
      msecs = now
      seq = 0
    } else {
      seq++
    }
    return toId(prefix, v7({ msecs, seq, random: nextRandom() }, uuid))
  }
}

/** The moment in the ids of the seed: the first day of the year in which its first article was added here. */
const SEED_MOMENT = Date.UTC(2026, 0, 1)

/**
 * The ids of the seed: the same on every machine, so that the examples of the documentation are answers of any
 * freshly seeded server.
 */
export const seedIds = (): Ids => {
  let seq = 0
  return prefix => {
    const random = createHash('sha256').update(`seed ${seq}`).digest().subarray(0, 16)
    return toId(prefix, v7({ msecs: SEED_MOMENT, seq: seq++, random }, Buffer.alloc(16)))
  }
}
