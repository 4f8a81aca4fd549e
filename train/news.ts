import type { Scheme, Text } from './corpus.js'
import { type Namebook, nameMaker } from './made-up-names.js'
import { NEWS_SENTENCES } from './news-sentences.js'

/** What the types of made-up texts mean: they mark every name. */
export const MADE_UP: Scheme = {
  kinds: { person: ['person'], place: ['place'], organisation: ['organisation'], event: ['event'], group: ['group'] },
  hidden: []
}

type Slots = Record<string, [name: string, type: string]>

/** Writes made-up news texts of a few sentences each, with their names marked. Same seed, same texts. */
export function writeNews(count: number, book: Namebook, seed: number): Text[] {
  const maker = nameMaker(book, seed)
  const { pick, person, organisation, anyOrganisation } = maker
  const slots = (): Slots => {
    const p = person()
    const q = person()
    const o = anyOrganisation()
    const long = /\s\p{Lu}\S*\s/u.test(o) ? o : maker.longOrganisation()
    const of = (type: string, name: string): [string, string] => [name, type]
    return {
      P: of('person', p[0]),
      S: of('person', p[1]),
      Q: of('person', q[0]),
      T: of('person', q[1]),
      C: of('place', pick(book.cities)),
      D: of('place', pick(book.cities)),
      K: of('place', pick(book.countries)),
      L: of('place', pick(book.countries)),
      R: of('place', maker.region()),
      G: of('group', pick(book.demonyms)),
      H: of('group', pick(book.demonyms)),
      O: of('organisation', o),
      N: of('organisation', anyOrganisation()),
      M: of('organisation', organisation('media')),
      B: of('organisation', organisation('company')),
      V: of('organisation', organisation('company')),
      Y: of('organisation', organisation('party')),
      X: of('organisation', organisation('party')),
      A: of('organisation', organisation('state')),
      W: of('organisation', organisation('world')),
      F: of('organisation', organisation('club')),
      J: of('organisation', organisation('club')),
      Z: of('organisation', organisation('armed')),
      E: of('event', maker.event()),
      I: of('organisation', maker.initials(long)),
      $: of('organisation', long)
    }
  }

  return Array.from({ length: count }, (_, number) => {
    const filled = slots()
    const text: Text = { id: `made-up-${number}`, text: '', entities: [] }
    for (let sentences = pick([1, 2, 3, 4]); sentences > 0; sentences--) {
      const sentence = pick(NEWS_SENTENCES)
      append(text, sentence.includes('{I}') ? { ...filled, O: filled.$! } : filled, sentence)
    }
    return text
  })
}

/** Adds a sentence with its slots filled to a text, as a line. */
function append(text: Text, slots: Slots, sentence: string): void {
  for (const part of sentence.split(/(\{\w\})/)) {
    const slot = /^\{(\w)\}$/.exec(part)
    if (!slot) {
      text.text += part
      continue
    }
    const [name, type] = slots[slot[1]!]!
    const lead = / (?:the|The) $/.test(text.text.slice(-5)) ? name.replace(/^The /, '') : name
    text.entities.push({ start: text.text.length, end: text.text.length + lead.length, type })
    text.text += lead
  }
  text.text += '\n'
}
