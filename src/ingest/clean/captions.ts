import type { Look } from './look.js'
import type { Paragraph } from './paragraphs.js'

/** A caption and a credit told apart; one of them may be missing. What stands between is a label such as `Credit:`. */
export type Picture = { caption: Paragraph | null; credit: Paragraph | null }

const TAIL_MAX = 160
const LABEL =
  '(?:(?:photo|image|picture|video|illustration|graphic)s? )?(?:credits?|courtesy)|photo(?:graph(?:er|y|s)?)?s?|image|picture|bild|foto|photo|crédit(?:s| photo)?|crédito|créditos|fotografía|fotocredit|kuva|צילום|קרדיט|фото|תמונה'
const AGENCY =
  'reuters|ap|afp|epa|dpa|pa|getty(?: images)?|associated press|bloomberg|shutterstock|istock(?:photo)?|alamy|upi|xinhua|tass|ansa|efe|belga|keystone|picture[- ]alliance|nasa|pool|file|handout|wikimedia(?: commons)?|unsplash|pixabay|flickr|zuma(?: press)?|imago|rex(?: features)?|nurphoto|anadolu|sipa|magnum|corbis|statista'

/** `… Sergei LavrovCredit: Reuters`, `…Credit...Jane Doe/The Paper`, `… Photo: AP`: a label, then who is credited. */
const LABELLED = new RegExp(
  `(?:^|(?<=[\\p{Ll}\\p{Lo}.,!?"”'’)\\]\\s|]))(${LABEL})\\s?(?::|\\.{3}|…|\\bby\\b)\\s?(?=\\S)`,
  'giu'
)
/** `… (AP Photo/Jane Doe)`, `… (Credit: iStock)`, `… (Jane Doe/Paper)`: a credit in brackets at the end. */
const BRACKETED = new RegExp(`[([](?:(?:${LABEL})\\s?:|©|photo |ap |via )?[^()[\\]]{0,80}[)\\]]\\.?$`, 'iu')
const CREDIT_INSIDE = new RegExp(
  `\\b(?:${LABEL})\\s?(?::|by\\b)|©|\\bphoto\\b|\\bvia (?:ap|getty|afp|reuters)\\b|[/,] ?(?:${AGENCY})\\b`,
  'iu'
)
const NAME_SLASH_NAME = /^[([]\p{Lu}[\p{L}.'’ -]*\s?\/\s?\p{Lu}[\p{L}.'’ -]*[)\]]/u
const AGENCY_BRACKETS = new RegExp(`^[([](?:${AGENCY})[)\\]]`, 'iu')
const AGENCY_ONLY = new RegExp(
  `^(?:©\\s*)?(?:[\\p{L}.'’ -]{2,40}[/,|]\\s?)*(?:the )?(?:${AGENCY})(?:\\s?[/|]\\s?[\\p{L}.'’ -]{2,40}){0,3}\\.?$`,
  'iu'
)
const AGENCY_END = new RegExp(
  `[.!?"”]\\s+(?:[\\p{L}.'’-]{1,20} ){0,3}(?:[\\p{L}.'’ -]{2,30}/)?(?:${AGENCY})(?:/[\\p{L} ]{2,30})?\\.?$`,
  'iu'
)
const CREDIT_LINE = new RegExp(`^[([]?(?:${LABEL})\\s?(?::|\\bby\\b)\\s?\\S`, 'iu')
const CREDIT_START = /^(?:©|\(c\))\s*\p{Lu}\p{L}+ \p{Lu}\p{L}+/u
const CAPTION_START =
  /^(?:above|below|left|right|top|pictured|pictured above|image|photo|file photo|file|caption|slide \d{1,3}|\d{1,3} ?of ?\d{1,3})\s?(?:[:\d–—-]|\s[-–—:])|^file\b.{0,3}- in this|^in this (?:\p{L}+\.? ){0,3}(?:\d{1,2}, ){0,1}(?:\d{4},? )?(?:file )?(?:photo|image|frame|still|picture|screenshot|video|combination)|^(?:a |an )?(?:stock|file|undated|handout|combination) (?:photo|image|picture|photograph)\b|^(?:this|an?) (?:\p{L}+ ){0,2}(?:photo|image|photograph|screenshot|screengrab|illustration|rendering)\b.{0,40}\b(?:shows|showing|of|provided|from)\b/iu
const CAPTION_INSIDE =
  /\b(?:file photo|is pictured|are pictured|seen here|pictured here|photo-illustration|\(file\)|\[\+\])/i
const ALT_END =
  /\b(?:image|photo|logo|thumbnail|screenshot|visualisierung)$|\.(?:jpe?g|png|gif|webp|svg)$|^[^\s_]*_\S*$/i
const FRONT_CREDIT_MAX = 40

/** No caption is longer; a longer paragraph that ends like one is a story's. */
const CAPTION_WORDS_MAX = 150
/** A line with a label before it, `Image: …`, is a credit up to this length and a caption beyond. */
const CREDIT_WORDS_MAX = 7
/** A paragraph longer than this that ends in `(Reuters)` is signed by the agency, not illustrated by it. */
const SIGNED_WORDS_MAX = 25

/**
 * The caption and credit that a line by its wording and marks must be, or null when it has no sign of a picture.
 * Brackets stay with their credit; a label such as `Credit:` belongs to neither part.
 */
export function readPicture(line: Paragraph, { words, quoted }: Look): Picture | null {
  const { text } = line
  if (words > CAPTION_WORDS_MAX) return null
  const from = Math.max(0, text.length - TAIL_MAX)
  const tail = text.slice(from)
  const labelled = lastLabel(tail)
  if (labelled) {
    const credit = part(line, from + labelled.end, text.length)
    const before = part(line, 0, from + labelled.start)
    if (!before && words > CREDIT_WORDS_MAX) return { caption: line, credit: null }
    if (!before || /^[([]$/.test(before.text)) return { caption: null, credit: before ? line : credit }
    if (!/[([]$/.test(before.text)) return { caption: before, credit }
  }
  const bracketed = BRACKETED.exec(tail)
  if (bracketed && isCredit(bracketed[0], words)) {
    const at = text.length - bracketed[0].length
    return at === 0
      ? { caption: null, credit: line }
      : { caption: part(line, 0, at), credit: part(line, at, text.length) }
  }
  if (text.length <= TAIL_MAX && (AGENCY_ONLY.test(text) || CREDIT_LINE.test(text)))
    return { caption: null, credit: line }
  const ending = quoted ? null : AGENCY_END.exec(tail)
  if (ending) {
    const at = from + ending.index + 1
    return { caption: part(line, 0, at), credit: part(line, at, text.length) }
  }
  const head = text.slice(0, TAIL_MAX)
  if (CREDIT_START.test(head)) {
    return text.length <= FRONT_CREDIT_MAX ? { caption: null, credit: line } : { caption: line, credit: null }
  }
  if (CAPTION_START.test(head) || CAPTION_INSIDE.test(head) || ALT_END.test(tail))
    return { caption: line, credit: null }
  return null
}

function isCredit(brackets: string, words: number): boolean {
  if (CREDIT_INSIDE.test(brackets) || NAME_SLASH_NAME.test(brackets)) return true
  return words <= SIGNED_WORDS_MAX && AGENCY_BRACKETS.test(brackets)
}

/** The last label of a credit in a line's end, with at most a few words after it. */
function lastLabel(tail: string): { start: number; end: number } | null {
  if (!/[:…]|\.{3}|\bby\b/i.test(tail)) return null
  let last: RegExpExecArray | null = null
  for (const match of tail.matchAll(LABELLED)) {
    const opens = match.index === 0 || /[([.!?"”|]\s*$/.test(tail.slice(0, match.index))
    if (opens || /^[\p{Lu}\p{Lo}]/u.test(match[0])) last = match
  }
  if (!last) return null
  const end = last.index + last[0].length
  const credit = tail.slice(end)
  return credit.length <= 90 && !/[.!?]\s+\p{Lu}\p{Ll}/u.test(credit) ? { start: last.index, end } : null
}

/** A part of a line without the white space around it; null when nothing else is there. */
function part(line: Paragraph, from: number, to: number): Paragraph | null {
  const piece = line.text.slice(from, to)
  const text = piece.trim()
  if (!text) return null
  const start = line.start + from + (piece.length - piece.trimStart().length)
  return { start, end: start + text.length, text }
}
