import type { Reading } from '../reading.js'
import { tagNames } from '../tagger/tag-names.js'
import { agree } from './agree.js'
import { combine } from './combine.js'
import { findByRules } from './find-by-rules.js'
import type { Name } from './name.js'
import { readWords } from './words.js'

/**
 * The names in the text, in reading order; they do not overlap. What the rules say is evidence to the statistical
 * tagger, which has learnt to weigh it; where the tagger is silent or in doubt, a rule that is sure has the last word.
 * In the end the article as a whole decides what the names of one form are.
 */
export function findNames(reading: Reading): Name[] {
  const blocks = readWords(reading)
  const ruled = findByRules(reading, blocks)
  return agree(blocks, combine(tagNames(reading, ruled), ruled))
}
