import type { Range } from './pairs.js'

/** One thing that the system has wrong, or has not, in the words around it. */
export type Fault = {
  /** What sort of fault it is; faults are listed by it. */
  kind: string
  /** The article it is in. */
  article: string
  /** The words around it, with what people marked in ⟦⟧ and what the system answered in ⟪⟫. */
  context: string
  /** What else is known: rule, confidence, names. */
  note: string
}

const REACH = 220

/**
 * The paragraph around some ranges with each gold range in ⟦⟧ and each answer in ⟪⟫, cut to some 220 code units on
 * either side.
 */
export function mark(text: string, gold: readonly Range[], found: readonly Range[]): string {
  const all = [...gold, ...found]
  const first = Math.min(...all.map(({ start }) => start))
  const last = Math.max(...all.map(({ end }) => end))
  const from = Math.max(text.lastIndexOf('\n', first - 1) + 1, first - REACH)
  const lineEnd = text.indexOf('\n', last)
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, last + REACH)
  const signs = [
    ...found.flatMap(({ start, end }) => [
      { at: start, sign: '⟪', order: 2 },
      { at: end, sign: '⟫', order: 0 }
    ]),
    ...gold.flatMap(({ start, end }) => [
      { at: start, sign: '⟦', order: 2 },
      { at: end, sign: '⟧', order: 1 }
    ])
  ].sort((a, b) => a.at - b.at || a.order - b.order)
  let marked = ''
  let at = from
  for (const { at: place, sign } of signs) {
    marked += text.slice(at, place) + sign
    at = place
  }
  return (marked + text.slice(at, to)).replace(/\s+/g, ' ').trim()
}

/** The faults as a report: first how many there are of each kind, then each in its context, kind by kind. */
export function listFaults(faults: readonly Fault[]): string {
  const byKind = new Map<string, Fault[]>()
  for (const fault of faults) byKind.set(fault.kind, [...(byKind.get(fault.kind) ?? []), fault])
  const kinds = [...byKind].sort(([, a], [, b]) => b.length - a.length)
  const counts = kinds.map(([kind, { length }]) => `${String(length).padStart(5)}  ${kind}\n`)
  const sections = kinds.map(([kind, those]) => {
    const entries = those.map(({ article, context, note }) => `[${article}] ${note}\n    ${context}\n`)
    return `\n## ${kind} (${those.length})\n\n${entries.join('')}`
  })
  return `${faults.length} faults; ⟦what people marked⟧, ⟪what was answered⟫\n${counts.join('')}${sections.join('')}`
}
