import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { measure } from '../../eval/parts.js'

const dataPath = resolve(process.env.VERBATIM_EVAL_DATA ?? '../shared/data')
const hasData = existsSync(dataPath)
if (!hasData) console.warn(`There is no evaluation data at ${dataPath}: the accuracy floors are SKIPPED.`)

/** What each figure of `npm run eval` must not fall below. Raise one when its figure has risen for good. */
const FLOORS: Readonly<Record<string, number>> = {
  'story from page text, shingle F1': 93,
  'direct quotes, F1 at IoU 0.9 (GGT)': 95.5,
  'direct quotes, F1 at IoU 0.9 (PolNeAR)': 89.5,
  'indirect quotes, F1 at IoU 0.8 (GGT)': 79,
  'indirect quotes, F1 at IoU 0.9 (PolNeAR)': 67,
  'all quotes, F1 at IoU 0.8 (GGT)': 86,
  'speaker, right mention (GGT)': 96,
  'speaker, right name, direct (GGT)': 91,
  'speaker, right name, all (GGT)': 89,
  'cue verb right (GGT)': 98,
  'names: persons, places, organisations, exact F1 (WorldWide)': 83,
  'names: group, exact F1 (WorldWide)': 82,
  'names: event, exact F1 (CrossNER and GUM, not trained on)': 73,
  'names: work, exact F1 (CrossNER and GUM, not trained on)': 58,
  'he and she given the right name, precision (GUM)': 90,
  'he and she given the right name, recall (GUM)': 89
}

describe.skipIf(!hasData)('accuracy', () => {
  it('does not fall below its floors', { timeout: 120_000 }, async () => {
    const figures = new Map(
      (await measure(['pages', 'quotes', 'names', 'pronouns'], dataPath)).map(row => [row.name, row.figure])
    )
    const fallen = Object.entries(FLOORS).filter(([name, floor]) => !((figures.get(name) ?? 0) >= floor))
    expect(fallen.map(([name, floor]) => `${name}: ${figures.get(name)}, floor ${floor}`)).toEqual([])
  })
})
