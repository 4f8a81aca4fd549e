import { isWord } from '../characters.js'
import { SPEECH_VERBS } from '../lexicon/function-words.js'
import { HONORIFICS, TITLE_PARTS, TITLES } from '../lexicon/titles.js'
import type { Location } from '../locate.js'
import { fold } from '../names/vocabulary.js'
import type { Token } from '../tokens.js'

/** The roles that the words beside a person’s name give them, as written, without the name and a leading article. */
export function rolesAround(at: Location, isName: (token: Token) => boolean): string[] {
  const { tokens, block } = at.read
  const slice = (first: number, last: number) =>
    block.text.slice(tokens[first]!.start, tokens[last]!.end).replace(/\s+/g, ' ')
  const roles: string[] = []
  const before = roleBefore(at, isName) ?? descriptionBefore(at)
  if (before !== undefined && before < at.first) roles.push(slice(before, at.first - 1))
  const introduced = roleIntroducing(at, isName)
  if (introduced) roles.push(slice(introduced.first, introduced.last))
  const after = roleAfter(at, isName)
  if (after) roles.push(slice(after.first, after.last))
  return roles
}

const isTitle = (text: string) => TITLES().has(fold(text))
const isPart = (text: string) => isTitle(text) || TITLE_PARTS().has(fold(text))
const isArticle = (text: string) => /^(?:the|a|an)$/i.test(text)

/** Where the title right before a name begins: *Russian Foreign Minister*, *Norland’s envoy*, *opposition leader*. */
function roleBefore(
  { read: { tokens }, first, sentence }: Location,
  isName: (token: Token) => boolean
): number | undefined {
  let at = first
  let title = false
  while (at > sentence.first) {
    const { text } = tokens[at - 1]!
    if (HONORIFICS.has(text) && !isTitle(text)) break
    if (isTitle(text)) title = true
    else if (!(title && isPart(text))) break
    at--
  }
  if (!title) return undefined
  // The people, country or organisation to which the office belongs.
  let from = at
  while (from > sentence.first && at - from < 6) {
    const token = tokens[from - 1]!
    if (/^['’]s?$/.test(token.text) ? from - 1 > sentence.first && isName(tokens[from - 2]!) : isName(token)) from--
    else break
  }
  return from
}

/** Where a description right before a name begins: *head of the Norland opposition* Ada Obi. */
function descriptionBefore({ read: { tokens }, first, sentence }: Location): number | undefined {
  for (let i = first - 1; i > sentence.first && i > first - 9; i--) {
    const { text } = tokens[i]!
    if (!isWord(text) || SPEECH_VERBS.has(text)) return undefined
    if (text === 'of' && i < first - 1 && isTitle(tokens[i - 1]!.text)) {
      let from = i - 1
      while (from > sentence.first && isPart(tokens[from - 1]!.text)) from--
      return from > sentence.first - 1 && isArticle(tokens[from - 1]?.text ?? '') ? from : undefined
    }
    if (text !== 'of' && /^(?:in|on|at|by|with|to|from|and|that|who|was|is|has|as|when)$/.test(text)) return undefined
  }
  return undefined
}

/** The role that a name is the apposition of: *Its mayor, Ada Obi, …*, *Norland’s captain, Carl Moss, …*. */
function roleIntroducing(
  { read: { tokens }, first, last, sentence }: Location,
  isName: (token: Token) => boolean
): { first: number; last: number } | undefined {
  const end = first - 2
  if (end < sentence.first || tokens[first - 1]!.text !== ',' || !isTitle(tokens[end]!.text)) return undefined
  if (!/^[,.)]$/.test(tokens[last + 1]?.text ?? '.')) return undefined
  let from = end
  while (from > sentence.first && from > end - 5) {
    const { text } = tokens[from - 1]!
    if (isOwner(text)) {
      // The owner belongs to the role when it is named.
      const owner = from - 2
      if (owner >= sentence.first && /^['’]s?$/.test(text) && isName(tokens[owner]!)) {
        from = owner
        while (from > sentence.first && isName(tokens[from - 1]!)) from--
      }
      return { first: from, last: end }
    }
    if (isArticle(text)) return { first: from, last: end }
    if (!/^\p{Ll}/u.test(text) || SPEECH_VERBS.has(text) || NO_PART.test(text)) return undefined
    from--
  }
  return undefined
}

const isOwner = (text: string) => /^(?:['’]s?|his|her|its|their|our|my)$/i.test(text)
const NO_PART = /^(?:of|in|on|at|by|with|to|from|and|or|that|who|was|is|has|as|when|for|than|but)$/

/** Where an apposition’s noun phrase begins, behind *until now*, *her*, *the authority’s*. */
function withoutOwner(
  tokens: readonly Token[],
  first: number,
  last: number,
  isName: (token: Token) => boolean
): number {
  let from = first
  while (
    from < last &&
    /^(?:until|now|recently|then|once|formerly|currently|previously|also|long)$/.test(tokens[from]!.text)
  )
    from++
  if (from < last && (isArticle(tokens[from]!.text) || isOwner(tokens[from]!.text))) from++
  const owner = tokens[from + 1]?.text ?? ''
  if (from + 1 < last && /^['’]s?$/.test(owner) && !isName(tokens[from]!) && !isTitle(tokens[from]!.text)) from += 2
  return from
}

/** The apposition after a name: *Ada Obi, 43, the head of the Norland Observatory, …*. */
function roleAfter(
  { read: { tokens }, last, sentence }: Location,
  isName: (token: Token) => boolean
): { first: number; last: number } | undefined {
  if (tokens[last + 1]?.text !== ',' || last + 2 > sentence.last) return undefined
  let first = last + 2
  if (/^\d{1,3}$/.test(tokens[first]!.text) && tokens[first + 1]?.text === ',') first += 2
  first = withoutOwner(tokens, first, sentence.last, isName)
  let title = -1
  for (let i = first; i <= sentence.last && i < first + 18; i++) {
    const { text } = tokens[i]!
    const ends =
      /^(?:[,.;:()–—"“”]|--?)$/.test(text) ||
      SPEECH_VERBS.has(text) ||
      /^(?:who|whom|whose|which|that|where|when|and|was|is|has|had)$/.test(text)
    if (ends && !(text === 'and' && title >= 0 && i < sentence.last && /^\p{L}/u.test(tokens[i + 1]!.text))) {
      return title >= 0 && i > first && !SPEECH_VERBS.has(text) ? { first, last: i - 1 } : undefined
    }
    if (title < 0 && i < first + 7 && isTitle(text)) title = i
    // *…, Foreign Minister Ada Obi, …* is the next of a list.
    if (title >= 0 && i === title + 1 && isName(tokens[i]!)) return undefined
    if (title < 0 && /^(?:in|on|at|by|with|to|from|will|would)$/.test(text)) return undefined
  }
  return undefined
}
