import type { Row } from './row.js'

/** What each figure of `npm run eval` must not fall below. Raise one when its figure has risen for good. */
export const FLOORS: Readonly<Record<string, number>> = {
  'story from page text, shingle F1': 95.5,
  'direct quotes, F1 at IoU 0.9 (GGT)': 96,
  'direct quotes, F1 at IoU 0.9 (PolNeAR)': 90,
  'direct quotes, F1 at IoU 0.9 (PolNeAR, its own development part)': 94,
  'indirect quotes, F1 at IoU 0.8 (GGT)': 80,
  'indirect quotes, F1 at IoU 0.9 (PolNeAR)': 68.5,
  'indirect quotes, F1 at IoU 0.9 (PolNeAR, its own development part)': 68,
  'all quotes, F1 at IoU 0.8 (GGT)': 87,
  'speaker, right mention (GGT)': 96,
  'speaker, right name, direct (GGT)': 92,
  'speaker, right name, all (GGT)': 90,
  'cue verb right (GGT)': 98,
  'names: persons, places, organisations, exact F1 (WorldWide)': 83,
  'names: group, exact F1 (WorldWide)': 82,
  'names: event, exact F1 (CrossNER and GUM, not trained on)': 73,
  'names: work, exact F1 (CrossNER and GUM, not trained on)': 58,
  'he and she given the right name, precision (GUM)': 90,
  'he and she given the right name, recall (GUM)': 89
}

/** The figures that have fallen below their floors, one line each; of the `whole` table also those that are not in it. */
export function fallen(rows: readonly Row[], whole: boolean): string[] {
  const figures = new Map(rows.map(({ name, figure }) => [name, figure]))
  return Object.entries(FLOORS).flatMap(([name, floor]) => {
    const figure = figures.get(name)
    if (figure === undefined) return whole ? [`${name}: not measured`] : []
    return figure >= floor ? [] : [`${name}: ${figure.toFixed(1)} is below its floor of ${floor}`]
  })
}
