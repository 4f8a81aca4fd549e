import type { Reading } from '../reading.js'
import { tagNames } from '../tagger/tag-names.js'
import { findByRules } from './find-by-rules.js'
import type { Name } from './name.js'

/**
 * The names in the text, in reading order; they do not overlap. The statistical tagger has the last word: what the
 * rules say is evidence to it, which it has learnt to weigh.
 */
export const findNames = (reading: Reading): Name[] => tagNames(reading, findByRules(reading))
