/** @import { FacetValue } from 'verbatim/client' */
import { element } from './element.js'
import { entityKind, periodWords } from './words.js'

/** How many values of a facet are shown. */
const SHOWN_MAX = 12

/** @type {Record<string, string>} */
const TITLES = {
  kind: 'Kind',
  speaker: 'Speaker',
  publisher: 'Publisher',
  section: 'Section',
  language: 'Language',
  month: 'Month'
}

const languages = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' })

const languageName = (/** @type {string} */ tag) => {
  try {
    return languages.of(tag) ?? tag
  } catch {
    return tag
  }
}

/** What a value is called. */
function nameOf(/** @type {string} */ facet, /** @type {FacetValue} */ { value, label }) {
  if (label) return label
  if (facet === 'month') return periodWords(value)
  if (facet === 'language') return languageName(value)
  return facet === 'kind' ? entityKind(value) : value
}

/**
 * The values of a list by facet, each a link that narrows the list to it, or, where it is chosen, widens it again.
 * @param {[facet: string, values: FacetValue[]][]} facets
 * @param {URLSearchParams} chosen the chosen value of each facet, by its name
 * @param {(facet: string, value: string) => string} toNarrowed the address of the list narrowed; by '' widened
 */
export function facetList(facets, chosen, toNarrowed) {
  const rows = facets
    .filter(([facet, values]) => values.length > 1 || chosen.has(facet))
    .map(([facet, values]) => {
      const wanted = chosen.get(facet)
      const known = values.some(({ value }) => value === wanted)
      const shown = wanted !== null && !known ? [{ value: wanted, count: 0 }, ...values] : values
      const items = shown.slice(0, SHOWN_MAX).map(each => {
        const isChosen = each.value === wanted
        return element(
          'li',
          {},
          element(
            'a',
            { class: 'facet', href: toNarrowed(facet, isChosen ? '' : each.value), 'aria-current': isChosen && 'true' },
            nameOf(facet, each),
            element('span', { class: 'quiet' }, ` ${each.count}`),
            isChosen && element('span', { class: 'visually-hidden' }, ', chosen: press to see all')
          )
        )
      })
      const id = `facet-${facet}`
      return element(
        'div',
        { class: 'facet-row' },
        element('h2', { id }, TITLES[facet]),
        element('ul', { 'aria-labelledby': id }, ...items)
      )
    })
  return rows.length > 0 && element('section', { class: 'facets', 'aria-label': 'Narrow the results' }, ...rows)
}
