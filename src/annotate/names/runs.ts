import { LEADING_PARTICLES, PARTICLES } from '../lexicon/function-words.js'
import { lookUp } from './gazetteer.js'
import {
  CALENDRICAL,
  CAPITAL,
  COMMON,
  EVENT_HEAD,
  FUNCTION,
  GIVEN,
  HONORIFIC,
  INITIAL,
  ORGANISATION_HEAD,
  ORGANISATION_STEM,
  PEOPLE,
  PLACE_HEAD,
  SHOUTED,
  SMALL,
  SURNAME,
  TITLE,
  TITLE_PART
} from './vocabulary.js'
import { isFirst, type Line, type Word } from './words.js'

/** Words that may be one name or several with their titles: `words[first]` up to `words[last]`, both included. */
export type Run = { first: number; last: number }

/** No name is longer; a longer run of capitals is cut, which keeps the work linear. */
const LONGEST = 24

/** The runs of capitalised words in a line whose capitals tell names from other words, joined over *of*, *&*, *bin*. */
export function findRuns(words: readonly Word[], { sentence }: Line): Run[] {
  const runs: Run[] = []
  let i = sentence.first
  while (i <= sentence.last) {
    const begins = startOf(words, sentence.first, i, sentence.last)
    if (begins < 0) {
      i++
      continue
    }
    const last = endOf(words, begins, sentence.last)
    runs.push({ first: i, last })
    i = last + 1
  }
  return runs
}

/** Where the first capitalised word of a run that begins at `i` stands; -1 when none begins there. */
function startOf(words: readonly Word[], start: number, i: number, last: number): number {
  const { flags, folded } = words[i]!
  if (flags & SMALL && LEADING_PARTICLES.has(folded) && i < last && isNameWord(words, i + 1))
    return followsParticle(words, i + 1) ? i + 1 : -1
  if (!isNameWord(words, i))
    return lookUp(words, i, last) &&
      flags & CAPITAL &&
      !(flags & CALENDRICAL) &&
      (lookUp(words, i, last)?.end ?? 0) > i + 1
      ? i
      : -1
  return !isFirst(words, start, i) || namesAtStart(words, i, last) ? i : -1
}

const followsParticle = (words: readonly Word[], i: number) =>
  !(words[i]!.flags & (COMMON | PEOPLE | TITLE)) && lookUp(words, i, i)?.kind !== 'place'

/** Whether a word with a capital may be part of a name. */
export function isNameWord(words: readonly Word[], i: number): boolean {
  const word = words[i]
  if (!word || !(word.flags & CAPITAL) || word.flags & FUNCTION) return false
  if (!(word.flags & CALENDRICAL)) return true
  // Theresa May is no month.
  return (
    /^(?:May|April|June|August)$/.test(word.text) &&
    i > 0 &&
    (words[i - 1]!.flags & (GIVEN | COMMON | CAPITAL)) > (CAPITAL | COMMON)
  )
}

/** Whether the word at `i`, whose capital the sentence asks for, is part of a name none the less. */
function namesAtStart(words: readonly Word[], i: number, last: number): boolean {
  const { flags, seen } = words[i]!
  if (flags & (HONORIFIC | PEOPLE | SHOUTED | INITIAL)) return true
  const known = lookUp(words, i, last)
  if (known && (known.end > i + 1 || !(flags & COMMON))) return true
  const next = isNameWord(words, i + 1) ? words[i + 1]! : undefined
  if (flags & (TITLE | TITLE_PART) && next) return true
  if (seen.capital > seen.small) return true
  if (!(flags & COMMON)) return seen.small === 0 || (next !== undefined && (flags & GIVEN) > 0)
  if (!next) return (flags & ORGANISATION_STEM) > 0 && words[i + 1]?.text === 'of' && isNameWord(words, i + 2)
  if (next.flags & (ORGANISATION_HEAD | COMMON) && !(next.flags & (TITLE | TITLE_PART)) && isNameWord(words, i + 2))
    return true
  if (flags & GIVEN) return !(next.flags & COMMON) || (next.flags & SURNAME) > 0
  const end = endOf(words, i, last)
  return (words[end]!.flags & (ORGANISATION_HEAD | EVENT_HEAD)) > 0
}

function endOf(words: readonly Word[], begin: number, last: number): number {
  let end = begin
  const limit = Math.min(last, begin + LONGEST)
  let stem = false
  let tail = false
  for (;;) {
    const known = lookUp(words, end, limit)
    if (known) end = known.end - 1
    if (words[end]!.flags & (ORGANISATION_STEM | ORGANISATION_HEAD)) stem = true
    const next = continuation(words, begin, end, limit, stem, tail)
    if (next < 0) return end
    if (next > end + 1 && /^(?:of|for)$/.test(words[end + 1]!.folded)) tail = true
    end = next
  }
}

/** The next word of the name after `end`; -1 when it ends there. */
function continuation(
  words: readonly Word[],
  begin: number,
  end: number,
  limit: number,
  stem: boolean,
  tail: boolean
): number {
  const at = end + 1
  if (at > limit) return -1
  if (isNameWord(words, at)) return at
  const { folded: text, flags } = words[at]!
  const name = (i: number) => i <= limit && isNameWord(words, i)
  if (text === '&' && name(at + 1)) return at + 1
  if (text === 'of' && (joinsWithOf(words, begin, end) || (tail && isPlainWord(words[end]!)))) {
    if (name(at + 1)) return at + 1
    if (words[at + 1]?.folded === 'the' && name(at + 2)) return at + 2
    return -1
  }
  if (text === 'for' && stem && name(at + 1)) return at + 1
  if (text === 'for' && stem && words[at + 1]?.text === 'the' && name(at + 2)) return at + 2
  if (
    (text === 'on' || text === 'against') &&
    words[end]!.flags & ORGANISATION_STEM &&
    name(at + 1) &&
    isPlainWord(words[at + 1]!)
  ) {
    return end > begin ? at + 1 : -1
  }
  if (text === 'and' && name(at + 1)) return joinsWithAnd(words, end, at + 1, limit, tail) ? at + 1 : -1
  if (text === ',' && tail && name(at + 1) && isPlainWord(words[end]!) && isPlainWord(words[at + 1]!)) {
    return /^(?:and|,|&)$/.test(words[at + 2]?.text ?? '') && name(at + 3) && isPlainWord(words[at + 3]!) ? at + 1 : -1
  }
  if (text === ',' && /^(?:Inc\.?|Ltd\.?|LLC|Corp\.)$/.test(words[at + 1]?.text ?? '') && at + 1 <= limit) return at + 1
  if (/^['’]s?$/.test(text) && OWNERS.test(words[end]!.folded) && name(at + 1)) return at + 1
  if (flags & SMALL && PARTICLES.has(text)) {
    if (name(at + 1)) return at + 1
    if (PARTICLES.has(words[at + 1]?.folded ?? '') && name(at + 2)) return at + 2
  }
  return -1
}

/** Owners inside names: *People’s Republic*, *Workers' Party*. */
const OWNERS =
  /^(?:people|peoples|women|womens|children|men|worker|workers|farmers|farmer|teachers|veterans|doctors|students|lawyers|king|queen|st|player|players|lloyd|world)$/

const isPlainWord = (word: Word) => (word.flags & (COMMON | TITLE_PART)) > 0 && !(word.flags & PEOPLE)

const JOINS_WITH_OF =
  /^(?:battle|siege|treaty|gulf|strait|bay|isle|cape|republic|kingdom|commonwealth|sea|port|declaration|day|states|emirates|emirate|university|cup|hospital|house)$/

function joinsWithOf(words: readonly Word[], begin: number, end: number): boolean {
  const { flags, folded } = words[end]!
  if (JOINS_WITH_OF.test(folded)) return true
  return (flags & ORGANISATION_STEM) > 0 && !(flags & TITLE && end === begin)
}

/** *Ministry of Culture and Tourism*, *Food and Agriculture Organization*; not *Norland and Sudland*. */
function joinsWithAnd(words: readonly Word[], end: number, next: number, limit: number, tail: boolean): boolean {
  const plain = isPlainWord(words[end]!) && isPlainWord(words[next]!)
  if (!plain) return false
  if (words[end]!.flags & ORGANISATION_HEAD && !tail) return false
  if (tail) return !(words[next]!.flags & ORGANISATION_STEM)
  for (let i = next; i <= limit && i < next + 6 && isNameWord(words, i); i++) {
    if (words[i]!.flags & (ORGANISATION_HEAD | PLACE_HEAD)) return true
  }
  return false
}
