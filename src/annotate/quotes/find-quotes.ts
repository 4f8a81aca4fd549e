import { type Span, spanOf } from '../../model/span.js'
import { isCapitalised } from '../characters.js'
import type { ReadBlock, Reading } from '../reading.js'
import { findQuotations } from './find-quotations.js'
import { type Atom, type Folded, fold, isMark, type Range } from './folded.js'
import type { QuoteSurface } from './quote-surface.js'
import type { Report } from './report.js'
import { findReports } from './reports.js'

/**
 * The quotes in the text, in reading order. A quotation that nothing introduces and that no attribution follows
 * stands without a speaker.
 */
export function findQuotes(reading: Reading): QuoteSurface[] {
  return reading.flatMap(read => {
    const quotations = findQuotations(read.block.text)
    const folded = fold(read, quotations)
    return folded.flatMap(atoms => quotesOf(read, atoms))
  })
}

function quotesOf(read: ReadBlock, atoms: Folded): QuoteSurface[] {
  const reports = findReports(atoms)
  const taken = new Set<Atom>()
  for (const report of reports)
    for (const { first, last } of report.content) for (let i = first; i <= last; i++) taken.add(atoms[i]!)
  const quotes = reports.map(report => surfaceOf(read, atoms, report))
  atoms.forEach((atom, i) => {
    if (!atom.quotation || taken.has(atom) || !standsAlone(read, atoms, i)) return
    quotes.push(
      surfaceOf(read, atoms, {
        content: [{ first: i, last: i }],
        cue: null,
        subject: null,
        audience: null,
        method: 'standing-alone',
        confidence: 0.8
      })
    )
  })
  return quotes.sort((a, b) => a.content[0]!.start - b.content[0]!.start)
}

const wordCount = (text: string) => text.split(/\s+/).length

function standsAlone(read: ReadBlock, atoms: Folded, i: number): boolean {
  const { start, end } = atoms[i]!.quotation!
  const text = read.block.text.slice(start, end)
  const words = wordCount(text)
  const alone = atoms.every((atom, k) => k === i || atom.quotation || isMark(atom, '.,!?;:…—–--()'))
  const ended = /[.!?…,]$/.test(text)
  if (alone) return ended || (words >= 3 && atoms[i]!.quotation!.style === 'double')
  return words >= 6 && ended && (isCapitalised(text) || isMark(atoms[i - 1], ':,—–--'))
}

function surfaceOf(read: ReadBlock, atoms: Folded, report: Report): QuoteSurface {
  const { index, text } = read.block
  const span = (start: number, end: number): Span => spanOf(index, text, start, end)
  const range = ({ first, last }: Range) => span(atoms[first]!.start, atoms[last]!.end)
  const content: Span[] = []
  const verbatim: Span[] = []
  for (const { first, last } of report.content) {
    const inside = atoms.slice(first, last + 1)
    const quoted = inside.filter(atom => atom.quotation).map(({ quotation }) => span(quotation!.start, quotation!.end))
    verbatim.push(...quoted)
    const onlyQuoted = quoted.length > 0 && inside.every(atom => atom.quotation || isMark(atom, '.,;:—–--…!?'))
    if (onlyQuoted) content.push(...quoted)
    else content.push(range({ first, last }))
  }
  return {
    content,
    verbatim,
    cue: report.cue && { lemma: report.cue.lemma, span: range(report.cue.range) },
    speaker: report.subject && range(report.subject),
    audience: report.audience && range(report.audience),
    method: `quotes/${report.method}`,
    confidence: report.confidence
  }
}
