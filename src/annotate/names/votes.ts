import { BALLOTS } from '../lexicon/kind-nouns.js'
import type { Candidate } from './candidate.js'
import { CAPITAL } from './vocabulary.js'
import type { WordBlock } from './words.js'

const VOTES: ReadonlySet<string> = new Set(['election', 'elections', 'referendum'])

/** A vote by its year: *the 2012 Norlandian general election*, *the 1994 referendum*. */
export function findVotes({ words }: WordBlock): Candidate[] {
  const found: Candidate[] = []
  words.forEach(({ folded: vote }, at) => {
    if (!VOTES.has(vote)) return
    let first = at
    while (first > 0 && at - first < 5) {
      const { text: before, folded, flags } = words[first - 1]!
      if (/^(?:19|20)\d\d$/.test(before)) {
        found.push({ first: first - 1, last: at, kind: 'event', method: 'names/vote', confidence: 0.9 })
        return
      }
      if (!BALLOTS().has(folded) && !(flags & CAPITAL)) return
      first--
    }
  })
  return found
}
