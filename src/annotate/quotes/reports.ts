import { isWord } from '../characters.js'
import { SUMMING_NOUNS } from '../lexicon/attribution-words.js'
import { findCues, type CueUse } from './cues.js'
import { type Atom, type Folded, isMark, type Range } from './folded.js'
import { nounPhraseAfter } from './noun-phrases.js'
import type { Report } from './report.js'
import { audienceAt, openingAt } from './what-follows.js'

const END_MARKS = '.!?;:…,'
const FINITE = /^(?:is|are|was|were|has|have|had|does|did|do|will|would|can|could|should|must|may|might|['’](?:s|re|ve|d|ll|m)|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|hadn['’]t|doesn['’]t|didn['’]t|don['’]t|won['’]t|wouldn['’]t|can['’]t|couldn['’]t|cannot)$/

/** What a sentence reports: by its verbs, and by *according to*. In reading order of the cues; contents do not overlap. */
export function findReports(atoms: Folded): Report[] {
  const reports: Report[] = []
  const cues = findCues(atoms)
  let taken = 0
  for (let c = 0; c < cues.length; c++) {
    const use = cues[c]!
    if (use.range.first < taken) continue
    const report = reportOf(atoms, cues, c, taken, reports.at(-1) ?? null)
    if (!report) continue
    reports.push(report)
    taken = Math.max(taken, use.to + 1, ...report.content.map(range => range.last + 1))
  }
  return withAccordingTo(atoms, reports)
}

function reportOf(atoms: Folded, cues: readonly CueUse[], c: number, taken: number, earlier: Report | null): Report | null {
  const use = cues[c]!
  const { classes } = use
  const takesListener = classes.has('address')
  const audience = takesListener && use.side !== 'after' ? audienceAt(atoms, use.range.last + 1) : null
  const opening = openingAt(atoms, (audience ? audience.last : use.to) + 1)
  const subject = use.subject ?? (earlier ? earlier.subject : firstSubject(atoms, use))
  const report = (content: Range[], method: string, confidence: number): Report | null => {
    const ranges = content.filter(range => atoms.slice(range.first, range.last + 1).some(atom => atom.quotation || isWord(atom.text)))
    return ranges.length === 0 ? null : { content: ranges, cue: { lemma: use.lemma, range: use.range }, subject, audience, method, confidence }
  }
  const clausal = classes.has('speech') || classes.has('statement') || classes.has('address') || (classes.has('finding'))
  const left = leftOf(atoms, use, taken)
  const leftQuotation = left && atoms[left.last]!.quotation ? left : null

  if (use.side === 'after' || (leftQuotation && opening.kind !== 'that')) {
    if (left && (clausal || leftQuotation)) {
      const content = leftQuotation ? quotedEnd(atoms, left) : left
      const rest = use.side === 'after' || opening.kind === 'quotation' || opening.kind === 'end' ? continuation(atoms, use, opening.at) : null
      return report(rest ? [...content2(content), rest] : content2(content), leftQuotation ? 'after-quotation' : 'after-clause', leftQuotation ? 0.97 : 0.85)
    }
    return null
  }
  if (opening.kind === 'that' && (clausal || classes.has('thought') || hasQuotation(atoms, opening.at))) {
    if (!clausal && !hasQuotation(atoms, opening.at)) return null
    const content = rightOf(atoms, cues, c, opening.at)
    return report(content2(content), 'that-clause', 0.9)
  }
  if (opening.kind === 'quotation' && (clausal || classes.has('label') || classes.has('thought'))) {
    const content = quotedStart(rightOf(atoms, cues, c, opening.at))
    return report(content2(content), 'before-quotation', 0.93)
  }
  if (opening.kind === 'end' && left && clausal && !use.gerund) {
    const rest = isMark(atoms[opening.at], ',') ? restOfClause(atoms, cues, c, opening.at + 1) : null
    if (use.as && left.last < use.from - 2 && rest === null) return report([left], 'as-said', 0.75)
    return report(rest ? [left, rest] : [left], 'after-clause', 0.85)
  }
  if (opening.kind === 'end' && use.as && clausal && isMark(atoms[opening.at], ',')) {
    return report(content2(rightOf(atoms, cues, c, opening.at + 1)), 'as-said', 0.75)
  }
  if (opening.kind === 'phrase' && left && clausal && !use.gerund && (use.side === 'before') && isClause(atoms, left)) return report([left], 'after-clause', 0.75)
  if (opening.kind === 'clause' || opening.kind === 'phrase') {
    const content = rightOf(atoms, cues, c, opening.at)
    if (!content) return null
    const quoted = quotationWithin(atoms, content)
    if (opening.kind === 'clause' && clausal && (classes.has('speech') || audience || isClause(atoms, content))) {
      if (audience && !isClause(atoms, content) && !quoted) return null
      return report([content], 'bare-clause', classes.has('speech') || audience ? 0.85 : 0.7)
    }
    if (quoted && (classes.has('label') || classes.has('statement'))) return report([toLastQuotation(atoms, content)], 'label', 0.8)
    if (opening.kind === 'phrase' && classes.has('speech') && quoted) return report([content], 'bare-clause', 0.7)
  }
  return null
}

const content2 = (range: Range | null): Range[] => (range ? [range] : [])

/** The text between what was taken before and the attribution, if a comma or a quotation parts them. */
function leftOf(atoms: Folded, use: CueUse, taken: number): Range | null {
  let last = use.from - 1
  if (use.as || /^(?:and|but|as|while)$/.test(atoms[last]?.lower ?? '')) last--
  const mark = atoms[last]
  if (!mark) return null
  if (!mark.quotation && !isMark(mark, ',—–--')) return null
  while (last >= taken && !atoms[last]!.quotation && isMark(atoms[last], ',—–--')) last--
  let first = taken
  while (first <= last && isMark(atoms[first], ',;—–--')) first++
  return first <= last ? { first, last } : null
}

/** A quotation that ends a stretch and is a sentence by itself stands for the stretch. */
function quotedEnd(atoms: Folded, range: Range): Range {
  let first = range.last
  while (first > range.first && (atoms[first - 1]!.quotation)) first--
  if (first === range.first) return range
  const before = atoms[first - 1]!
  const text = atoms[range.last]!.quotation!
  const separate = isMark(before, ',:.—–--') || /^(?:and|but)$/.test(before.lower)
  return separate && text.end - text.start > 24 ? { first, last: range.last } : range
}

/** A quotation that opens a stretch and is closed by its own stop or comma stands for the stretch. */
function quotedStart(range: Range | null): Range | null {
  if (!range) return null
  return range
}

/** The second half of an interrupted quotation: *“…,” said Okafor, the mayor, “…”*. */
function continuation(atoms: Folded, use: CueUse, at: number): Range | null {
  for (let k = Math.min(at, use.to + 1); k < atoms.length && k - use.to < 30; k++) {
    const atom = atoms[k]!
    if (atom.quotation) return isMark(atoms[k - 1], ',:—–--') || k === use.to + 1 ? { first: k, last: k } : null
    if (isMark(atom, ';')) return null
  }
  return null
}

/** What follows an interrupting attribution: *Voters, Okafor suggested, do not worry*. */
function restOfClause(atoms: Folded, cues: readonly CueUse[], c: number, at: number): Range | null {
  const first = atoms[at]
  if (!first) return null
  if (first.quotation) return { first: at, last: at }
  if (first.lower.endsWith('ing') || /^(?:who|which|while|when|where|after|but|according|and|as|though|although|because|citing)$/.test(first.lower)) return null
  if (cues.some(other => other.range.first >= at && other.range.first <= at + 1)) return null
  return rightOf(atoms, cues, c, at)
}

/** The stretch from `first` to the end of what the cue governs. */
function rightOf(atoms: Folded, cues: readonly CueUse[], c: number, first: number): Range | null {
  let last = atoms.length - 1
  for (let next = c + 1; next < cues.length; next++) {
    const other = cues[next]!
    if (other.range.first < first) continue
    const cut = cutAt(atoms, other, first)
    if (cut !== null) {
      last = cut
      break
    }
  }
  const according = accordingAt(atoms, first, last)
  if (according !== null) last = according - 1
  const summing = summingAt(atoms, first, last)
  if (summing !== null) last = summing - 1
  while (last > first && !atoms[last]!.quotation && (isMark(atoms[last], `${END_MARKS}—–--`) || isMark(atoms[last], '\'"”’'))) last--
  return last >= first ? { first, last } : null
}

/** The last atom before a cue that is coordinated with an earlier one; null when the cue is part of what that reports. */
function cutAt(atoms: Folded, other: CueUse, first: number): number | null {
  const from = other.from
  if (from <= first) return null
  const before = atoms[from - 1]!
  const opener = atoms[from]!
  if (other.side === 'shared') {
    if (!isMark(opener, ',') && !/^(?:and|but)$/.test(opener.lower)) return null
    if (other.gerund && isMark(opener, ',')) return from - 1
    if (other.gerund) return null
    return isMark(atoms[from - 1], ',') ? from - 2 : from - 1
  }
  if (/^(?:while|but|and|though|although|as)$/.test(before.lower)) {
    const comma = isMark(atoms[from - 2], ',')
    if (before.lower === 'and' && !comma && other.subject && other.subject.last - other.subject.first > 6) return null
    return comma ? from - 3 : from - 2
  }
  if (isMark(before, ';')) return from - 2
  return null
}

/** A summing apposition in the reporter's own voice: *, a move that could …*. */
function summingAt(atoms: Folded, first: number, last: number): number | null {
  for (let k = last - 2; k > first; k--) {
    if (!isMark(atoms[k], ',—–--') || !/^(?:a|an|the)$/.test(atoms[k + 1]!.lower)) continue
    for (let n = k + 2; n <= Math.min(last, k + 4); n++) if (SUMMING_NOUNS.has(atoms[n]!.lower)) return k
  }
  return null
}

const accordingAt = (atoms: Folded, first: number, last: number): number | null => {
  for (let k = first + 1; k < last; k++) {
    if (atoms[k]!.lower === 'according' && atoms[k + 1]!.lower === 'to') return isMark(atoms[k - 1], ',') ? k - 1 : k
  }
  return null
}

const hasQuotation = (atoms: Folded, from: number) => atoms.slice(from, from + 80).some(atom => atom.quotation)
const quotationWithin = (atoms: Folded, range: Range) => atoms.slice(range.first, range.last + 1).some(atom => atom.quotation)
const isClause = (atoms: Folded, range: Range) => atoms.slice(range.first, Math.min(range.last, range.first + 30) + 1).some((atom: Atom) => FINITE.test(atom.lower))

function toLastQuotation(atoms: Folded, range: Range): Range {
  let last = range.last
  while (last > range.first && !atoms[last]!.quotation) last--
  let end = last
  while (end < range.last && !isMark(atoms[end + 1], ',;—–--') && !/^(?:when|while|after|before|because|during|as|since|for)$/.test(atoms[end + 1]!.lower)) end++
  return { first: range.first, last: end }
}

/** The subject of the sentence's first words, for a verb that has none nearby. */
function firstSubject(atoms: Folded, use: CueUse): Range | null {
  const range = nounPhraseAfter(atoms, 0)
  return range && range.last < use.range.first ? range : null
}

/** Adds what is reported by *according to*, where nothing else reports it. */
function withAccordingTo(atoms: Folded, reports: readonly Report[]): Report[] {
  const all = [...reports]
  for (let k = 0; k + 2 < atoms.length; k++) {
    if (atoms[k]!.lower !== 'according' || atoms[k + 1]!.lower !== 'to') continue
    const subject = nounPhraseAfter(atoms, k + 2)
    if (!subject) continue
    const free = (range: Range) => !reports.some(report => report.content.some(other => other.first <= range.last && range.first <= other.last))
    const content = accordingContent(atoms, k, subject)
    if (!content || !free(content)) continue
    all.push({
      content: [content],
      cue: { lemma: 'according to', range: { first: k, last: k + 1 } },
      subject,
      audience: null,
      method: 'according-to',
      confidence: 0.85
    })
  }
  return all.sort((a, b) => a.content[0]!.first - b.content[0]!.first)
}

function accordingContent(atoms: Folded, k: number, subject: Range): Range | null {
  if (k <= 1) {
    let at = subject.last + 1
    while (at < atoms.length && at - subject.last < 25 && !isMark(atoms[at], ',')) at++
    if (!isMark(atoms[at], ',')) return null
    return trim(atoms, { first: at + 1, last: atoms.length - 1 })
  }
  return trim(atoms, { first: 0, last: k - 1 })
}

function trim(atoms: Folded, { first, last }: Range): Range | null {
  while (last >= first && !atoms[last]!.quotation && isMark(atoms[last], `${END_MARKS}—–--`)) last--
  while (first <= last && isMark(atoms[first], ',;')) first++
  return first <= last ? { first, last } : null
}
