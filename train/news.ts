import type { Scheme, Text } from './corpus.js'
import { type Namebook, nameMaker } from './made-up-names.js'
import { NEWS_SENTENCES } from './news-sentences.js'

/** What the types of made-up texts mean: they mark every name. */
export const MADE_UP: Scheme = {
  kinds: {
    person: ['person'],
    place: ['place'],
    organisation: ['organisation'],
    event: ['event'],
    group: ['group'],
    work: ['work'],
    product: ['product']
  },
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
    // Some texts are of a land and towns that no list knows.
    const unknown = maker.chance(0.15)
    const [land, people] = maker.land()
    const [otherLand, otherPeople] = maker.land()
    const city = () => (unknown ? maker.town() : pick(book.cities))
    const c = city()
    const of = (type: string, name: string): [string, string] => [name, type]
    return {
      P: of('person', p[0]),
      S: of('person', p[1]),
      Q: of('person', q[0]),
      T: of('person', q[1]),
      C: of('place', c),
      D: of('place', city()),
      K: of('place', unknown ? land : pick(book.countries)),
      L: of('place', unknown ? otherLand : pick(book.countries)),
      c: of('place', c.toUpperCase()),
      R: of('place', maker.region()),
      G: of('group', unknown ? people : pick(book.demonyms)),
      H: of('group', unknown ? otherPeople : pick(book.demonyms)),
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
      w: of('work', maker.work()),
      v: of('work', maker.work()),
      p: of('product', maker.product()),
      q: of('product', maker.product()),
      s: of('event', maker.event()),
      a: of('organisation', maker.acronym()),
      t: of('organisation', `${unknown ? people : pick(book.demonyms)} ${organisation('state').replace(/^The /, '')}`),
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
