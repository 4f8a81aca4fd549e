import { spanOf } from '../../model/span.js'
import { LOWER_CASE_ORGANISATIONS } from '../lexicon/organisations.js'
import type { Reading } from '../reading.js'
import type { Candidate } from './candidate.js'
import { findClaims, isClaim } from './claims.js'
import { classify } from './classify.js'
import { type Memory, remember, settle } from './consistency.js'
import { markDemonyms } from './demonyms.js'
import { findInHeadline } from './headline.js'
import type { Name } from './name.js'
import { findRuns } from './runs.js'
import { readWords, type WordBlock } from './words.js'

/** The names in the text as lexicons and rules tell them, in reading order; they do not overlap. */
export function findByRules(reading: Reading, blocks = readWords(reading)): Name[] {
  markDemonyms(blocks)
  const candidates = blocks.map(block => withClaims(plainCandidates(block), findClaims(block)))
  const memory = remember(blocks.flatMap(({ words }, i) => candidates[i]!.map(candidate => ({ words, candidate }))))
  return blocks.flatMap((block, i) => {
    const settled = candidates[i]!.flatMap(candidate => settle(block.words, candidate, memory) ?? [])
    const claims = settled.filter(isClaim)
    return withClaims([...settled, ...headlineCandidates(block, memory)], claims).flatMap(candidate =>
      toName(block, candidate)
    )
  })
}

/** The candidates of the lines whose capitals tell names from other words. */
function plainCandidates({ words, lines }: WordBlock): Candidate[] {
  const found: Candidate[] = []
  for (const line of lines) {
    if (line.plain) for (const run of findRuns(words, line)) found.push(...classify(words, run))
    for (let i = line.sentence.first; i <= line.sentence.last; i++) {
      if (LOWER_CASE_ORGANISATIONS.has(words[i]!.text)) {
        found.push({ first: i, last: i, kind: 'organisation', method: 'names/gazetteer', confidence: 0.9 })
      }
    }
  }
  return found
}

/** The claims, which are in reading order, and the candidates that are not in their way, in reading order. */
function withClaims(candidates: readonly Candidate[], claims: readonly Candidate[]): Candidate[] {
  const all: Candidate[] = []
  let next = 0
  for (const candidate of [...candidates].sort((a, b) => a.first - b.first)) {
    while (next < claims.length && claims[next]!.last < candidate.first) all.push(claims[next++]!)
    if (next === claims.length || candidate.last < claims[next]!.first) all.push(candidate)
  }
  return [...all, ...claims.slice(next)]
}

const headlineCandidates = ({ words, lines }: WordBlock, memory: Memory): Candidate[] =>
  lines.filter(line => !line.plain).flatMap(line => findInHeadline(words, line, memory))

function toName({ read }: WordBlock, { first, last, kind, method, confidence }: Candidate): Name[] {
  if (kind === null) return []
  const { block, tokens } = read
  return [{ span: spanOf(block.index, block.text, tokens[first]!.start, tokens[last]!.end), kind, method, confidence }]
}
