import { type Span, spanOf } from '../../model/span.js'
import { isCapitalised, isWord } from '../characters.js'
import { type Location, locator } from '../locate.js'
import type { Reading } from '../reading.js'
import { type Written, written } from './draft.js'
import { initials, isAcronym, letters } from './organisations.js'

/** An acronym, the name that the article spells out for it, and the names in which only parts of that were seen. */
export type SpelledOut = { acronym: Written; name: string; parts: Written[] }

/**
 * What the acronyms of organisations stand for where that is a name with commas, of which only parts were taken for
 * names: *Harbours, Rivers and Canals Norland (HRCN)*, or the same without the bracket.
 */
export function spelledOut(reading: Reading, names: readonly Written[]): SpelledOut[] {
  const locate = locator(reading)
  const named = names.filter(({ name }) => name.kind === 'organisation')
  const lists = listedNames(reading, named)
  return named.flatMap((acronym, i) => {
    if (!isAcronym(acronym.text)) return []
    const span = inBrackets(locate(acronym.name.span))
    if (!span) return lists.get(letters(acronym.text))?.map(list => ({ ...list, acronym })) ?? []
    const parts: Written[] = []
    for (
      let k = i - 1;
      k >= 0 && named[k]!.name.span.block === span.block && named[k]!.name.span.start >= span.start;
      k--
    )
      parts.push(named[k]!)
    const whole = parts.some(({ name }) => name.span.start === span.start && name.span.end === span.end)
    return whole ? [] : [{ acronym, name: span.text.replace(/\s+/g, ' '), parts }]
  })
}

/** Neighbouring names that a comma joins, by the initials of all their words. */
function listedNames(reading: Reading, named: readonly Written[]): Map<string, Omit<SpelledOut, 'acronym'>[]> {
  const texts = new Map(reading.map(({ block }) => [block.index, block.text]))
  const lists = new Map<string, Omit<SpelledOut, 'acronym'>[]>()
  for (let i = 0; i + 1 < named.length; i++) {
    const [left, right] = [named[i]!, named[i + 1]!]
    const { block, start, end } = left.name.span
    const next = right.name.span
    const text = texts.get(block)!
    if (next.block !== block || text.slice(end, next.start) !== ', ') continue
    const both = written({ ...left.name, span: spanOf(block, text, start, next.end) })
    for (const key of initials(both.words))
      if (!lists.has(key)) lists.set(key, [{ name: both.text, parts: [left, right] }])
  }
  return lists
}

const ACRONYM = /^\p{Lu}{2,8}$/u

/** How many words a spelt-out name may have. */
const WORDS = 12

/**
 * The name that an acronym in brackets stands for. The capitals of the words before the bracket must spell it, whatever
 * small words and commas stand between; null when they do not.
 */
function inBrackets({ read, first, last }: Location): Span | null {
  const { tokens, block } = read
  const acronym = tokens[first]!.text
  if (first !== last || !ACRONYM.test(acronym) || tokens[first - 1]?.text !== '(' || tokens[last + 1]?.text !== ')')
    return null
  let letter = acronym.length - 1
  for (let i = first - 2; i >= 0 && first - i < WORDS + 2; i--) {
    const { text, start } = tokens[i]!
    if (!isCapitalised(text)) {
      if (isWord(text) ? text.length > 3 : !/^[,&'’-]$/.test(text)) return null
      continue
    }
    for (const part of text.split('-').reverse()) {
      if (!isCapitalised(part)) continue
      if (part[0] !== acronym[letter]) return null
      letter--
    }
    if (letter < 0) return spanOf(block.index, block.text, start, tokens[first - 2]!.end)
  }
  return null
}
