import { findMarks, type Mark } from './marks.js'
import type { Quotation } from './quotation.js'

/** How far a single quotation may reach: longer ones are apostrophes that happen to look like a pair. */
const SINGLE_MAX = 600

const SENTENCE_END = /[.!?…][)\]]?\s+$/

/** The quotations of a block's text, in order. One that nothing closes ends with the block, or where the next opens. */
export function findQuotations(text: string): Quotation[] {
  const marks = findMarks(text)
  const closersAfter = countClosers(marks)
  const singles = nextSingleCloser(marks)
  const quotations: Quotation[] = []
  let i = 0
  while (i < marks.length) {
    const mark = marks[i]!
    if (!mark.opens) {
      i++
      continue
    }
    const closer = mark.style === 'single' ? closeSingle(marks, i, singles) : closeDouble(text, marks, i, closersAfter)
    if (closer === null) {
      i++
      continue
    }
    const end = closer.unclosed ? closer.at : marks[closer.mark]!.start
    const close = closer.unclosed ? closer.at : marks[closer.mark]!.end
    const quotation = trimmed(text, {
      open: mark.start,
      start: mark.end,
      end,
      close,
      style: mark.style,
      unclosed: closer.unclosed
    })
    if (quotation.end > quotation.start) quotations.push(quotation)
    i = closer.unclosed ? closer.next : closer.mark + 1
  }
  return quotations
}

type Closer = { unclosed: false; mark: number } | { unclosed: true; at: number; next: number }

/** For each mark how many marks after it can only close, up to the end of the block, by family. */
function countClosers(marks: readonly Mark[]): number[] {
  const counts: number[] = new Array(marks.length)
  const seen = { double: 0, single: 0, angle: 0, corner: 0 }
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]!
    counts[i] = seen[mark.family]
    if (mark.closes) seen[mark.family]++
  }
  return counts
}

/** For each mark the next single mark that may close, and the next that surely does. */
function nextSingleCloser(marks: readonly Mark[]): { nearest: number; sure: number; opener: number }[] {
  const next: { nearest: number; sure: number; opener: number }[] = new Array(marks.length)
  let nearest = -1
  let sure = -1
  let opener = -1
  for (let i = marks.length - 1; i >= 0; i--) {
    next[i] = { nearest, sure, opener }
    const mark = marks[i]!
    if (mark.family !== 'single') continue
    if (mark.closes) nearest = i
    if (mark.closes && !mark.doubtful) sure = i
    if (mark.opens) opener = i
  }
  return next
}

/** A plural possessive (*the rebels' hands*) looks like a closing mark; a surer one before the next opening wins. */
function closeSingle(
  marks: readonly Mark[],
  opening: number,
  next: readonly { nearest: number; sure: number; opener: number }[]
): Closer | null {
  const { nearest, sure, opener } = next[opening]!
  if (nearest < 0) return null
  const beforeOpener = (i: number) => opener < 0 || i <= opener || marks[i]!.start < marks[opener]!.start
  const best =
    sure >= 0 && beforeOpener(sure) && marks[sure]!.start - marks[opening]!.start < SINGLE_MAX ? sure : nearest
  return marks[best]!.start - marks[opening]!.start < SINGLE_MAX ? { unclosed: false, mark: best } : null
}

function closeDouble(text: string, marks: readonly Mark[], opening: number, closersAfter: readonly number[]): Closer {
  const { family, start: from } = marks[opening]!
  const german = text[from] === '„'
  let depth = 1
  for (let i = opening + 1; i < marks.length; i++) {
    const mark = marks[i]!
    if (mark.family !== family) continue
    if (german && text[mark.start] === '“') return { unclosed: false, mark: i }
    if (family === 'angle') {
      if (text[mark.start] !== text[from]) return { unclosed: false, mark: i }
      continue
    }
    if (mark.opens && !(mark.closes && depth > 0)) {
      const nested = closersAfter[i]! > depth && closesTwice(marks, i)
      if (!nested) return { unclosed: true, at: sentenceEndBefore(text, marks[opening]!.end, mark.start), next: i }
      depth++
    } else if (mark.closes && --depth === 0) return { unclosed: false, mark: i }
  }
  return { unclosed: true, at: text.length, next: marks.length }
}

/** Whether the mark at `i` opens a quotation within a quotation: the next two of its family only close. */
function closesTwice(marks: readonly Mark[], i: number): boolean {
  const rest: Mark[] = []
  for (let k = i + 1; k < marks.length && rest.length < 2; k++)
    if (marks[k]!.family === marks[i]!.family) rest.push(marks[k]!)
  return rest.length === 2 && rest.every(mark => mark.closes && !(mark.opens && !mark.closes))
}

/** Where a quotation without a closing mark ends when another opens: after the last full sentence before that. */
function sentenceEndBefore(text: string, from: number, to: number): number {
  const stretch = text.slice(from, to)
  return SENTENCE_END.test(stretch) ? from + stretch.trimEnd().length : to
}

const trimmed = (text: string, quotation: Omit<Quotation, 'text'>): Quotation => {
  const inner = text.slice(quotation.start, quotation.end)
  const start = quotation.start + (inner.length - inner.trimStart().length)
  const end = Math.max(start, quotation.start + inner.trimEnd().length)
  return { ...quotation, start, end, text: text.slice(start, end) }
}
