import { EVENT_HEADS } from './heads.js'
import { organisations, SORTS_OF_ORGANISATIONS, type Sort } from './organisations.js'
import { PEOPLE, type People } from './people.js'
import { random } from './random.js'

/** Names to make others of. */
export type Namebook = {
  people: People[]
  cities: string[]
  countries: string[]
  regions: string[]
  demonyms: string[]
  words: string[]
}

const FIELDS =
  'Health|Education|Agriculture|Transport|Energy|Mines|Tourism|Culture|Youth and Sports|Foreign Affairs|Home Affairs|Internal Affairs|Women’s Affairs|Labour and Social Affairs|Trade and Industry|Water and Sanitation|Environment and Forests|Rural Development|Defence|Justice|Finance|Planning|Fisheries|Housing|Science and Technology|Public Works|Religious Affairs|Information|Communications|Security|Immigration|Statistics|Archaeology|Human Rights'.split(
    '|'
  )
const BODIES =
  'Authority|Agency|Commission|Council|Board|Institute|Bureau|Office|Service|Committee|Administration|Directorate|Corporation|Department|Tribunal|Inspectorate'.split(
    '|'
  )
const CAUSES =
  'Children|Women|Workers|Farmers|Teachers|Journalists|Refugees|Peace|Democracy|Freedom|Justice|Development|Animals|Veterans|Students|Doctors|Nurses|Lawyers|Miners|Fishermen|Consumers|Tenants'.split(
    '|'
  )
const LEAGUES =
  'Union|Association|Federation|League|Network|Alliance|Movement|Front|Society|Foundation|Trust|Fund|Forum|Coalition|Initiative|Confederation|Syndicate'.split(
    '|'
  )
const TRADES =
  'Bank|Holdings|Group|Industries|Motors|Airlines|Insurance|Capital|Energy|Oil|Gold|Mining|Steel|Foods|Pharma|Telecom|Media|Logistics|Properties|Partners|Systems|Technologies|Labs|Electronics|Textiles|Cement|Brewery|Shipping|Ventures|Solutions'.split(
    '|'
  )
const LEGAL = 'Ltd|Inc|Inc.|Corp|Corp.|Co|PLC|LLC|AG|SA|GmbH|NV|Pty Ltd|Ltd.|Bhd|Limited|Corporation|Company'.split('|')
const SCHOOLS =
  'University|Institute of Technology|Medical College|Business School|Hospital|Museum|Children’s Hospital|Law School|Academy|High School|Polytechnic|College'.split(
    '|'
  )
const SPORTS =
  'United|City|FC|SC|Rovers|Athletic|Rangers|Warriors|Tigers|Lions|Eagles|Sharks|Stars|Knights|Kings|Bulls|Sporting Club|Rugby Club|Cricket Club|Wanderers|Sundowns|Hawks|Royals'.split(
    '|'
  )
const POLITICS = 'Party|Movement|Front|Alliance|Congress|Union|League|Coalition|Bloc'.split('|')
const CREEDS =
  'People’s|National|Democratic|Liberal|Socialist|Republican|Progressive|Workers’|Christian Democratic|Social Democratic|Conservative|Green|United|Islamic|Peasant|Popular|Centre|New|Citizens’|Labour|Communist|Reform'.split(
    '|'
  )
const AREAS =
  'Province|Region|District|County|Governorate|State|Valley|Island|Islands|River|Mountains|Desert|Coast|Peninsula|Bay|Lake|Street|Square|Airport|Prison|Bridge|Park|Stadium|Port|Hills|Gulf|Sea|Strait|border crossing'.split(
    '|'
  )
const TITLE_WORDS =
  'Night|Winter|Summer|Rain|House|River|Garden|Stranger|Silence|Light|Sea|Road|Daughter|Letter|Mountain|Fire|Shadow|Bridge|Song|Heart|Truth|Mother|Dance|Island|Witness|Stone|Mirror|Train|Boy|Girl|City|Dream|Wind|Blood|Horse|War|Kitchen|Moon|Salt|Key|Season|Promise|Ghost|Wolf|Star'.split(
    '|'
  )
const TITLE_STARTS =
  'The Last|The First|The Long|The Lost|The Secret|A|The|My|Our|Another|The Silent|The Golden|The Third'.split('|')
const CODAS = 'l|r|n|k|m|s|nd|rk|lm|sk|th|v|rn|st|d|x'.split('|')
const ONSETS = 'b|br|d|dr|f|g|gr|h|k|kr|l|m|n|p|r|s|sk|st|t|tr|v|z|sh|ch|w|y'.split('|')
const VOWELS = 'a|e|i|o|u|a|e|o|ai|au|ei|ou'.split('|')
const TOWN_ENDS = '|||a|o|e|ik|mark|dal|berg|burg|ford|ton|holm|ville|pur|abad|grad|stad|mouth|ham'.split('|')
const SIDES = 'northern|southern|eastern|western|central|North|South|East|West|Upper|Lower|Greater'.split('|')
const LETTERS = 'ABCDEFGHIKLMNOPRSTUW'

/** Makes names up, by lot. */
export type NameMaker = {
  pick<T>(list: readonly T[]): T
  chance(part: number): boolean
  /** A person's full name and family name. */
  person(): [full: string, family: string]
  organisation(sort: Sort): string
  anyOrganisation(): string
  /** One of three words. */
  longOrganisation(): string
  region(): string
  event(): string
  work(): string
  product(): string
  /** A land that there is not, and what its people are called. */
  land(): [name: string, people: string]
  /** A town that there is not. */
  town(): string
  acronym(): string
  initials(name: string): string
}

/** Same names and same seed, same series of made-up names. */
export function nameMaker(book: Namebook, seed: number): NameMaker {
  const next = random(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const chance = (part: number) => next() < part

  const person = (): [full: string, family: string] => {
    const { given, family, familyFirst } = chance(0.5) ? pick(PEOPLE) : pick(book.people)
    const first = chance(0.12)
      ? `${pick(given)} ${pick(given)}`
      : chance(0.06)
        ? `${pick(given)} ${pick([...LETTERS])}.`
        : pick(given)
    const last = chance(0.08) ? `${pick(family)} ${pick(family)}` : pick(family)
    return [familyFirst ? `${last} ${first}` : `${first} ${last}`, last]
  }
  const place = () => (chance(0.6) ? pick(book.cities) : pick(book.countries))
  const invented = () => (chance(0.5) ? pick(book.words) : person()[1])
  const initials = (name: string) =>
    name
      .split(/[\s-]+/)
      .filter(word => /^\p{Lu}/u.test(word))
      .map(word => word[0])
      .join('')

  const make: Record<Sort, () => string> = {
    media: () =>
      pick([
        `${place()} Times`,
        `Radio ${invented()}`,
        `${invented()} News`,
        `The ${place()} Post`,
        `${place()} TV`,
        `Daily ${invented()}`,
        `${invented()} Magazine`,
        `${place()} Herald`
      ]),
    armed: () =>
      pick([
        `${pick(book.demonyms)} Liberation Army`,
        `${invented()} Brigade`,
        `People’s ${invented()} Front`,
        `Army of ${invented()}`,
        `${invented()} Battalion`
      ]),
    world: () =>
      pick([
        `International ${pick(FIELDS)} ${pick(BODIES)}`,
        `World ${pick(FIELDS)} ${pick(LEAGUES)}`,
        `${pick(CAUSES)} Without Borders`,
        `Friends of ${place()}`,
        `${pick(CAUSES)} for ${pick(CAUSES)}`,
        `International ${pick(LEAGUES)} of ${pick(CAUSES)}`
      ]),
    party: () =>
      pick([
        `${pick(CREEDS)} ${pick(POLITICS)}`,
        `${pick(CREEDS)} ${pick(CREEDS)} ${pick(POLITICS)}`,
        `${pick(POLITICS)} for ${pick(CAUSES)}`,
        `${invented()}`,
        `${place()} ${pick(CREEDS)} ${pick(POLITICS)}`
      ]),
    company: () =>
      pick([
        `${invented()}`,
        `${invented()}`,
        `${invented()} ${pick(TRADES)}`,
        `${invented()} ${pick(LEGAL)}`,
        `${invented()} & ${invented()}`,
        `${invented()} ${pick(TRADES)} ${pick(LEGAL)}`,
        `${place()} ${pick(TRADES)}`,
        `Bank of ${place()}`,
        `${invented()} ${invented()}`,
        `Air ${invented()}`
      ]),
    state: () =>
      pick([
        `Ministry of ${pick(FIELDS)}`,
        `Department of ${pick(FIELDS)}`,
        `${pick(FIELDS)} Ministry`,
        `National ${pick(FIELDS)} ${pick(BODIES)}`,
        `${place()} ${pick(FIELDS)} ${pick(BODIES)}`,
        `${place()} ${pick(SCHOOLS)}`,
        `University of ${place()}`,
        `${place()} City Council`,
        `${place()} Police`,
        `${place()} High Court`,
        `${pick(BODIES)} of ${pick(FIELDS)}`,
        `${pick(FIELDS)} ${pick(BODIES)}`
      ]),
    club: () =>
      pick([
        `${place()} ${pick(SPORTS)}`,
        `${invented()} ${pick(SPORTS)}`,
        `${pick(book.cities)}`,
        `FC ${invented()}`,
        `Real ${invented()}`,
        `${pick(book.countries)}`
      ])
  }
  const organisation = (sort: Sort) => (chance(0.45) ? pick(organisations(sort)) : make[sort]())
  const anyOrganisation = () =>
    chance(0.2)
      ? `${place()} ${pick(CAUSES)} ${pick(LEAGUES)}`
      : chance(0.2)
        ? `${pick(CAUSES)}’ ${pick(LEAGUES)} of ${place()}`
        : chance(0.1)
          ? acronym()
          : organisation(pick(SORTS_OF_ORGANISATIONS.filter(sort => sort !== 'club')))
  const acronym = () => Array.from({ length: 3 + Math.floor(next() * 2) }, () => pick([...LETTERS])).join('')
  const region = () =>
    chance(0.3)
      ? `${pick(SIDES)} ${pick(book.countries)}`
      : chance(0.5)
        ? pick(book.regions)
        : `${invented()} ${pick(AREAS)}`
  const event = () => {
    const head = pick(EVENT_HEADS.split(' '))
    return `${pick([`${2008 + Math.floor(next() * 16)} `, '', `${place()} `])}${pick(['World ', 'European ', 'African ', 'Asian ', 'National ', `${invented()} `])}${head[0]!.toUpperCase()}${head.slice(1)}`
  }
  const words = () => pick(TITLE_WORDS)
  const work = () =>
    pick([
      `${pick(TITLE_STARTS)} ${words()}`,
      `${pick(TITLE_STARTS)} ${words()}`,
      `${words()} of ${words()}`,
      `${words()} and ${words()}`,
      `${pick(TITLE_STARTS)} ${words()} of ${place()}`,
      `${words()} in ${place()}`,
      `${invented()}`,
      `${words()} ${words()}`,
      `${person()[1]}’s ${words()}`
    ])
  const digits = (count: number) => Array.from({ length: count }, () => Math.floor(next() * 9) + 1).join('')
  const product = () =>
    pick([
      `${invented()} ${pick([...LETTERS])}${digits(1)}`,
      `${invented()} ${pick([...LETTERS])}${digits(3)}`,
      `${invented()} ${digits(1)}`,
      `${pick([...LETTERS])}-${digits(2)}`,
      `${invented()} ${digits(3)}`,
      `${invented()} Pro`,
      `${invented()}`
    ])
  const syllable = () => `${pick(ONSETS)}${pick(VOWELS)}${pick(CODAS)}`
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  const town = () =>
    `${chance(0.15) ? pick(['Port ', 'New ', 'Upper ', 'Fort ', 'North ']) : ''}${capital(`${syllable()}${pick(TOWN_ENDS)}`)}${chance(0.1) ? pick([' Bay', ' Hills', ' Falls']) : ''}`
  const land = (): [name: string, people: string] => {
    const stem = capital(`${pick(ONSETS)}${pick(VOWELS)}${syllable()}`)
    const [end, people] = pick([
      ['ia', 'ian'],
      ['ia', 'ian'],
      ['a', 'an'],
      ['land', 'ish'],
      ['', 'ese'],
      ['', 'i'],
      ['an', 'ani'],
      ['o', 'ese'],
      ['ea', 'ean'],
      ['', 'ian']
    ] as const)
    return [stem + end, stem + people]
  }
  const longOrganisation = () => `${pick(book.countries)} ${pick(CAUSES)} ${pick(LEAGUES)}`
  return {
    pick,
    chance,
    person,
    organisation,
    anyOrganisation,
    longOrganisation,
    region,
    event,
    work,
    product,
    land,
    town,
    acronym,
    initials
  }
}
