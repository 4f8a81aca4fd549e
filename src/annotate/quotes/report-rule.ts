import type { CueUse } from './cues.js'
import type { Folded, Range } from './folded.js'
import type { Report } from './report.js'
import type { Opening } from './what-follows.js'

/** What one cue governs: its neighbourhood in the sentence, worked out once for the rules. */
export type Scene = {
  atoms: Folded
  cues: readonly CueUse[]
  c: number
  use: CueUse
  opening: Opening
  left: Range | null
  audience: Range | null
  clausal: boolean
}

/** What a rule finds in a scene; what it does not say of subject and audience is as the cue has it. */
export type Found = Pick<Report, 'content' | 'method' | 'confidence'> & Partial<Pick<Report, 'subject' | 'audience'>>

/** A way in which a cue reports; null when it does not apply. */
export type Rule = (scene: Scene) => Found | null

/** A stretch as a list, empty when there is none. */
export const one = (range: Range | null): Range[] => (range ? [range] : [])
