/** A piece of HTML that is safe to put into a page. */
export type Html = { html: string }

type Value = Html | string | number | null | undefined | false | readonly Value[]

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function write(value: Value): string {
  if (value === null || value === undefined || value === false) return ''
  if (Array.isArray(value)) return value.map(write).join('')
  if (typeof value === 'object') return (value as Html).html
  return String(value).replace(/[&<>"']/g, character => ESCAPES[character]!)
}

/** Builds HTML: what is put in is escaped, unless it is HTML already. */
export const html = (strings: TemplateStringsArray, ...values: Value[]): Html => ({
  html: strings.map((text, i) => text + write(values[i])).join('')
})
