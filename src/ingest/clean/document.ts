import type { Block, Direction } from '../../model/block.js'

/**
 * A page's text told apart. Blocks stand story first, then related, then furniture, each group in the order
 * of the page, and `blocks[i].index === i`; each is an exact slice of the text that came in.
 * All that is outside the blocks is white space, or a label such as `Credit:` before a credit.
 */
export type CleanDocument = {
  language: string
  direction: Direction
  headline: string
  standfirst: string | null
  bylines: string[]
  blocks: Block[]
  /** Pictures: indexes of their caption and credit blocks. */
  media: { caption: number | null; credit: number | null }[]
  /** Teasers of other stories: indexes of their blocks. */
  related: { headline: number; caption: number | null }[]
}
