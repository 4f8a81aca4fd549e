import { PLACE_PREPOSITIONS, SPEECH_VERBS } from '../lexicon/function-words.js'
import { PLACE_NOUNS } from '../lexicon/places.js'
import { lookUp } from './gazetteer.js'
import type { Run } from './runs.js'
import { ORGANISATION_HEAD, SMALL, TITLE } from './vocabulary.js'
import type { Word } from './words.js'

/** What the words around a name tell of its kind: the kind and how sure that is; undefined when they tell nothing. */
export function kindFromContext(
  words: readonly Word[],
  { first, last }: Run
): { kind: 'person' | 'place' | 'organisation'; confidence: number } | undefined {
  const before = words[first - 1]
  const after = words[last + 1]
  if (
    before &&
    before.flags & SMALL &&
    before.flags & TITLE &&
    !/^(?:private|major|head|chief|star|general|forward|father|mother)$/.test(before.text)
  ) {
    return { kind: 'person', confidence: 0.85 }
  }
  if (after && isAppositionOfPerson(words, last)) return { kind: 'person', confidence: 0.85 }
  if (after && SPEECH_VERBS.has(after.text)) return { kind: 'person', confidence: 0.75 }
  if (before?.text === 'of' && PLACE_NOUNS().has(words[first - 2]?.text ?? ''))
    return { kind: 'place', confidence: 0.8 }
  if (after && after.flags & SMALL && PLACE_NOUNS().has(after.text)) return { kind: 'place', confidence: 0.75 }
  if (after && last > first && after.flags & SMALL && after.flags & ORGANISATION_HEAD) {
    return { kind: 'organisation', confidence: 0.5 }
  }
  if (after?.text === ',' && words[last + 2] && lookUp(words, last + 2, last + 4)?.kind === 'place') {
    return { kind: 'place', confidence: 0.7 }
  }
  if (before && PLACE_PREPOSITIONS.has(before.folded)) return { kind: 'place', confidence: 0.65 }
  if (after?.text === 'who' || (after?.text === ',' && words[last + 2]?.text === 'who'))
    return { kind: 'person', confidence: 0.8 }
  return undefined
}

/** *Obi, 43, …*, *Obi, the head of …*, *Obi, a lawyer*: a noun of office or calling within a few words after the comma. */
function isAppositionOfPerson(words: readonly Word[], last: number): boolean {
  if (words[last + 1]?.text !== ',') return false
  if (/^\d{1,2}$/.test(words[last + 2]?.text ?? '')) return words[last + 3]?.text === ','
  for (let i = last + 2; i < last + 7; i++) {
    const word = words[i]
    if (!word || /^[.,;:()"“”]$/.test(word.text)) return false
    if (word.flags & SMALL && word.flags & TITLE) return true
    if (/^(?:who|which|said|is|was|of|in|and|have|has)$/.test(word.text)) return false
  }
  return false
}
