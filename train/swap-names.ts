import type { EntityKind } from '../src/model/entity.js'
import type { Scheme, Text } from './corpus.js'
import { type Namebook, nameMaker } from './made-up-names.js'

/**
 * Copies texts with other names: people get names from all over the world, cities and countries those of others, and
 * some organisations another one's. The same name becomes the same name wherever it stands in a text.
 */
export function swapNames(texts: readonly Text[], scheme: Scheme, book: Namebook, seed: number): Text[] {
  const maker = nameMaker(book, seed)
  const cities = new Set(book.cities)
  const countries = new Set(book.countries)

  const another = (name: string, kind: EntityKind | '?' | undefined): string => {
    const words = name.split(' ')
    if (kind === 'person') {
      const [full, family] = maker.person()
      return words.length === 1 ? family : words.length === 2 ? full : name
    }
    if (kind === 'place') {
      return countries.has(name) ? maker.pick(book.countries) : cities.has(name) ? maker.pick(book.cities) : name
    }
    if (kind === 'organisation' && maker.chance(0.5)) {
      const made = maker.anyOrganisation()
      return /^\p{Lu}+$/u.test(name) ? maker.initials(`${made} ${maker.anyOrganisation()}`).slice(0, 4) : made
    }
    return name
  }

  return texts.map(text => {
    const copy: Text = { ...text, id: `${text.id}-swapped`, text: '', entities: [] }
    const swapped = new Map<string, string>()
    let at = 0
    for (const { start, end, type } of [...text.entities].sort((a, b) => a.start - b.start)) {
      if (start < at) continue
      const between = text.text.slice(at, start)
      const name = text.text.slice(start, end)
      const kinds = scheme.kinds[type] ?? []
      const other = swapped.get(name) ?? (kinds.length === 1 ? another(name, kinds[0]) : name)
      swapped.set(name, other)
      copy.text += between
      copy.entities.push({ start: copy.text.length, end: copy.text.length + other.length, type })
      copy.text += other
      at = end
    }
    copy.text += text.text.slice(at)
    return copy
  })
}
