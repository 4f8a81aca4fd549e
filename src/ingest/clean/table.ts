import type { Line } from './line.js'
import type { Run } from './story-run.js'

/** A table stands at most this many lines under its title. */
const UNDER_TITLE = 15
/** A table has at least so many cells or entries, with gaps of no more lines than this. */
const CELLS_MIN = 10
const GAP_MAX = 4
/** What parts a page's title from the name of the site: *League table | The Courier*. */
const SITE = /(?<!\s)\s+[|–—·»-]\s+/u

/**
 * The table or list that a page is about: one right under the title that also heads the page, as browsers show it.
 * Null when there is no such title or no table under it.
 */
export function findTable(lines: readonly Line[]): Run | null {
  const title = titleOf(lines)
  if (title === null) return null
  let first = title + 1
  while (first < lines.length && first <= title + UNDER_TITLE && !lines[first]!.listed) first++
  let last = first - 1
  let cells = 0
  for (let i = first; i < lines.length && i - last <= GAP_MAX && lines[i]!.wording !== 'label'; i++) {
    if (!lines[i]!.listed) continue
    cells++
    last = i
  }
  return cells >= CELLS_MIN ? { first, last } : null
}

/** The line that says the page's title again; its first line is the title, with the name of the site after it. */
function titleOf(lines: readonly Line[]): number | null {
  const [title, site] = (lines[0]?.text.slice(0, 300) ?? '').split(SITE)
  if (!title || !site) return null
  const at = lines.findIndex(({ text }, i) => i > 0 && text === title)
  return at < 0 ? null : at
}
