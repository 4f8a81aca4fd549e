import { v7 } from 'uuid'

/** What begins the ids of each noun: article, quote, entity, mention, source, API key. */
export const ID_PREFIXES = ['art', 'quo', 'ent', 'men', 'src', 'key'] as const
export type IdPrefix = (typeof ID_PREFIXES)[number]

/** Makes an id that was never made before: the prefix, `_`, and 32 hexadecimal digits. */
export type Ids = (prefix: IdPrefix) => string

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
    return `${prefix}_${v7({ msecs, seq }).replaceAll('-', '')}`
  }
}

const ID = new RegExp(`^(?:${ID_PREFIXES.join('|')})_[0-9a-f]{32}$`)

/** Whether a text has the form of an id. No slug has it. */
export const isId = (text: string): boolean => ID.test(text)
