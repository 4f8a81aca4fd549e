/** A quotation mark in a text and what its surroundings let it be. */
export type Mark = {
  start: number
  end: number
  style: 'double' | 'single'
  /** Marks of one family close each other: straight and curly double marks are used as if they were the same. */
  family: 'double' | 'single' | 'angle' | 'corner'
  opens: boolean
  closes: boolean
  /** An apostrophe may close a single quotation only if nothing better does. */
  doubtful: boolean
}

const SPACE = /^[\s ]$/
const WORD = /^[\p{L}\p{M}\p{N}]$/u
const DIGIT = /^\p{N}$/u
const BEFORE_OPENING = /^[\s([{—–\-/:=“„"‘'«]$/
const ELISION = /^(?:\d\ds?|tis|twas|em|til|cause|cos|n|round|bout|ere)(?![\p{L}\p{N}])/iu

const FIXED: Record<string, Pick<Mark, 'style' | 'family' | 'opens' | 'closes'>> = {
  '“': { style: 'double', family: 'double', opens: true, closes: false },
  '„': { style: 'double', family: 'double', opens: true, closes: false },
  '‟': { style: 'double', family: 'double', opens: true, closes: false },
  '”': { style: 'double', family: 'double', opens: false, closes: true },
  '«': { style: 'double', family: 'angle', opens: true, closes: true },
  '»': { style: 'double', family: 'angle', opens: true, closes: true },
  '「': { style: 'double', family: 'corner', opens: true, closes: false },
  '」': { style: 'double', family: 'corner', opens: false, closes: true },
  '『': { style: 'double', family: 'corner', opens: true, closes: false },
  '』': { style: 'double', family: 'corner', opens: false, closes: true }
}

const CANDIDATE = /``|''|["“”„‟«»「」『』'‘’‚`]/g

const surroundings = (text: string, start: number, end: number) => {
  const before = start === 0 ? ' ' : text[start - 1]!
  const after = end >= text.length ? ' ' : text[end]!
  return { before, after, gapBefore: BEFORE_OPENING.test(before), gapAfter: SPACE.test(after) }
}

function doubleMark(text: string, start: number, end: number): Mark | null {
  const { before, after, gapBefore, gapAfter } = surroundings(text, start, end)
  const inch =
    DIGIT.test(before) && end - start === 1 && !gapBefore && FEET.test(text.slice(Math.max(0, start - 6), start))
  if (inch) return null
  const opens = (gapBefore && !gapAfter) || (!gapBefore && WORD.test(after) && !WORD.test(before))
  // צה"ל: a straight mark inside a word is part of it.
  const inside = end - start === 1 && LETTER_OF_HEBREW.test(before) && LETTER_OF_HEBREW.test(after)
  const closes =
    !inside &&
    (SPACE.test(before)
      ? gapAfter && AFTER_INNER.test(text.slice(Math.max(0, start - 4), start))
      : !(gapBefore && before !== '"' && before !== "'" && WORD.test(after)))
  return { start, end, style: 'double', family: 'double', opens, closes, doubtful: DIGIT.test(before) }
}

function singleMark(text: string, start: number, end: number): Mark | null {
  const character = text[start]!
  const { before, after, gapBefore, gapAfter } = surroundings(text, start, end)
  const inWord = WORD.test(before) && WORD.test(after)
  if (inWord) return null
  const elided = ELISION.test(text.slice(end, end + 8))
  const opens = character !== '’' && gapBefore && !gapAfter && !elided
  const closes =
    character !== '‘' && character !== '‚' && !SPACE.test(before) && !WORD.test(after) && !DIGIT.test(before)
  if (!opens && !closes) return null
  return { start, end, style: 'single', family: 'single', opens, closes, doubtful: /^[sSzZ]$/.test(before) && gapAfter }
}

/** *'the two-step,' " she said*: some set a space between the mark that closes within a quotation and the outer one. */
const AFTER_INNER = /['’]\s{1,3}$/

const LETTER_OF_HEBREW = /^\p{Script=Hebrew}$/u

const FEET = /\d['’′]\d{1,2}$/

/** A mark whose character says what it is; a curly mark that is turned the wrong way still closes where it must. */
function fixedMark(text: string, start: number, end: number, fixed: (typeof FIXED)[string]): Mark | null {
  const mark = { start, end, ...fixed, doubtful: false }
  if (fixed.family !== 'double') return mark
  if (FEET.test(text.slice(Math.max(0, start - 6), start))) return null
  const { before, gapBefore, gapAfter } = surroundings(text, start, end)
  return text[start] === '“' && !gapBefore && gapAfter && /[\p{L}\p{N}.,!?…]/u.test(before)
    ? { ...mark, opens: false, closes: true }
    : mark
}

/**
 * The marks of a text that may be quotation marks, in order. Apostrophes inside words, elisions (*'em*, *'90s*)
 * and feet and inches are left out.
 */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = []
  for (const { 0: found, index: start } of text.matchAll(CANDIDATE)) {
    const end = start + found.length
    const fixed = FIXED[found]
    let mark: Mark | null
    if (fixed) mark = fixedMark(text, start, end, fixed)
    else if (found === '``')
      mark = { start, end, style: 'double', family: 'double', opens: true, closes: false, doubtful: false }
    else if (found === '"' || found === "''") mark = doubleMark(text, start, end)
    else if (found === '`') mark = null
    else mark = singleMark(text, start, end)
    if (mark) marks.push(mark)
  }
  return marks
}
