/** One figure of the accuracy table, in percent. */
export type Row = {
  /** What is measured, and on which set. */
  name: string
  figure: number
  /** What we aim at; null where none is set. */
  goal: number | null
  /** The command that gives this figure. */
  command: string
}
