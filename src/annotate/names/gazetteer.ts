import type { EntityKind } from '../../model/entity.js'
import { CITIES } from '../lexicon/cities.js'
import { countries, PEOPLES } from '../lexicon/countries.js'
import { EVENTS } from '../lexicon/events.js'
import { ACRONYMS, ORGANISATIONS } from '../lexicon/organisations.js'
import { REGIONS } from '../lexicon/places.js'
import { fold } from './vocabulary.js'
import type { Word } from './words.js'

/** How a name is known: countries are certain, cities are often also people’s names. */
export type Entry = { kind: EntityKind; sort: 'country' | 'region' | 'city' | 'organisation' | 'event' | 'people' }

type Gazetteer = { exact: Map<string, Entry>; folded: Map<string, Entry>; longest: Map<string, number> }
let gazetteer: Gazetteer | undefined

function load(): Gazetteer {
  const exact = new Map<string, Entry>()
  const folded = new Map<string, Entry>()
  const longest = new Map<string, number>()
  const reach = (key: string) => {
    const words = key.split(' ')
    const first = fold(words[0]!)
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length))
  }
  const add = (key: string, entry: Entry) => {
    if (folded.has(key)) return
    folded.set(key, entry)
    reach(key)
  }
  const { places, peoples } = countries()
  for (const name of places.keys()) {
    // US and CAR are only that in capitals.
    if (/^[A-Z.]+$/.test(name)) {
      exact.set(name, { kind: 'place', sort: 'country' })
      reach(name)
    } else add(fold(name), { kind: 'place', sort: 'country' })
  }
  for (const name of peoples.keys()) add(fold(name), { kind: 'group', sort: 'people' })
  for (const name of PEOPLES()) add(fold(name), { kind: 'group', sort: 'people' })
  for (const name of ORGANISATIONS()) add(name, { kind: 'organisation', sort: 'organisation' })
  for (const name of ACRONYMS.keys()) exact.set(name, { kind: 'organisation', sort: 'organisation' })
  for (const name of ACRONYMS.keys()) reach(name)
  for (const name of EVENTS()) add(name, { kind: 'event', sort: 'event' })
  for (const name of REGIONS()) add(name, { kind: 'place', sort: 'region' })
  for (const name of CITIES()) add(name, { kind: 'place', sort: 'city' })
  return { exact, folded, longest }
}

/** The most words that a known name has which begins with this word; 0 when none does. */
export function reachOf(folded: string): number {
  gazetteer ??= load()
  return gazetteer.longest.get(folded) ?? 0
}

/** The longest known name that begins with `words[first]` and ends at or before `words[last]`; `end` is after it. */
export function lookUp(words: readonly Word[], first: number, last: number): (Entry & { end: number }) | undefined {
  const word = words[first]!
  const reach = Math.min(word.reach, last - first + 1, words.length - first)
  if (reach <= 0) return undefined
  gazetteer ??= load()
  let key = word.folded
  const keys = [key]
  for (let i = 1; i < reach; i++) {
    key += ` ${words[first + i]!.folded}`
    keys.push(key)
  }
  for (let length = reach; length > 0; length--) {
    const found = gazetteer.folded.get(keys[length - 1]!)
    if (found) return { ...found, end: first + length }
  }
  const exact = gazetteer.exact.get(word.text)
  return exact && { ...exact, end: first + 1 }
}
