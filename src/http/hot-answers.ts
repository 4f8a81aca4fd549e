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

/**
 * What is kept of one address: the media types that are given there, the preferred one first, and the answers that
 * clients got who wanted it in different ways, each under its way. The ways depend on the types, and so the types are
 * what is known first.
 */
export type HotAddress = { readonly types: readonly string[]; readonly answers: ReadonlyMap<string, HotAnswer> }

/** Answers that are kept in memory, those of addresses that are asked for again, up to a number of bytes. */
export type HotAnswers = {
  find(address: string): HotAddress | undefined
  /** Keeps an answer until one of `keys` is dropped, or the room is needed for others. */
  keep(address: string, types: readonly string[], way: string, answer: HotAnswer, keys: readonly string[]): void
  /** Forgets the addresses of which an answer is made of any of `keys`. */
  drop(keys: Iterable<string>): void
  clear(): void
  /** The bytes that are kept, with an estimate of what goes with each answer. */
  readonly bytes: number
}

type Kept = {
  types: readonly string[]
  answers: Map<string, HotAnswer>
  keys: Set<string>
  bytes: number
  /** Whether it was asked for since room was last looked for. */
  isAsked: boolean
}

/** What an answer takes besides its body: the maps' entries, the strings of its headers. An estimate. */
const OVERHEAD_BYTES = 1500

/** No address takes more than this share of the room, so that one cannot drive out all others. */
const SHARE_MAX = 1 / 16

/** Room for `bytesMax` of answers; none when it is 0. */
export function hotAnswers(bytesMax: number): HotAnswers {
  const addresses = new Map<string, Kept>()
  const madeOf = new Map<string, Set<string>>()
  let bytes = 0

  const forget = (address: string) => {
    const kept = addresses.get(address)
    if (!kept) return
    addresses.delete(address)
    bytes -= kept.bytes
    for (const key of kept.keys) {
      const those = madeOf.get(key)
      those?.delete(address)
      if (those?.size === 0) madeOf.delete(key)
    }
  }

  /**
   * Forgets the oldest until the rest has room, but for `newest`. What was asked for meanwhile has a second chance and
   * becomes the youngest (Corbató's clock): so nothing is moved when it is asked for. A map gives its entries in the
   * order in which they were set.
   */
  const makeRoom = (newest: string) => {
    for (const [oldest, kept] of addresses) {
      if (bytes <= bytesMax) return
      if (oldest === newest) continue
      if (!kept.isAsked) forget(oldest)
      else {
        kept.isAsked = false
        addresses.delete(oldest)
        addresses.set(oldest, kept)
      }
    }
  }

  return {
    find(address) {
      const kept = addresses.get(address)
      if (kept) kept.isAsked = true
      return kept
    },
    keep(address, types, way, answer, keys) {
      const sizeOf = ({ body }: HotAnswer) => body.length + 2 * (address.length + way.length) + OVERHEAD_BYTES
      const size = sizeOf(answer)
      if (size > bytesMax * SHARE_MAX) return
      const before = addresses.get(address)
      // The ways of an address are few, but for the hosts that clients name: too many, and it begins anew.
      if (before && before.bytes + size > bytesMax * SHARE_MAX) forget(address)
      const kept = addresses.get(address) ?? { types, answers: new Map(), keys: new Set(), bytes: 0, isAsked: false }
      const old = kept.answers.get(way)
      const more = old ? size - sizeOf(old) : size
      kept.answers.set(way, answer)
      kept.bytes += more
      bytes += more
      addresses.set(address, kept)
      for (const key of keys) {
        kept.keys.add(key)
        const those = madeOf.get(key)
        if (those) those.add(address)
        else madeOf.set(key, new Set([address]))
      }
      makeRoom(address)
    },
    drop(keys) {
      for (const key of keys) for (const address of [...(madeOf.get(key) ?? [])]) forget(address)
    },
    clear() {
      addresses.clear()
      madeOf.clear()
      bytes = 0
    },
    get bytes() {
      return bytes
    }
  }
}
