import type { Change, Store } from '../storage/store.js'

/** What this process knows of the state of the store, without asking it anything that takes time. */
export type Freshness = {
  /** The number of the newest change that is known. */
  readonly latest: number
  /** Another number whenever anything may have changed. */
  readonly stamp: number
  /**
   * Calls back at once when nothing has changed since the last time, and otherwise when all changes have been told to
   * who watches. Every change that was answered for before the call is among them, whichever process made it.
   */
  check(done: (error?: Error) => void): void
}

/** So many changes are told one by one; more are told as one. */
const TOLD_MAX = 1000

/** Watches the change log. `onChange` is told of changes, or `'many'` when they are too many to tell. */
export function watchChanges(
  { changes }: Pick<Store, 'changes'>,
  onChange: (told: readonly Change[] | 'many') => void
): Freshness {
  let stamp: number | undefined
  let latest = 0
  let catching: Promise<void> | undefined

  const catchUp = async () => {
    while (stamp !== changes.stamp()) {
      const now = changes.stamp()
      const told = await changes.after(latest, TOLD_MAX)
      const isFirst = stamp === undefined
      const many = isFirst || told.length === TOLD_MAX
      if (many) latest = await changes.latest()
      else latest = told.at(-1)?.seq ?? latest
      if (many || told.length > 0) onChange(many ? 'many' : told)
      stamp = now
    }
  }

  return {
    get latest() {
      return latest
    },
    get stamp() {
      return stamp ?? -1
    },
    check(done) {
      if (!catching && stamp === changes.stamp()) return done()
      catching ??= catchUp().finally(() => {
        catching = undefined
      })
      catching.then(() => done(), done)
    }
  }
}
