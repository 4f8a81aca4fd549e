import { type Span, spanOf } from '../../model/span.js'
import type { ReadBlock, Reading } from '../reading.js'
import { NAME_FORM } from './name-form.js'
import type { QuoteSurface } from './quote-surface.js'

/** The method of a turn in an interview or a transcript. */
export const TURN = 'quotes/turn'

const LABEL = new RegExp(String.raw`^(?:([QA])(?:[:.] ?| [–—-] )|(${NAME_FORM}): +)(?=\S*\p{L})`, 'u')
const LABEL_MAX = 60

/** What sites write before a link or a picture. */
const NOBODY =
  /^(?:read|watch|see|listen|more|related|photos?|video|update|updated|note|correction|editor|factbox|context|source|subscribe)\b/i

/** How many labels, one after another, make a conversation. */
const TURNS = 3

/** How many paragraphs without a label an answer may go on for before the next label. */
const GOES_ON = 4

type Labelled = { block: ReadBlock['block']; label: string | null; start: number }

/**
 * The turns of an interview or a transcript, by the number of the block in which each begins: `Q: …`, `A. …`,
 * `OKAFOR: …`. The paragraphs between two labels belong to the turn before them, save those in brackets (`(She laughs.)`).
 * The label does what quotation marks do elsewhere: all that a turn holds is word for word what was said.
 */
export function findTurns(reading: Reading): Map<number, QuoteSurface> {
  const paragraphs = reading.filter(({ block }) => block.zone === 'body').map(labelled)
  const talkers = labelsInTalk(paragraphs)
  const turns = new Map<number, QuoteSurface>()
  let last: QuoteSurface | null = null
  let between: Span[] = []
  for (const { block, label, start } of talkers.size > 0 ? paragraphs : []) {
    if (label !== null && talkers.has(label)) {
      if (last) for (const span of between) extend(last, span)
      between = []
      last = turnOf(block, label, start)
      turns.set(block.index, last)
    } else if (last && !/^[([]/.test(block.text)) {
      between.push(spanOf(block.index, block.text, 0, block.text.length))
      if (between.length > GOES_ON) last = null
    }
  }
  return turns
}

function labelled({ block }: ReadBlock): Labelled {
  const found = LABEL.exec(block.text.slice(0, LABEL_MAX))
  const label = found?.[1] ?? found?.[2] ?? null
  return { block, label: label && NOBODY.test(label) ? null : label, start: found ? found[0].length : 0 }
}

/**
 * The labels of those who talk: *Q* with *A*, and those that stand in a row in which some label comes back. A row in capitals
 * (*OKAFOR:*) may have paragraphs without a label in it.
 */
function labelsInTalk(paragraphs: readonly Labelled[]): Set<string> {
  const talkers = new Set<string>()
  let row: string[] = []
  let gap = 0
  let capitals = true
  const close = () => {
    const labels = new Set(row)
    if (row.length >= TURNS && labels.size > 1 && labels.size < row.length)
      for (const label of labels) talkers.add(label)
    row = []
    capitals = true
  }
  for (const { label } of paragraphs) {
    if (label === null) {
      if (++gap > GOES_ON || !capitals) close()
    } else {
      row.push(label)
      capitals &&= label === label.toUpperCase()
      gap = 0
    }
  }
  close()
  const letters = paragraphs.filter(({ label }) => label === 'Q' || label === 'A').map(({ label }) => label!)
  if (new Set(letters).size === 2) for (const letter of letters) talkers.add(letter)
  return talkers
}

function turnOf({ index, text }: ReadBlock['block'], label: string, start: number): QuoteSurface {
  const words = spanOf(index, text, start, text.length)
  return {
    content: [words],
    verbatim: [words],
    cue: null,
    // Who asks is the newspaper, whose name the words do not tell.
    speaker: label === 'Q' ? null : spanOf(index, text, 0, label.length),
    audience: null,
    method: TURN,
    confidence: 0.8
  }
}

function extend({ content, verbatim }: QuoteSurface, span: Span): void {
  content.push(span)
  verbatim.push(span)
}
