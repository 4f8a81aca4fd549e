import { hash } from 'node:crypto'
import type { Span } from '../model/span.js'
import { fold, isAscii } from './fold.js'
import { fromJson } from './json.js'

/** A word of a text: how it is compared, and where it stands, in UTF-16 code units. */
export type Word = { key: string; start: number; end: number }

/** Fewer words than these are said by many. */
export const WORDING_MIN = 5

/** A capital that was put in brackets, *[W]e*, belongs to its word. */
const WORD = /(?:\[\p{L}\](?=\p{L}))?[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text. Capitals, accents, apostrophes and all marks between words make no difference to their keys. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    key: fold(word).replace(/['’ʼ[\]]/g, ''),
    start: index,
    end: index + word.length
  }))

/** The same short word for the same words, whatever their marks and capitals; null for fewer than five. */
export function wordingOf(content: readonly Span[], verbatim: readonly Span[]): string | null {
  const spans = verbatim.length ? verbatim : content
  return wordingOfKeys(spans.flatMap(span => keysOf(span.text)))
}

/** `wordingOf` for words. */
export const wordingOfWords = (words: readonly Word[]): string | null => wordingOfKeys(words.map(word => word.key))

/** The keys of `wordsOf`. Most texts need no more than a simpler pattern, which takes a part of the time. */
const keysOf = (text: string): string[] =>
  isAscii(text)
    ? (text
        .toLowerCase()
        .match(ASCII_WORD)
        ?.map(word => word.replace(/['[\]]/g, '')) ?? [])
    : wordsOf(text).map(word => word.key)

/** `WORD` where there are only small letters of ASCII. */
const ASCII_WORD = /(?:\[[a-z]\](?=[a-z]))?[a-z0-9]+(?:'[a-z0-9]+)*/g

function wordingOfKeys(keys: readonly string[]): string | null {
  if (keys.length < WORDING_MIN) return null
  const text = keys.join(' ')
  return hash('sha256', text, 'base64url').slice(0, 16)
}

/** `wordingOf` for SQL, of two columns of JSON. */
export const wordingOfColumns = (content: unknown, verbatim: unknown): string | null =>
  wordingOf(fromJson<Span[]>(String(content)), fromJson<Span[]>(String(verbatim)))
