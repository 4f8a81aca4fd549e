/**
 * A stretch of one block in quotation marks. `open` and `close` enclose the marks, `start` and `end` what stands
 * between them; all in UTF-16 code units of the block's text. Quotations of a block do not overlap: a quotation
 * within a quotation is part of it.
 */
export type Quotation = {
  open: number
  start: number
  end: number
  close: number
  /** What stands between the marks: the block's characters from `start` to `end`. */
  text: string
  /** Single marks are used for quotations within quotations and for words, so they prove less. */
  style: 'double' | 'single'
  /** No closing mark: the quotation runs on into the next paragraph, or somebody forgot the mark. */
  unclosed: boolean
}
