import type { CueUse } from './cues.js'
import type { Range } from './folded.js'

/** What one cue reports: ranges of atoms, the cue, and the words for who speaks to whom. */
export type Report = {
  content: Range[]
  cue: { lemma: string; range: Range } | null
  subject: Range | null
  audience: Range | null
  method: string
  confidence: number
}

/** What a cue governs in its sentence, before it is known whose it is. */
export type Governed = { use: CueUse; content: Range[]; audience: Range | null; method: string; confidence: number }
