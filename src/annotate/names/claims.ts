import type { Candidate } from './candidate.js'
import { findDateline } from './dateline.js'
import { findProducts } from './products.js'
import { findVotes } from './votes.js'
import type { WordBlock } from './words.js'
import { findTitledWorks } from './works.js'

/**
 * The names that the form of the text itself tells, in reading order: in a dateline, in quotation marks behind *the
 * novel*, a make with its model, a vote by its year. No other rule and no tagger has a say in them.
 */
export function findClaims(block: WordBlock): Candidate[] {
  const claims: Candidate[] = []
  const all = [...findDateline(block), ...findTitledWorks(block), ...findVotes(block), ...findProducts(block)]
  for (const claim of all.sort((a, b) => a.first - b.first || b.last - a.last)) {
    if (claim.first > (claims.at(-1)?.last ?? -1)) claims.push(claim)
  }
  return claims
}

/** The names of the rules that make claims. */
const METHODS: ReadonlySet<string> = new Set(['names/dateline', 'names/titled-work', 'names/vote', 'names/model'])

/** Whether a name was claimed by the form of the text. */
export const isClaim = ({ method }: { method: string }): boolean => METHODS.has(method)
