import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { annotate } from '../src/annotate/annotate.js'
import { cleanStory } from '../src/ingest/clean/clean.js'
import type { EntityKind } from '../src/model/entity.js'
import { readLines } from './read-lines.js'

type Item = { id: string; text: string; entities: { start: number; end: number; type: string }[] }
type Score = {
  exact: { p: number; r: number; f1: number }
  byType: Record<string, { p: number; r: number; f1: number }>
}
type Scorer = {
  score(gold: Item[], pred: Omit<Item, 'text'>[], options: { types: Set<string>; map: Record<string, string> }): Score
}

const TYPES: Partial<Record<EntityKind, string>> = { person: 'PER', place: 'LOC', organisation: 'ORG' }

/** The articles of Stanford WorldWide (development half) under `dataPath`, with the names that people have marked. */
export const loadNames = (dataPath: string): Item[] =>
  readLines<Item>(join(dataPath, 'measure/ner-worldwide-dev.jsonl.gz'))

type Found = { start: number; end: number; kind: EntityKind; method: string; confidence: number }

/** What was found in a text, so that two measures of one text cost one annotation. */
const known = new Map<string, Found[]>()

/** The names of all kinds that annotation finds in a clean article text, as offsets into it. */
export function everyNameOf(text: string): Found[] {
  const found = known.get(text) ?? findEveryName(text)
  known.set(text, found)
  return found
}

function findEveryName(text: string): Found[] {
  const { blocks } = cleanStory(text)
  const { entities, mentions } = annotate(blocks)
  return mentions.flatMap(({ entity, form, span, method, confidence }) => {
    const offset = blocks[span.block]!.source?.start ?? 0
    const { kind } = entities[entity]!
    return form === 'name' ? [{ start: span.start + offset, end: span.end + offset, kind, method, confidence }] : []
  })
}

/** Those that are people, places and organisations, with the types of the data. */
export function namesOf(
  text: string
): { start: number; end: number; type: string; method: string; confidence: number }[] {
  return everyNameOf(text).flatMap(({ kind, ...name }) => {
    const type = TYPES[kind]
    return type ? [{ ...name, type }] : []
  })
}

/**
 * Persons, places and organisations, exact spans and kinds, on Stanford WorldWide (development half), in percent.
 * `half` takes every second article only, so that rules can be made on one half and measured on the other.
 */
export async function evalNames(dataPath: string, half?: 0 | 1): Promise<{ p: number; r: number; f1: number }> {
  return (await scoreNames(dataPath, half)).exact
}

/** The same with the figures of each kind. */
export async function scoreNames(dataPath: string, half?: 0 | 1): Promise<Score> {
  const { score }: Scorer = await import(pathToFileURL(join(dataPath, 'score-ner.mjs')).href)
  const gold = loadNames(dataPath).filter(({ id }) => half === undefined || halfOf(id) === half)
  const found = gold.map(({ id, text }) => ({ id, entities: namesOf(text) }))
  return score(gold, found, { types: new Set(Object.values(TYPES)), map: { FAC: 'LOC' } })
}

const halfOf = (id: string): number => [...id].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) >>> 0, 7) % 2
