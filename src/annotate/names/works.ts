import { WORK_NOUNS } from '../lexicon/kind-nouns.js'
import type { Candidate } from './candidate.js'
import { CAPITAL, FUNCTION, ORGANISATION_HEAD, SMALL } from './vocabulary.js'
import type { Word, WordBlock } from './words.js'

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
  ['„', '“']
])
/** No title has more words. */
const LONGEST = 14
/** How far before the mark, or behind it, the noun may stand. */
const NEAR = 4

/**
 * Titles in quotation marks beside the noun that tells what they are: *the novel “The Long Night”*, *a song called
 * “Rain”*, *his film, “Salt”*, *“Salt”, a film about …*.
 */
export function findTitledWorks({ words }: WordBlock): Candidate[] {
  const found: Candidate[] = []
  for (let i = 0; i < words.length; i++) {
    const { text } = words[i]!
    const closing = text.length === 1 ? CLOSING.get(text) : undefined
    if (closing === undefined) continue
    const end = endOfTitle(words, i + 1, closing)
    if (end < 0) continue
    if (followsWorkNoun(words, i) || leadsToWorkNoun(words, end)) {
      let last = end - 1
      if (/^[,.]$/.test(words[last]!.text)) last--
      if (last > i) found.push({ first: i + 1, last, kind: 'work', method: 'names/titled-work', confidence: 0.92 })
      i = end
    }
  }
  return found
}

/** Where the closing mark of a title that begins at `first` stands; -1 when what follows is no title. */
function endOfTitle(words: readonly Word[], first: number, closing: string): number {
  if (!((words[first]?.flags ?? 0) & CAPITAL)) return -1
  for (let i = first; i < first + LONGEST; i++) {
    const word = words[i]
    if (word === undefined) return -1
    if (word.text === closing) return i > first && isTitled(words, first, i) ? i : -1
    if (/^[.;“”"«»]$/.test(word.text) && words[i + 1]?.text !== closing) return -1
  }
  return -1
}

/** Whether all words but the small ones of grammar have a capital. */
function isTitled(words: readonly Word[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const { flags } = words[i]!
    if (flags & SMALL && !(flags & (CAPITAL | FUNCTION))) return false
  }
  return true
}

function followsWorkNoun(words: readonly Word[], mark: number): boolean {
  for (let i = mark - 1; i >= 0 && i >= mark - NEAR; i--) {
    const { text, flags } = words[i]!
    if (WORK_NOUNS().has(text)) return true
    if (!/^(?:,|called|titled|entitled|named|is|was|as|:)$/.test(text) && !(flags & ORGANISATION_HEAD)) return false
  }
  return false
}

function leadsToWorkNoun(words: readonly Word[], end: number): boolean {
  const comma = words[end + 1]?.text === ',' || words[end - 1]?.text === ','
  const at = words[end + 1]?.text === ',' ? end + 2 : end + 1
  if (!comma || !/^(?:a|an|the|his|her|their|its)$/.test(words[at]?.text ?? '')) return false
  for (let i = at + 1; i <= at + NEAR; i++) {
    const word = words[i]
    if (!word || !(word.flags & SMALL)) return false
    if (WORK_NOUNS().has(word.text)) return true
  }
  return false
}
