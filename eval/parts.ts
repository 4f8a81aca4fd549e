import { evalPronouns } from './coreference.js'
import { scoreReservedKinds, scoreWorldWideKinds } from './fine-names.js'
import { scoreNames } from './names.js'
import { evalPages } from './pages.js'
import { evalPersons } from './persons.js'
import { evalQuotes } from './quotes.js'
import { evalReliability } from './reliability.js'
import type { Row } from './row.js'

const row = (name: string, figure: number, goal: number | null, part: string): Row => ({
  name,
  figure,
  goal,
  command: `npm run eval -- ${part}`
})

const fineRows = (data: string, scores: ReadonlyMap<string, { f1: number }>): Row[] =>
  [...scores].map(([kind, { f1 }]) => row(`names: ${kind}, exact F1 (${data})`, f1, null, 'names'))

/** Every part of the accuracy table, by the name that asks for it alone. */
export const PARTS: Readonly<Record<string, (dataPath: string) => Promise<Row[]>>> = {
  pages: async dataPath => [row('story from page text, shingle F1', (await evalPages(dataPath)).f1, 93, 'pages')],
  quotes: evalQuotes,
  names: async dataPath => {
    const { exact, byType } = await scoreNames(dataPath)
    return [
      row('names: persons, places, organisations, exact F1 (WorldWide)', exact.f1, 75, 'names'),
      ...Object.entries(byType).map(([type, { f1 }]) => row(`names: ${type}, exact F1 (WorldWide)`, f1, null, 'names')),
      ...fineRows('WorldWide', scoreWorldWideKinds(dataPath)),
      ...fineRows('CrossNER and GUM, not trained on', scoreReservedKinds(dataPath))
    ]
  },
  reliability: async dataPath => evalReliability(dataPath),
  persons: async dataPath => evalPersons(dataPath),
  pronouns: async dataPath => {
    const { precision, recall } = evalPronouns(dataPath)
    return [
      row('he and she given the right name, precision (GUM)', precision, null, 'pronouns'),
      row('he and she given the right name, recall (GUM)', recall, null, 'pronouns')
    ]
  }
}

/** The rows of some parts of the table, measured on the data under `dataPath`. */
export const measure = async (parts: readonly string[], dataPath: string): Promise<Row[]> =>
  (await Promise.all(parts.map(part => PARTS[part]!(dataPath)))).flat()
