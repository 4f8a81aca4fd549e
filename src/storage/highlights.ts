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
    let end = at
    for (const wanted of tokens) {
      const found = tokenFrom(text, end)
      if (!found || !isMet(wanted, keyOfToken(text.slice(found.start, found.end)))) return undefined
      end = found.end
    }
    return end
  }

  return function* (text) {
    const expression = expressionFor(text)
    let from = 0
    for (let looked = 0; looked < LOOKED_AT_MAX; looked++) {
      // The place is kept here and not in the expression, which may be looking through another text in between.
      expression.lastIndex = from
      const found = expression.exec(text)
      if (!found) return
      const start = found.index
      from = expression.lastIndex
      if (isInToken(text, start)) continue
      for (let term = 0; term < wanted.length; term++) {
        const end = endOf(text, wanted[term]!, start)
        if (end === undefined) continue
        yield { start, end, term }
        from = end
        break
      }
    }
  }
}

/** A letter or digit of ASCII: most tokens have no others, and to look at these takes a tenth of an expression's time. */
const isPlain = (code: number) => (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a)

/** Whether the character before a place belongs to a token. */
function isInToken(text: string, at: number): boolean {
  if (at === 0) return false
  const before = text.charCodeAt(at - 1)
  return before < 0x80 ? isPlain(before) : TOKEN_BEFORE.test(text.slice(Math.max(0, at - 2), at))
}

/** The first token from a place on. */
function tokenFrom(text: string, at: number): Range | undefined {
  let end = at
  while (isPlain(text.charCodeAt(end))) end++
  if (end > at && !(text.charCodeAt(end) >= 0x80)) return { start: at, end }
  EACH_TOKEN.lastIndex = at
  const found = EACH_TOKEN.exec(text)
  return found ? { start: found.index, end: EACH_TOKEN.lastIndex } : undefined
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
