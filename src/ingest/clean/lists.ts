import type { Line } from './line.js'

/** Entries of one list stand at most this many lines apart, and a list has at least this many of them. */
const REACH = 200
const ENTRIES_MIN = 4
/** A line is in a table or list when at least this share of the lines around it, at this distance, are its entries. */
const AROUND = 5
const SHARE_MIN = 0.3
/** No entry has more code units. */
const ENTRY_MAX = 200

/**
 * Which lines are entries of a list or cells of a table: lines that are built alike, as *1) Rice, 200 g* and
 * *2) Salt, 5 g*, or *$139.00* and *$99.50* are, many of them near each other, and what stands between. Linear.
 */
export function findLists(lines: readonly Omit<Line, 'listed'>[]): boolean[] {
  const byBuild = new Map<string, number[]>()
  lines.forEach((line, i) => {
    for (const build of buildsOf(line)) {
      const same = byBuild.get(build)
      if (same) same.push(i)
      else byBuild.set(build, [i])
    }
  })
  const entry = lines.map(() => false)
  for (const same of byBuild.values()) {
    for (let i = 0; i + ENTRIES_MIN <= same.length; i++) {
      const group = same.slice(i, i + ENTRIES_MIN)
      if (group.at(-1)! - group[0]! <= REACH) for (const at of group) entry[at] = true
    }
  }
  return lines.map((line, i) => {
    if (!mayBeListed(line)) return false
    const near = entry.slice(Math.max(0, i - AROUND), i + AROUND + 1)
    return near.filter(Boolean).length >= near.length * SHARE_MIN
  })
}

/**
 * How a line is built, in the ways in which entries of a list are alike: its marks and where it has numbers, its number
 * or bullet, its first words. Empty when nothing tells.
 */
function buildsOf(line: Omit<Line, 'listed'>): string[] {
  const { text } = line
  if (text.length > ENTRY_MAX || !mayBeListed(line)) return []
  if (/^[\p{N}.,:%+-]+$/u.test(text)) return ['9']
  if (/^https?:\S+$/u.test(text)) return ['url']
  const marks = text
    .replace(/\p{N}+(?:[.,]\p{N}+)*/gu, '9')
    .replace(/[\p{L}\p{M}\s]+/gu, '')
    .replace(/[-,'’"“”.!?‘]/g, '')
  const builds: string[] = []
  if (/^\p{N}{1,3}[.):] ?\P{N}|^[•*·-] /u.test(text)) builds.push('item')
  if (marks.length >= 2 && !/[|»›]/.test(marks)) builds.push(marks)
  const opening = line.look.head
    .replace(/\p{N}+/gu, '9')
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.slice(0, 2)
  if (opening?.length === 2 && (line.look.words >= 6 || line.look.digits > 0)) builds.push(opening.join(' '))
  return builds
}

/** Whether a line can be an entry: its words tell nothing, or it is a number or an address alone. */
function mayBeListed({ wording, picture, byline, text }: Omit<Line, 'listed'>): boolean {
  if (picture || byline) return false
  return wording === null || (wording === 'furniture' && /^[\p{N}.,:%+-]+$|^https?:\S+$/u.test(text))
}
