import { foldToken, isAscii, keyOf, MARK, TOKEN, TOKEN_CHARACTER, tokensOf } from './tokens.js'
import { beginningsOf, type Term } from './typed.js'

/** A half-open range of the UTF-16 code units of a text. */
export type Range = { start: number; end: number }

/** Where a text has a term, and which term it is. */
export type Highlight = Range & { term: number }

/** A token that is looked for: under which keys, and whether keys that go on are meant too. */
type Wanted = { keys: readonly string[]; begins: string | undefined; folded: string }

/**
 * Finds where a text has what is looked for, in order and without overlaps, as the full-text engine matches it. The
 * engine's own way is to take a text apart word by word; this looks only at words that begin as a wanted one does.
 */
export function highlighter(terms: readonly Term[], stemmed: boolean): (text: string) => Iterable<Highlight> {
  const wanted = terms.map(term => wantedOf(term, stemmed)).filter(tokens => tokens.length > 0)
  const first = new RegExp(
    wanted.map(([token]) => `${beginning(token!, stemmed)}${TOKEN_CHARACTER}*`).join('|') || '(?!)',
    'gu'
  )
  const following = new RegExp(TOKEN, 'gu')
  const known = new Map<string, string>()
  const keyOfToken = (token: string) => {
    const key = known.get(token) ?? keyOf(token, stemmed)
    known.set(token, key)
    return key
  }
  const isMet = ({ keys, begins }: Wanted, token: string) => {
    const key = keyOfToken(token)
    return keys.includes(key) || (begins !== undefined && key.startsWith(begins))
  }

  /** Where a phrase ends that goes on after its first word. */
  const endOfRest = (text: string, tokens: readonly Wanted[], at: number): number | undefined => {
    following.lastIndex = at
    for (const token of tokens.slice(1)) {
      const next = following.exec(text)?.[0]
      if (next === undefined || !isMet(token, next)) return undefined
    }
    return tokens.length > 1 ? following.lastIndex : at
  }

  return function* (text) {
    let after = 0
    for (const { 0: token, index: start } of text.matchAll(first)) {
      if (start < after) continue
      for (const [term, tokens] of wanted.entries()) {
        const end = isMet(tokens[0]!, token) ? endOfRest(text, tokens, start + token.length) : undefined
        if (end === undefined) continue
        yield { start, end, term }
        after = end
        break
      }
    }
  }
}

function wantedOf({ words, begins }: Term, stemmed: boolean): Wanted[] {
  const tokens = words.flatMap(tokensOf)
  return tokens.map((token, i) => {
    const goesOn = begins && i === tokens.length - 1
    const keys = goesOn && tokens.length === 1 ? beginningsOf(token, stemmed) : [token]
    return {
      keys: keys.map(each => keyOf(each, stemmed)),
      begins: goesOn ? keyOf(token, stemmed) : undefined,
      folded: foldToken(token)
    }
  })
}

/** The most letters of a wanted word that are looked for; what follows is compared. */
const BEGINNING_MAX = 6
/** A stem may have another last letter than its words, or, when it is longer than three, two. */
const changes = (stem: string) => (stem.length > 3 ? 2 : 1)

/** An expression for how a token begins that may be the wanted one, and for where tokens begin. */
function beginning({ keys, folded }: Wanted, stemmed: boolean): string {
  const same = Math.min(...keys.map(key => key.length - (stemmed ? changes(key) : 0)))
  const [letter = '', ...others] = [...folded].slice(
    0,
    isAscii(folded) ? Math.max(1, Math.min(same, BEGINNING_MAX)) : 1
  )
  const rest = others.map(each => `${MARK}*${variants(each)}`).join('')
  return `${variants(letter)}(?<!${TOKEN_CHARACTER}${variants(letter)})${rest}`
}

/** Each letter of the Latin alphabet with all characters that fold to it. */
const FOLDING = new Map<string, string>()
for (let code = 0x41; code < 0x1f00; code++) {
  const character = String.fromCharCode(code)
  const folded = foldToken(character)
  if (folded !== character && /^[a-z]$/.test(folded))
    FOLDING.set(folded, `${FOLDING.get(folded) ?? folded}${character}`)
}

/** A class of the characters that fold to one. */
const variants = (folded: string) =>
  `[${FOLDING.get(folded) ?? [...new Set([folded, folded.toUpperCase()])].filter(each => [...each].length === 1).join('')}]`
