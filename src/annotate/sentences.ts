import { classAt, DIGIT, isCapitalised, isLowerCase, isWord, LOWER, UPPER } from './characters.js'
import { LEADING_ABBREVIATIONS } from './lexicon/abbreviations.js'
import type { Sentence } from './reading.js'
import type { Token } from './tokens.js'

const END = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '।', '۔'])
const QUOTATION = new Set(['"', '”', '’', "'", "''", '»', '“', '‘', '›'])
const CLOSING = new Set(['"', '”', '’', "'", "''", '»', '›', ')', ']', '}', '」', '』'])
const OPENING = new Set(['"', '“', '„', '«', "'", '‘', '``', '(', '[', '-', '--', '–', '—', '•', '*'])

const NEVER_FIRST = new Set([',', ';', ':', ')', ']', '/', '%'])

/** Capitalised, these begin a sentence and hardly ever stand after the abbreviation in a name. */
const STARTERS = new Set(
  (
    'The A An He She It They We You I His Her Its Their Our My This That These Those There Here But And Or Nor Yet So ' +
    'In On At By For From With Without After Before Since While When Where Who What Why How If As Although Though ' +
    'However Meanwhile Also Still Now Then Once Some Many Most Several All Both Each One Two Another Other Others ' +
    'Not No Yes According Earlier Later Last Such Under Until Because Instead Despite During Mr. Mrs. Ms.'
  ).split(' ')
)

/** Verbs that carry on the sentence of a question or a cry: *“Why?” Okafor asked.* */
const CARRIES_ON = new Set(
  'said says asked asks added adds wondered cried shouted wrote yelled replied told'.split(' ')
)

const isEnd = (text: string) => END.has(text) || (text.length > 1 && text.startsWith('..'))

/**
 * The sentences of a block, which together hold all of its tokens.
 *
 * A full stop ends one unless a small letter follows: `"It ends." he said` is one sentence, `"It ends." He left.` two;
 * closing quotation marks and brackets belong to the sentence before them. Each sentence of a longer quotation is one
 * of its own. The stop of an abbreviation ends a sentence only where the next word is one that begins sentences.
 * An empty line always ends one.
 */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  const close = (last: number) => {
    sentences.push({ first, last, start: tokens[first]!.start, end: tokens[last]!.end })
    first = last + 1
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const stop = isEnd(token.text)
    const abbreviation = !stop && token.end - token.start > 1 && token.text.endsWith('.')
    if (stop || abbreviation) {
      const last = lastClosing(tokens, i)
      const ends = stop ? endsAtStop(tokens, first, i, last) : endsAtAbbreviation(tokens, i, last)
      if (ends) close(last)
      i = last
    }
    if (first <= i && i + 1 < tokens.length && hasEmptyLine(text, tokens[i]!.end, tokens[i + 1]!.start)) close(i)
  }
  if (first < tokens.length) close(tokens.length - 1)
  return sentences
}

/** What belongs to the sentence before it even after a space. */
const APART = new Set(['”', '»', '.'])

/** The last of the stops and closing marks that follow the token `i`. */
function lastClosing(tokens: readonly Token[], i: number): number {
  while (i + 1 < tokens.length) {
    const next = tokens[i + 1]!
    const adjacent = next.start === tokens[i]!.end
    if (adjacent ? !isEnd(next.text) && !CLOSING.has(next.text) : !APART.has(next.text)) break
    i++
  }
  return i
}

function endsAtStop(tokens: readonly Token[], first: number, stop: number, last: number): boolean {
  const next = tokens[last + 1]
  if (!next) return true
  // The number of an item of a list.
  if (stop === first + 1 && /^\d{1,3}$/.test(tokens[first]!.text)) return false
  const apart = next.start > tokens[last]!.end
  const kind = classAt(next.text, 0)
  if (kind === LOWER) return false
  if (!apart) {
    const before = tokens[stop - 1]
    return (
      tokens[stop]!.text !== '.' || last > stop || (kind === UPPER && before !== undefined && before.text.length > 1)
    )
  }
  if (kind < DIGIT)
    return OPENING.has(next.text) ? !isLowerCase(tokens[last + 2]?.text ?? '') : !NEVER_FIRST.has(next.text)
  const quoted = last > stop && QUOTATION.has(tokens[last]!.text)
  return !(quoted && tokens[stop]!.text !== '.' && carriesOn(tokens, last + 1))
}

/** Whether a capitalised name and a verb of speaking begin at `at`. */
function carriesOn(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 5 && i < tokens.length; i++) {
    const { text } = tokens[i]!
    if (CARRIES_ON.has(text)) return i > at
    if (!isCapitalised(text)) return false
  }
  return false
}

function endsAtAbbreviation(tokens: readonly Token[], i: number, last: number): boolean {
  const next = tokens[last + 1]
  if (!next) return true
  if (next.start === tokens[last]!.end) return false
  if (last === i && LEADING_ABBREVIATIONS.has(tokens[i]!.text.slice(0, -1))) return false
  if (OPENING.has(next.text)) {
    const opened = tokens[last + 2]
    return opened !== undefined && isWord(opened.text) && STARTERS.has(opened.text)
  }
  return STARTERS.has(next.text) || (last > i && isCapitalised(next.text))
}

function hasEmptyLine(text: string, from: number, to: number): boolean {
  if (to - from < 2) return false
  const gap = text.slice(from, to)
  return gap.indexOf('\n') !== gap.lastIndexOf('\n')
}
