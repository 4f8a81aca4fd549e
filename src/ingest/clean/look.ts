import type { Paragraph } from './paragraphs.js'

/** What can be seen of a paragraph without understanding it. Shares are from 0 to 1. */
export type Look = {
  /** Its beginning in lower case, with straight apostrophes and single blanks, as the lexicons are written. */
  head: string
  /** Words; scripts that write none apart count two characters as one. */
  words: number
  /** Whether it closes like a sentence. */
  closed: boolean
  /** Whether it breaks off with dots, as teasers do. */
  cutOff: boolean
  /** Whether a sentence ends and another begins inside it. */
  sentences: boolean
  /** Share of its words, short ones left out, that start with a capital, of those in scripts that have capitals. */
  capitalised: number
  /** Whether all of its letters are capitals. */
  shouted: boolean
  /** Share of digits in its letters and digits. */
  digits: number
  /** Whether marks such as | or • stand between its words, as in a list of links. */
  separated: boolean
  /** Whether it is a menu in one line: three words or phrases or more, without numbers, set apart by blanks alone. */
  spread: boolean
  /** Whether it opens with a quotation mark. */
  quoted: boolean
  /** Whether it is one phrase written twice, as a button and its label are: *Send in e-mailSend in e-mail*. */
  doubled: boolean
}

/** Longer paragraphs are judged by their beginning and end, so that a look costs no more than this. */
const SAMPLE_MAX = 2000

/** Lexicons are compared with no more of a paragraph than this. */
const HEAD_MAX = 400

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu
const UNSPACED_ANY = new RegExp(UNSPACED.source, 'u')
const CLOSED = /(?:[.!?…。！？।۔؟][\s"'”“’‘«»‹›」』)\]*\p{Extended_Pictographic}]*|[」』])$/u
const CUT_OFF = /(?:\.\.\.|…)\]?$/
const INNER_END = /[\p{Ll}\p{N}\p{Lo}"”’)][.!?。！？؟][”“"’»«)]?(?:\s+["“„‘«»(]?[\p{Lu}\p{Lo}]|(?<=[。！？])\p{Lo})/u

/** Looks at a paragraph. Costs a bounded amount of time, however long the paragraph is. */
export function look({ text }: Paragraph): Look {
  const sample = text.length > SAMPLE_MAX ? text.slice(0, SAMPLE_MAX) : text
  const tail = text.slice(-40)
  const words = sample.match(WORD) ?? []
  const unspaced = UNSPACED_ANY.test(sample) ? sample.match(UNSPACED)!.length : 0
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const numerals = sample.match(/\p{N}/gu)?.length ?? 0
  const cased = words.filter(word => word.length > 3 && /^(?:\p{Lu}|\p{Ll})/u.test(word))
  const capitals = cased.filter(word => /^\p{Lu}/u.test(word))
  const count = unspaced ? words.filter(word => !UNSPACED_ANY.test(word)).length + unspaced / 2 : words.length
  return {
    head: text.slice(0, HEAD_MAX).toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' '),
    words: Math.round((count * text.length) / (sample.length || 1)),
    closed: CLOSED.test(tail) && letters > 0,
    cutOff: CUT_OFF.test(tail),
    sentences: INNER_END.test(sample),
    capitalised: cased.length ? capitals.length / cased.length : 0,
    shouted: letters > 3 && !/\p{Ll}|\p{Lo}/u.test(sample),
    digits: numerals / (letters + numerals || 1),
    separated: /\s[|•·»›]\s|[|•]\S/.test(sample),
    spread: numerals === 0 && isSpread(text),
    quoted: /^["“”„«‘'‟»「『]/.test(text),
    doubled: isDoubled(text)
  }
}

/** Each entry of a menu has no more words than this, and a menu in one line no more code units. */
const ENTRY_WORDS_MAX = 4
const MENU_MAX = 200

function isSpread(text: string): boolean {
  if (text.length > MENU_MAX) return false
  const entries = text.split(/ {2,}|\t/)
  return entries.length > 2 && entries.every(entry => entry !== '' && entry.split(' ').length <= ENTRY_WORDS_MAX)
}

function isDoubled(text: string): boolean {
  if (text.length < 6 || text.length > 200) return false
  const half = text.length >> 1
  return text.length % 2 === 0 ? text.startsWith(text.slice(half)) : text.slice(0, half) === text.slice(half + 1)
}
