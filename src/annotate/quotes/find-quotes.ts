import { type Span, spanOf } from '../../model/span.js'
import type { ReadBlock, Reading } from '../reading.js'
import { type Announcement, announcementIn } from './announcements.js'
import { findQuotations } from './find-quotations.js'
import { type Folded, fold, isMark, type Range } from './folded.js'
import { joinParagraphs, type QuotedBlock } from './joined-paragraphs.js'
import { findHeadlineQuote, findTweet } from './labelled-speech.js'
import type { QuoteSurface } from './quote-surface.js'
import type { Report } from './report.js'
import { findReports, takenBy } from './reports.js'
import { foreignQuotations, standingQuotations } from './standing.js'
import { titlesAsNames } from './titles-as-names.js'
import { findTurns } from './turns.js'

/** The quotes in the text, in reading order; their contents do not overlap. */
export function findQuotes(reading: Reading): QuoteSurface[] {
  const turns = findTurns(reading)
  const inTurns = new Set([...turns.values()].flatMap(({ content }) => content.map(span => span.block)))
  const blocks = reading.map(read => ({ read, quotations: findQuotations(read.block.text) }))
  const singleToo = blocks.every(({ quotations }) => quotations.every(({ style }) => style === 'single'))
  const main = mainLanguage(reading)
  let announced: Attribution | null = null
  return joinParagraphs(
    blocks.map(({ read, quotations }) => {
      const { index } = read.block
      const announcedHere = announced
      announced = null
      const turn = turns.get(index)
      if (inTurns.has(index)) return { read, quotations: [], quotes: turn ? [turn] : [] }
      const tweet = findTweet(read)
      if (tweet) return { read, quotations: [], quotes: [tweet] }
      const found = quotesIn(read, quotations, { singleToo, english: isEnglish(read, main) })
      announced = found.announced
      return {
        read,
        quotations,
        quotes: announcedHere ? opened(found.quotes, quotations, announcedHere) : found.quotes
      }
    })
  )
}

/** Who speaks to whom, by what word: spans of the text. */
type Attribution = Pick<QuoteSurface, 'cue' | 'speaker' | 'audience'>

/** The quotes of a block that the one before it announces: nothing else says whose the quotation is that opens it. */
function opened(
  quotes: readonly QuoteSurface[],
  [opening]: QuotedBlock['quotations'],
  announced: Attribution
): readonly QuoteSurface[] {
  const [first, ...rest] = quotes
  const opens = opening?.open === 0 && first?.verbatim[0]?.start === opening.start
  if (!first || !opens || first.cue) return quotes
  return [{ ...first, ...announced, method: 'quotes/announced', confidence: 0.9 }, ...rest]
}

function quotesIn(
  read: ReadBlock,
  quotations: QuotedBlock['quotations'],
  { singleToo, english }: { singleToo: boolean; english: boolean }
): { quotes: QuoteSurface[]; announced: Attribution | null } {
  const quotes: QuoteSurface[] = []
  let announced: Attribution | null = null
  for (const folded of fold(read, quotations)) {
    const atoms = english ? titlesAsNames(folded) : folded
    const found = english ? findReports(atoms) : []
    const taken = takenBy(found, atoms.length)
    const standing = (
      english ? standingQuotations(atoms, at => taken[at] === 1, singleToo) : foreignQuotations(atoms)
    ).map(alone)
    const prior = quotes.at(-1)
    const surfaces = [...found, ...standing]
      .sort((a, b) => a.content[0]!.first - b.content[0]!.first)
      .map(report => surfaceOf(read, atoms, report))
    const [next] = surfaces
    if (prior && next && standing.length > 0 && found.length === 0) surfaces[0] = continued(prior, next)
    quotes.push(...surfaces)
    const announcement = english ? announcementIn(atoms, found) : null
    announced = announcement && attributionOf(read, atoms, announcement)
  }
  const headline = quotes.length === 0 ? findHeadlineQuote(read) : null
  return { quotes: headline ? [headline] : quotes, announced }
}

/**
 * The verbs and pronouns that the rules know are English; what cannot be told may be. A few words of an English story, a
 * headline say, are easily taken for another language.
 */
const isEnglish = ({ block: { language } }: ReadBlock, main: string) => ENGLISH.test(language) || ENGLISH.test(main)

const ENGLISH = /^(?:en|und)\b/

/** The language of most of the text. */
function mainLanguage(reading: Reading): string {
  const lengths = new Map<string, number>()
  for (const { block } of reading) lengths.set(block.language, (lengths.get(block.language) ?? 0) + block.text.length)
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'und'
}

const alone = (i: number): Report => ({
  content: [{ first: i, last: i }],
  cue: null,
  subject: null,
  audience: null,
  method: 'standing-alone',
  confidence: 0.88
})

/** *“…,” Okafor said. “…”*: the second quotation of a paragraph has the attribution of the first. */
function continued(prior: QuoteSurface, next: QuoteSurface): QuoteSurface {
  if (prior.verbatim.length === 0 || prior.cue === null) return next
  return {
    ...next,
    cue: prior.cue,
    speaker: prior.speaker,
    audience: prior.audience,
    method: 'quotes/continued',
    confidence: 0.96
  }
}

/** The report in spans. A stretch of nothing but quotations is reported without its marks, any other with them. */
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
    ...attributionOf(read, atoms, report),
    method: `quotes/${report.method}`,
    confidence: report.confidence
  }
}

function attributionOf(
  { block: { index, text } }: ReadBlock,
  atoms: Folded,
  { cue, subject, audience }: Announcement
): Attribution {
  const span = ({ first, last }: Range) => spanOf(index, text, atoms[first]!.start, atoms[last]!.end)
  return {
    cue: cue && { lemma: cue.lemma, span: span(cue.range) },
    speaker: subject && span(subject),
    audience: audience && span(audience)
  }
}
