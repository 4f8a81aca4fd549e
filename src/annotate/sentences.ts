import type { Sentence } from './reading.js'
import type { Token } from './tokens.js'

const END = /^[.!?…]$/
const CLOSING = /^["”’»)\]]$/

/** The sentences of a block, which together hold all of its tokens. */
export function splitSentences(_text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  const close = (last: number) => {
    sentences.push({ first, last, start: tokens[first]!.start, end: tokens[last]!.end })
    first = last + 1
  }
  for (let i = 0; i < tokens.length; i++) {
    if (!END.test(tokens[i]!.text)) continue
    while (i + 1 < tokens.length && (END.test(tokens[i + 1]!.text) || CLOSING.test(tokens[i + 1]!.text))) i++
    close(i)
  }
  if (first < tokens.length) close(tokens.length - 1)
  return sentences
}
