import type { Reading } from '../reading.js'
import { tagNames } from '../tagger/tag-names.js'
import { combine } from './combine.js'
import { findByRules } from './find-by-rules.js'
import type { Name } from './name.js'

/**
 * The names in the text, in reading order; they do not overlap. What the rules say is evidence to the statistical
 * tagger, which has learnt to weigh it; where the tagger is silent or in doubt, a rule that is sure has the last word.
 */
export function findNames(reading: Reading): Name[] {
  const ruled = findByRules(reading)
  return combine(tagNames(reading, ruled), ruled)
}
