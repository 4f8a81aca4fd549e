/** The headers of an answer as they are sent: names and values in turn. */
export type HeaderLines = { whole: string[]; notModified: string[] }

/** An answer that may be sent again: its headers, and its bytes. */
export type HotAnswer = {
  tag: string
  headers: Readonly<Record<string, string | number | string[] | undefined>>
  body: Buffer
  /** The headers made ready, which is done when it is first sent again: most answers never are. */
  lines?: HeaderLines
}

/** Answers that are kept in memory, the ones that were asked for last, up to a number of bytes. */
export type HotAnswers = {
  find(address: string): HotAnswer | undefined
  /** Keeps an answer until one of `keys` is dropped, or the room is needed for others. */
  keep(address: string, answer: HotAnswer, keys: readonly string[]): void
  /** Forgets what is made of any of `keys`. */
  drop(keys: Iterable<string>): void
  clear(): void
  /** The bytes that are kept, with an estimate of what goes with each answer. */
  readonly bytes: number
}

type Kept = { answer: HotAnswer; keys: readonly string[]; bytes: number }

/** What an answer takes besides its body: the map's entries, the strings of its headers. An estimate. */
const OVERHEAD_BYTES = 1500

/** No answer takes more than this share of the room, so that one cannot drive out all others. */
const SHARE_MAX = 1 / 16

/** Room for `bytesMax` of answers; none when it is 0. */
export function hotAnswers(bytesMax: number): HotAnswers {
  const answers = new Map<string, Kept>()
  const madeOf = new Map<string, Set<string>>()
  let bytes = 0

  const forget = (address: string) => {
    const kept = answers.get(address)
    if (!kept) return
    answers.delete(address)
    bytes -= kept.bytes
    for (const key of kept.keys) {
      const addresses = madeOf.get(key)
      addresses?.delete(address)
      if (addresses?.size === 0) madeOf.delete(key)
    }
  }

  return {
    find(address) {
      const kept = answers.get(address)
      if (!kept) return undefined
      // A map gives its entries in the order in which they were set: the one that was not asked for longest is first.
      answers.delete(address)
      answers.set(address, kept)
      return kept.answer
    },
    keep(address, answer, keys) {
      const size = answer.body.length + 2 * address.length + OVERHEAD_BYTES
      if (size > bytesMax * SHARE_MAX) return
      forget(address)
      answers.set(address, { answer, keys, bytes: size })
      bytes += size
      for (const key of keys) {
        const addresses = madeOf.get(key)
        if (addresses) addresses.add(address)
        else madeOf.set(key, new Set([address]))
      }
      for (const oldest of answers.keys()) {
        if (bytes <= bytesMax) break
        forget(oldest)
      }
    },
    drop(keys) {
      for (const key of keys) for (const address of [...(madeOf.get(key) ?? [])]) forget(address)
    },
    clear() {
      answers.clear()
      madeOf.clear()
      bytes = 0
    },
    get bytes() {
      return bytes
    }
  }
}
