import type { Store } from '../storage/store.js'

/** So often is it looked whether another process has changed something. A look costs a few microseconds. */
const LOOK_EVERY_MS = 100

/** Wakes whoever waits for changes. */
export type ChangeAlarm = {
  /** Another number whenever anything may have changed. */
  stamp(): number
  /** Waits until the stamp is another than `seen`, at most `ms`, or until `ended`. Whether anything may have changed. */
  wait(seen: number, ms: number, ended: AbortSignal): Promise<boolean>
}

/** Looks at the store while somebody waits, once for all of them. */
export function changeAlarm({ changes }: Pick<Store, 'changes'>): ChangeAlarm {
  const waiting = new Set<(changed: boolean) => void>()
  let seen = 0
  let looks: NodeJS.Timeout | undefined

  const look = () => {
    const now = changes.stamp()
    if (now === seen) return
    seen = now
    for (const wake of [...waiting]) wake(true)
  }

  return {
    stamp: () => changes.stamp(),
    wait: (before, ms, ended) =>
      new Promise(resolve => {
        if (ended.aborted || changes.stamp() !== before) return resolve(!ended.aborted)
        if (waiting.size === 0) {
          seen = before
          looks = setInterval(look, LOOK_EVERY_MS)
        }
        const wake = (changed: boolean) => {
          clearTimeout(patience)
          ended.removeEventListener('abort', leave)
          waiting.delete(wake)
          if (waiting.size === 0) clearInterval(looks)
          resolve(changed)
        }
        const leave = () => wake(false)
        const patience = setTimeout(leave, ms)
        ended.addEventListener('abort', leave)
        waiting.add(wake)
      })
  }
}
