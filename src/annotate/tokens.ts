import { classAt, DIGIT, LETTER, LOWER, SPACE, UPPER, widthAt } from './characters.js'
import { CLOSING_ABBREVIATIONS, LEADING_ABBREVIATIONS, NUMBER_ABBREVIATIONS } from './lexicon/abbreviations.js'

/** A word or a mark of a text: a half-open range in UTF-16 code units, with its characters. */
export type Token = { start: number; end: number; text: string }

/**
 * The words and marks of a text, in order: every character that is not white space is in exactly one token.
 *
 * A word keeps its inner hyphens and apostrophes (*al-Assad*, *O’Brien*, *don't*) save before *-based*, *-led* and the like and the separators of a number
 * (*60,000*); an abbreviation keeps its full stop (*Sen.*, *U.S.*, *J.* before a capital); an address on the web is
 * one word. What is leant on a word stands alone, so that names end where tokens end: `Russia` `'s`, `he` `'ll`.
 * Every other mark is a token of its own, save runs of full stops and of hyphens.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const kind = classAt(text, at)
    if (kind === SPACE) {
      at++
      continue
    }
    const end = kind >= DIGIT ? endOfWord(text, at) : endOfMark(text, at)
    tokens.push({ start: at, end, text: text.slice(at, end) })
    at = end
  }
  return tokens
}

const isApostrophe = (text: string, at: number) => text[at] === "'" || text[at] === '’'

/** What leans on the word before it. */
const CLITIC = /^['’](?:s|S|d|ll|re|ve|m)$/

function endOfMark(text: string, at: number): number {
  const mark = text[at]!
  if (mark === '.' || mark === '-') {
    let end = at + 1
    while (text[end] === mark) end++
    return end
  }
  if (isApostrophe(text, at)) {
    if (text[at + 1] === mark && mark === "'") return at + 2
    const end = endOfLetters(text, at + 1)
    const leans = at > 0 && classAt(text, at - 1) >= DIGIT && end - at <= 3 && CLITIC.test(text.slice(at, end))
    return leans ? end : at + 1
  }
  if (mark === '`' && text[at + 1] === '`') return at + 2
  if ((mark === '@' || mark === '#') && classAt(text, at + 1) >= DIGIT) return endOfHandle(text, at + 1)
  return at + widthAt(text, at)
}

function endOfLetters(text: string, at: number): number {
  while (classAt(text, at) >= DIGIT) at += widthAt(text, at)
  return at
}

function endOfHandle(text: string, at: number): number {
  while (classAt(text, at) >= DIGIT || text[at] === '_') at += widthAt(text, at)
  return at
}

/** What makes an adjective of a name before it, which stays a word of its own: *Nairobi* `-` *based*. */
const COMPOUND = new Set(
  (
    'based led backed born style related made owned controlled occupied trained funded sponsored run held listed ' +
    'affiliated linked supported dominated aligned allied brokered bound era wide built appointed'
  ).split(' ')
)

function endOfWord(text: string, start: number): number {
  let end = endOfLetters(text, start)
  if (isAddress(text, start, end)) return endOfAddress(text, end)
  if (text[end] === '.' && end - start <= 5) {
    const closed = endOfAbbreviation(text, start, end)
    if (closed > end) return closed
  }
  while (continues(text, end)) {
    if (text[end] === '-' && COMPOUND.has(text.slice(end + 1, endOfLetters(text, end + 1)))) return end
    if (isApostrophe(text, end)) {
      const next = endOfLetters(text, end + 1)
      if (next - end <= 3 && !isApostrophe(text, next) && CLITIC.test(text.slice(end, next))) return end
      end = next
    } else {
      const party = text[end] === '-' && end === start + 1 && text[start - 1] === '('
      const from = end + 1
      end = endOfLetters(text, from)
      // *(R-S.C.)*, *(D-Mo.)*
      if (party && text[end] === '.' && end - from <= 4) return endOfAbbreviation(text, from, end)
    }
  }
  return end
}

/** Whether the mark at `at` is inside a word: letters or digits stand on both sides, and the mark joins them. */
function continues(text: string, at: number): boolean {
  const mark = text[at]
  const next = classAt(text, at + 1)
  if (mark === '-' || mark === '‐' || mark === '‑' || mark === "'" || mark === '’') return next >= DIGIT
  const before = classAt(text, at - 1)
  if (mark === ',' || mark === ':') return before === DIGIT && next === DIGIT
  if (mark === '.')
    return (
      before === next &&
      (next === DIGIT || (next === LOWER && DOMAINS.has(text.slice(at + 1, endOfLetters(text, at + 1)))))
    )
  if (mark === '&') return before === UPPER && next === UPPER
  return false
}

/** What may stand after the full stop of an address that is written without its scheme. */
const DOMAINS = new Set('com org net edu gov int info co uk ca au de fr ru eu tv io us in il js'.split(' '))

const isAddress = (text: string, start: number, end: number) =>
  (text.startsWith('://', end) && end - start <= 5) ||
  (text[end] === '.' && end - start === 3 && /^www$/i.test(text.slice(start, end)))

function endOfAddress(text: string, at: number): number {
  while (at < text.length && classAt(text, at) !== SPACE && !/["”’<>«»]/.test(text[at]!)) at += widthAt(text, at)
  while (/[.,;:!?)\]'*_-]/.test(text[at - 1]!)) at--
  return at
}

/** The end of the abbreviation whose letters are `start` to `dot`; `dot` when they are a plain word. */
function endOfAbbreviation(text: string, start: number, dot: number): number {
  const word = text.slice(start, dot)
  if (dot - start === 1 && classAt(text, start) >= LETTER) return endOfInitials(text, dot)
  if (LEADING_ABBREVIATIONS.has(word)) return dot + 1
  if (CLOSING_ABBREVIATIONS.has(word)) return dot + 1
  return NUMBER_ABBREVIATIONS.has(word) && classAt(text, nextInk(text, dot + 1)) === DIGIT ? dot + 1 : dot
}

/** *U.S.*, *a.m.*, *J.K.*, *U.S*; and one initial, when a capital follows it. `dot` when it is none of these. */
function endOfInitials(text: string, dot: number): number {
  let end = dot + 1
  let letters = 1
  while (classAt(text, end) >= LETTER && widthAt(text, end) === 1) {
    if (text[end + 1] === '.') end += 2
    else if (classAt(text, end + 1) >= DIGIT) return letters > 1 ? end : dot
    else return end + 1
    letters++
  }
  if (letters > 1) return end
  const next = nextInk(text, end)
  return classAt(text, dot - 1) === UPPER && next > end && classAt(text, next) === UPPER ? end : dot
}

/** The next character that is not white space; looks a little ahead only, so that the whole stays linear. */
function nextInk(text: string, at: number): number {
  const limit = at + 8
  while (at < limit && classAt(text, at) === SPACE) at++
  return at
}
