import { api, jsonOf } from './api.js'
import { element } from './element.js'

/**
 * A format: what it is called, and the suffix by which an address asks for it.
 * @typedef {readonly [name: string, suffix: string]} Format
 */

/** @type {readonly Format[]} */
const OF_ARTICLES = [
  ['Markdown', 'md'],
  ['Plain text', 'txt'],
  ['HTML', 'html'],
  ['JSON-LD (schema.org)', 'jsonld'],
  ['ninjs (IPTC)', 'ninjs.json'],
  ['Web Annotations (W3C)', 'annotations.jsonld']
]

/** @type {readonly Format[]} */
const OF_FEEDS = [
  ['RSS', 'rss'],
  ['Atom', 'atom'],
  ['JSON Feed', 'feed.json']
]

/** The address with a suffix at the end of its path. */
const suffixed = (/** @type {string} */ address, /** @type {string} */ suffix) =>
  address.replace(/(?=\?|$)/, `.${suffix}`)

/**
 * A button that opens a menu of links: Escape closes it, and so does leaving it.
 * @param {string} label
 * @param {readonly Node[]} links
 */
function menu(label, links) {
  const summary = element('summary', {}, label)
  const node = element(
    'details',
    {
      class: 'menu',
      onkeydown: (/** @type {KeyboardEvent} */ event) => {
        if (event.key !== 'Escape' || !node.open) return
        event.stopPropagation()
        node.open = false
        summary.focus()
      },
      onfocusout: (/** @type {FocusEvent} */ event) => {
        if (event.relatedTarget instanceof Node && !node.contains(event.relatedTarget)) node.open = false
      }
    },
    summary,
    element('ul', {}, ...links.map(link => element('li', {}, link)))
  )
  return node
}

/** The formats in which an article can be saved. */
export function articleExports(/** @type {string} */ slug) {
  const address = api.addressOf('getArticle', { id: slug })
  const link = (/** @type {string} */ name, /** @type {string} */ href, /** @type {string} */ suffix) =>
    element('a', { href, download: `${slug}.${suffix}` }, name)
  return menu('Export', [
    link('JSON, whole', jsonOf.article(slug), 'json'),
    ...OF_ARTICLES.map(([name, suffix]) => link(name, suffixed(address, suffix), suffix))
  ])
}

/** The feeds of a list. */
export const feeds = (/** @type {string} */ address) =>
  menu(
    'Follow',
    OF_FEEDS.map(([name, suffix]) => element('a', { href: suffixed(address, suffix) }, name))
  )

/** What can be taken along of an entity: its quotes as a feed, or all of them at once. */
export const entityExports = (/** @type {string} */ slug) => [
  feeds(api.addressOf('listEntityQuotes', { id: slug })),
  menu('Export', [
    element(
      'a',
      { href: api.addressOf('exportQuotes', { speaker: slug }), download: `${slug}-quotes.ndjson` },
      'All that they said (NDJSON)'
    ),
    element(
      'a',
      { href: api.addressOf('exportArticles', { entity: slug }), download: `${slug}-articles.ndjson` },
      'All articles that name them (NDJSON)'
    ),
    element('a', { href: api.addressOf('getEntity', { id: slug }), download: `${slug}.json` }, 'This entity (JSON)')
  ])
]
