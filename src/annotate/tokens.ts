/** A word or a mark of a text: a half-open range in UTF-16 code units, with its characters. */
export type Token = { start: number; end: number; text: string }

const ABBREVIATION =
  'Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Cmdr|Maj|Hon|Rev|St|Jr|Sr|Inc|Corp|Co|Ltd|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec'
const TOKEN = new RegExp(
  `(?:\\p{Lu}\\.){2,}|(?:${ABBREVIATION})\\.|\\p{Lu}\\.(?=\\s+\\p{Lu})|[\\p{L}\\p{M}\\p{N}]+(?:[.,'’-][\\p{L}\\p{M}\\p{N}]+)*|[^\\s]`,
  'gu'
)

/** The words and marks of a text, in order. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    tokens.push({ start: match.index, end: match.index + match[0].length, text: match[0] })
  }
  return tokens
}
