import { isShareBar } from './furniture.js'
import type { Line } from './line.js'

/** A headline stands at most this many lines before the story. */
const DISTANCE_MAX = 40
const WORDS_MAX = 32
/** Headlines have seldom fewer words than the first of these, and seldom more than the second; each more costs. */
const WORDS_GOOD = 8
const WORDS_MANY = 13
const MANY_COST = 0.08
/** Two titles in a row are a headline and its standfirst when the first has so many words of the story. */
const SHARED_GOOD = 3
/** So much of the story is read to see whether a line speaks of it. */
const STORY_SAMPLE_MAX = 8000
/** Words shorter than this say nothing about the subject. */
const SUBJECT_WORD_MIN = 4

/**
 * The line before `body` that heads the story: one that shares its words, is no sentence, and stands near; among
 * equals the last. Null when no line qualifies. When no line stands before it, the story's own first line is asked.
 */
export function findHeadline(lines: readonly Line[], body: number, last: number): number | null {
  const story = subject(lines, body, last)
  let best: { at: number; score: number } | null = null
  for (let at = Math.max(0, body - DISTANCE_MAX); at < body; at++) {
    if (!canHead(lines[at]!) || isMasthead(lines, at)) continue
    const score = headlineScore(lines, at, body, story)
    if (score > (best?.score ?? 0.9)) best = { at, score: score - 0.05 }
  }
  if (best) return isTitleBefore(lines, best.at, story) ? best.at - 1 : best.at
  const opening = lines[body]
  return opening && body < last && canHead(opening) && isTitle(opening) && opening.look.words > 1 ? body : null
}

/**
 * Whether a line has a title right above it, as a standfirst has, that speaks of the story too: a shorter one above a
 * long line, or above any one that says as much of the story as headlines do.
 */
function isTitleBefore(lines: readonly Line[], at: number, story: ReadonlySet<string>): boolean {
  const above = lines[at - 1]
  if (!above || above.look.words > WORDS_MANY || !canHead(above) || !isTitle(above)) return false
  const shared = subjectWords(above.text).filter(word => story.has(word)).length
  return shared >= (lines[at]!.look.words > WORDS_MANY ? 1 : SHARED_GOOD)
}

/** Whether a line reads like a title: no sentence, or a question or cry in few words. */
export function isTitle({ text, look }: Line): boolean {
  return !look.cutOff && look.words <= WORDS_MAX && (!look.closed || (look.words <= 16 && !/[.。]["”’)]*$/.test(text)))
}

/** Whether a line is the name of the outlet, which opens a page and stands right above its menu. */
function isMasthead(lines: readonly Line[], at: number): boolean {
  const below = lines[1]
  return at === 0 && below !== undefined && below.look.spread && !isShareBar(below.look.head)
}

function canHead(line: Line): boolean {
  return (
    line.wording === null &&
    !line.listed &&
    !line.picture &&
    line.look.words >= 2 &&
    line.look.words <= WORDS_MAX &&
    !line.byline
  )
}

function headlineScore(lines: readonly Line[], at: number, body: number, story: Set<string>): number {
  const { text, look, repeats } = lines[at]!
  const own = subjectWords(text)
  const shared = own.filter(word => story.has(word)).length
  let score = (2 * shared) / (own.length + 1)
  score += Math.min(look.words, WORDS_GOOD) / WORDS_GOOD - Math.max(0, look.words - WORDS_MANY) * MANY_COST
  if (repeats > 1) score += 0.2
  if (look.separated) score -= 0.5
  if (!isTitle(lines[at]!)) score -= 1.2
  if (lines.slice(at + 1, at + 4).some(next => next.wording === 'time' || next.byline)) score += 0.4
  return score - ((body - at) / DISTANCE_MAX) * 0.8
}

function subject(lines: readonly Line[], first: number, last: number): Set<string> {
  const words = new Set<string>()
  let read = 0
  for (let i = first; i <= last && read < STORY_SAMPLE_MAX; i++) {
    const sample = lines[i]!.text.slice(0, STORY_SAMPLE_MAX - read)
    for (const word of subjectWords(sample)) words.add(word)
    read += sample.length
  }
  return words
}

/** Words that can be about something, cut to a stem's length so that *mayor* meets *mayors*. */
function subjectWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .filter(word => word.length >= SUBJECT_WORD_MIN || /\p{Lo}/u.test(word))
    .map(word => word.slice(0, 6))
}
