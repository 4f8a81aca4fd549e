import type { Range } from './folded.js'

/** What one cue reports: ranges of atoms, the cue, and the words for who speaks to whom. */
export type Report = {
  content: Range[]
  cue: { lemma: string; range: Range } | null
  subject: Range | null
  audience: Range | null
  /** The name of the rule. */
  method: string
  confidence: number
}
