/** Prints a line. */
export type Print = (line: string) => void

/** A line of the table. */
export const row = (name: string, cells: readonly string[], goal = '') =>
  `${name.padEnd(42)}${cells.map(cell => cell.padStart(9)).join(' ')}   ${goal}`

/** A goal, and whether it is met. */
export const judged = (isMet: boolean, goal: string) => `${goal}  ${isMet ? 'met' : 'NOT MET'}`

/** The goal that a figure is to come up to, and whether it does; nothing where there is no goal. */
export const least = (figure: number, goal: number | undefined, shown: (figure: number) => string) =>
  goal === undefined ? '' : judged(figure >= goal, `≥ ${shown(goal)}`)

/** The goal that a figure is not to pass, and whether it keeps to it; nothing where there is no goal. */
export const most = (figure: number, goal: number | undefined, shown: (figure: number) => string) =>
  goal === undefined ? '' : judged(figure <= goal, `≤ ${shown(goal)}`)

/** Megabytes, for the table. */
export const megabytes = (figure: number) => `${figure.toFixed(0)} MB`

/** The middle one. */
export const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!
