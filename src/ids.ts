import { createHash } from 'node:crypto'
import { v7 } from 'uuid'
import type { IdPrefix, Ids } from './model/ids.js'

const toId = (prefix: IdPrefix, uuid: string) => `${prefix}_${uuid.replaceAll('-', '')}`

/**
 * Ids from UUIDs of version 7 (RFC 9562): they sort by the time at which they were made, and those of one
 * source never go back, even when the clock does.
 */
export const newIds = (clock: () => Date): Ids => {
  let msecs = 0
  let seq = 0
  return prefix => {
    const now = clock().getTime()
    if (now > msecs) {
      msecs = now
      seq = 0
    } else {
      seq++
    }
    return toId(prefix, v7({ msecs, seq }))
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
    return toId(prefix, v7({ msecs: SEED_MOMENT, seq: seq++, random }))
  }
}
