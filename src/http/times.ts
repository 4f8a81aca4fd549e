const FORM = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2}))?$/i

/** A moment as a client writes it: an RFC 3339 instant, or a date, which stands for its first moment in UTC. */
export type Moment = { at: string; precision: 'day' | 'instant' }

/** Reads an RFC 3339 instant or a date; undefined when the text is neither, or names a day that does not exist. */
export function readMoment(text: string): Moment | undefined {
  const match = FORM.exec(text)
  if (!match) return undefined
  const [, year, month, day] = match
  const lastDay = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate()
  const time = new Date(text.toUpperCase())
  if (Number(day) > lastDay || Number.isNaN(time.getTime())) return undefined
  const at = time.toISOString()
  return at.length === 24 ? { at, precision: text.length === 10 ? 'day' : 'instant' } : undefined
}
