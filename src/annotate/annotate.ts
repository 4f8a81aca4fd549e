import type { Annotations } from '../model/annotations.js'
import type { Block } from '../model/block.js'
import { resolveCoreference } from './coreference.js'
import { groupNames } from './entities.js'
import { findNames } from './names/find-names.js'
import { findQuotes } from './quotes/find-quotes.js'
import { read } from './reading.js'
import { attributeSpeakers } from './speakers/attribute-speakers.js'

/** Finds who and what is named in the blocks of one article, and who said what to whom. Same input, same output. */
export function annotate(blocks: readonly Block[]): Annotations {
  const reading = read(blocks)
  const quotes = findQuotes(reading)
  const named = groupNames(reading, findNames(reading))
  const referents = resolveCoreference(reading, named, quotes)
  return { ...referents, quotes: attributeSpeakers(reading, quotes, referents) }
}
