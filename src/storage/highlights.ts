import { foldToken, isAscii, keyOf, MARK, TOKEN, TOKEN_CHARACTER, tokensOf } from './tokens.js'
import { beginningsOf, type Term } from './typed.js'

/** A half-open range of the UTF-16 code units of a text. */
export type Range = { start: number; end: number }

/** Where a text has a term, and which term it is. */
export type Highlight = Range & { term: number }

/** A token that is looked for: under which keys, and whether keys that go on are meant too. */
type Wanted = { keys: readonly string[]; begins: string | undefined; folded: string }

/** At so many places of a text where a word may begin it is looked: a book has fewer. */
const LOOKED_AT_MAX = 50_000

/** What may be an accented letter, or a mark of one. */
const ACCENTED = /[\u00c0-\u1eff]/
const EACH_TOKEN = new RegExp(TOKEN, 'gu')
const TOKEN_BEFORE = new RegExp(`${TOKEN_CHARACTER}$`, 'u')

/**
 * Finds where a text has what is looked for, in order and without overlaps, as the full-text engine matches it. The
 * engine's own way is to take a text apart word by word; this looks only at words that begin as a wanted one does, by a
 * small expression, since a new one is made for each search.
 */
export function highlighter(terms: readonly Term[], stemmed: boolean): (text: string) => Iterable<Highlight> {
  const wanted = terms.map(term => wantedOf(term, stemmed)).filter(tokens => tokens.length > 0)
  const beginnings = wanted.map(([token]) => beginningOf(token!, stemmed))
  const plain = new RegExp(beginnings.join('|') || '(?!)', 'gi')
  let accented: RegExp | undefined
  const expressionFor = (text: string) => {
    if (!ACCENTED.test(text)) return plain
    accented ??= new RegExp(beginnings.map(inAnyAccent).join('|') || '(?!)', 'g')
    return accented
  }

  const keys = new Map<string, string>()
  const keyOfToken = (token: string) => {
    const key = keys.get(token) ?? keyOf(token, stemmed)
    keys.set(token, key)
    return key
  }
  const isMet = ({ keys, begins }: Wanted, key: string) =>
    keys.includes(key) || (begins !== undefined && key.startsWith(begins))

  /** The end of the tokens, if they follow each other from a place on. */
  const endOf = (text: string, tokens: readonly Wanted[], at: number): number | undefined => {
    EACH_TOKEN.lastIndex = at
    for (const token of tokens) {
      const [next] = EACH_TOKEN.exec(text) ?? []
      if (next === undefined || !isMet(token, keyOfToken(next))) return undefined
    }
    return EACH_TOKEN.lastIndex
  }

  return function* (text) {
    let after = 0
    let looked = 0
    for (const { index: start } of text.matchAll(expressionFor(text))) {
      if (++looked > LOOKED_AT_MAX) return
      if (start < after || TOKEN_BEFORE.test(text.slice(Math.max(0, start - 2), start))) continue
      for (const [term, tokens] of wanted.entries()) {
        const end = endOf(text, tokens, start)
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

/** How a token begins, in lower case and without accents, that may be the wanted one. */
function beginningOf({ keys, begins, folded }: Wanted, stemmed: boolean): string {
  const same = Math.min(...[...keys, begins ?? folded].map(key => key.length - (stemmed ? changes(key) : 0)))
  const length = isAscii(folded) ? Math.max(1, Math.min(same, BEGINNING_MAX)) : 1
  return [...folded].slice(0, length).join('')
}

/** Each letter of the Latin alphabet with all characters that fold to it. */
const FOLDING = new Map<string, string>()
for (let code = 0x41; code < 0x1f00; code++) {
  const character = String.fromCharCode(code)
  const folded = foldToken(character)
  if (folded !== character && /^[a-z]$/.test(folded))
    FOLDING.set(folded, `${FOLDING.get(folded) ?? folded}${character}`)
}

/** An expression for letters with any accents. */
const inAnyAccent = (letters: string) =>
  [...letters]
    .map(each => (FOLDING.get(each) ? `[${FOLDING.get(each)}]` : `(?:${each}|${each.toUpperCase()})`))
    .join(`${MARK}*`)
