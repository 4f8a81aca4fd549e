const WIDTH = 30
const DRAWN_EVERY_MS = 200

/** How far a long work is, on a line that is drawn over and over. */
export type Progress = {
  /** `share` is from 0 to 1, or undefined where the whole is not known. */
  show(done: number, share: number | undefined): void
  end(): void
}

/** Tells of progress on a terminal; anywhere else it says nothing. `what` are the things that are counted. */
export function progressOn(stream: NodeJS.WritableStream & { isTTY?: boolean }, what: string): Progress {
  const start = performance.now()
  let drawn = Number.NEGATIVE_INFINITY
  if (!stream.isTTY) return { show: () => {}, end: () => {} }
  return {
    show(done, share) {
      const now = performance.now()
      if (now - drawn < DRAWN_EVERY_MS) return
      drawn = now
      const bar = share === undefined ? '' : `${'█'.repeat(Math.round(WIDTH * share)).padEnd(WIDTH, '·')} `
      const percent = share === undefined ? '' : `${Math.floor(100 * share)} %, `
      stream.write(`\r${bar}${percent}${done} ${what}, ${Math.round((1000 * done) / (now - start))} a second `)
    },
    end() {
      stream.write('\n')
    }
  }
}
