import type { Candidate } from './candidate.js'
import { formOf, type Memory } from './consistency.js'
import { lookUp } from './gazetteer.js'
import { isNameWord } from './runs.js'
import { COMMON, GIVEN, HONORIFIC, PEOPLE, SURNAME, TITLE } from './vocabulary.js'
import type { Line, Word } from './words.js'

const LONGEST = 6

/**
 * The names in a line in title case or in capitals, where a capital tells nothing: those that the article names
 * elsewhere, those that the lexicons hold, and a given name with the unusual word behind it.
 */
export function findInHeadline(words: readonly Word[], { sentence }: Line, memory: Memory): Candidate[] {
  const found: Candidate[] = []
  for (let i = sentence.first; i <= sentence.last; ) {
    const name = nameAt(words, i, sentence.last, memory)
    if (name) found.push(name)
    i = name ? name.last + 1 : i + 1
  }
  return found
}

function nameAt(words: readonly Word[], first: number, end: number, memory: Memory): Candidate | undefined {
  if (!isNameWord(words, first)) return undefined
  const { flags } = words[first]!
  for (let last = Math.min(end, first + LONGEST - 1); last >= first; last--) {
    const known =
      memory.forms.get(formOf(words, { first, last })) ??
      (last === first ? memory.people.get(words[first]!.folded) : undefined)
    if (known && (last > first || known.confidence >= 0.5)) return { first, last, ...known, method: 'names/same-form' }
  }
  const known = lookUp(words, first, end)
  if (known && (known.end > first + 1 || !(flags & COMMON) || flags & PEOPLE)) {
    return { first, last: known.end - 1, kind: known.kind, method: 'names/gazetteer', confidence: 0.85 }
  }
  if (flags & (COMMON | HONORIFIC | TITLE) || !(flags & GIVEN)) return undefined
  let last = first
  while (last < end && last < first + 3 && isNameWord(words, last + 1) && isSurname(words[last + 1]!)) last++
  return last > first ? { first, last, kind: 'person', method: 'names/given-name', confidence: 0.75 } : undefined
}

const isSurname = ({ flags }: Word) => !(flags & COMMON) || ((flags & SURNAME) > 0 && !(flags & TITLE))
