import type { FoundEntity, FoundMention } from '../model/annotations.js'

/** What the text speaks of: entities, and the mentions that point to them in reading order. */
export type Referents = { entities: FoundEntity[]; mentions: FoundMention[] }
