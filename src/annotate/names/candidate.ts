import type { EntityKind } from '../../model/entity.js'
import type { Run } from './runs.js'

/** What may be a name: its words in one block, its kind as far as it shows by itself, and the rule that says so. */
export type Candidate = Run & { kind: EntityKind | null; method: string; confidence: number }
