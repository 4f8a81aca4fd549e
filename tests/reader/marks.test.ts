import { describe, expect, it } from 'vitest'
import { withQuotationMarks } from '../../src/reader/marks.js'

/** The words between brackets are the range; what is given back is shown so too. */
const widened = (sketch: string) => {
  const start = sketch.indexOf('[')
  const end = sketch.indexOf(']') - 1
  const text = sketch.replace('[', '').replace(']', '')
  const wide = withQuotationMarks(text, { start, end })
  return `${text.slice(0, wide.start)}[${text.slice(wide.start, wide.end)}]${text.slice(wide.end)}`
}

describe('withQuotationMarks', () => {
  it('takes the marks around a quotation along', () => {
    expect(widened('"[No,]" she said.')).toBe('["No,"] she said.')
    expect(widened('She said: “[No.]”')).toBe('She said: [“No.”]')
    expect(widened('„[Nein]“, sagte sie')).toBe('[„Nein“], sagte sie')
    expect(widened('« Non »: «[Non]»')).toBe('« Non »: [«Non»]')
  })

  it('takes an opening mark along when the quotation closes elsewhere', () => {
    expect(widened('“[We shall see.]')).toBe('[“We shall see.]')
  })

  it('leaves a range alone that has no marks around it', () => {
    expect(widened('She said [no]."')).toBe('She said [no]."')
    expect(widened('[All of it]')).toBe('[All of it]')
  })

  it('takes no mark that does not close what was opened', () => {
    expect(widened('"[No]» she said')).toBe('["No]» she said')
  })
})
