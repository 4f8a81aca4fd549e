import { ANNOTATED_ZONES, type Block } from '../model/block.js'
import { splitSentences } from './sentences.js'
import { type Token, tokenise } from './tokens.js'

/** A sentence of a block: `tokens[first]` up to `tokens[last]`, both included, of the block's tokens. */
export type Sentence = { first: number; last: number; start: number; end: number }

/** A block with its tokens and its sentences; ranges are in UTF-16 code units of `block.text`. */
export type ReadBlock = { block: Block; tokens: Token[]; sentences: Sentence[] }

/** The blocks in which names and quotes are looked for, in reading order. */
export type Reading = ReadBlock[]

/** Reads the blocks of the annotated zones. */
export const read = (blocks: readonly Block[]): Reading =>
  blocks
    .filter(block => ANNOTATED_ZONES.has(block.zone))
    .map(block => {
      const tokens = tokenise(block.text)
      return { block, tokens, sentences: splitSentences(block.text, tokens) }
    })
