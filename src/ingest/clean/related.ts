import type { Line } from './line.js'

/** A teaser of another story: indexes of the line that heads it and of the line that tells of it or of its picture. */
export type Teaser = { headline: number; caption: number | null }

/** Lines this short head no story. */
const WORDS_MIN = 4
/** What a headline without a caption costs in a list where others have one: lists are regular. */
const ALONE_COST = 0.7
/** Headlines are seldom longer. */
const HEADLINE_WORDS_MAX = 18

/**
 * Reads lines that stand together outside of the story as teasers: headlines, each alone, or each after the caption of
 * its picture, or each before a sentence about it. The reading that fits the whole list best is taken, so that a short
 * caption amid captions is one. Lines that fit none are left out.
 */
export function readTeasers(lines: readonly Line[], first: number, last: number, script: RegExp | null): Teaser[] {
  const scores: number[] = []
  for (let i = first; i <= last; i++) scores.push(headlineScore(lines[i]!, script))
  const alone = { score: sum(scores), units: scores.map((_, headline): Teaser => ({ headline, caption: null })) }
  const readings = [alone, bestUnits(scores, 'before'), bestUnits(scores, 'after')]
  const { units } = readings.reduce((best, reading) => (reading.score > best.score ? reading : best))
  return units
    .filter(({ headline }) => scores[headline]! >= 0 && lines[first + headline]!.look.words >= WORDS_MIN)
    .map(({ headline, caption }) => ({
      headline: first + headline,
      caption: caption === null ? null : first + caption
    }))
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** How much more like a headline than like a caption or sentence a line is. */
function headlineScore({ text, look, picture }: Line, script: RegExp | null): number {
  let score = look.words >= WORDS_MIN ? 0.3 : -1
  if (look.capitalised > 0.6) score += 1
  else score -= 0.3
  if (/[.。]["”’)]*$/.test(text.slice(-4))) score -= 1
  if (look.sentences) score -= 1
  if (look.words > HEADLINE_WORDS_MAX) score -= 0.6
  if (picture) score -= 1
  if (script && !script.test(text)) score -= 1
  return score
}

/** The division into headlines, with or without a caption on the given side, whose lines score best as what they are. */
function bestUnits(scores: readonly number[], side: 'before' | 'after'): { score: number; units: Teaser[] } {
  const best = [0]
  const paired = [false]
  for (let i = 1; i <= scores.length; i++) {
    const alone = best[i - 1]! + scores[i - 1]! - ALONE_COST
    const difference = i < 2 ? Number.NEGATIVE_INFINITY : scores[i - 1]! - scores[i - 2]!
    const pair = i < 2 ? difference : best[i - 2]! + (side === 'before' ? difference : -difference)
    paired[i] = pair > alone
    best[i] = Math.max(pair, alone)
  }
  const units: Teaser[] = []
  for (let i = scores.length; i > 0; i -= paired[i] ? 2 : 1) {
    if (!paired[i]) units.push({ headline: i - 1, caption: null })
    else units.push(side === 'before' ? { headline: i - 1, caption: i - 2 } : { headline: i - 2, caption: i - 1 })
  }
  return { score: best[scores.length]!, units: units.reverse() }
}
