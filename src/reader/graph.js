/**
 * @import { SimulationNodeDatum } from 'd3-force'
 * @import { EntityRef } from 'verbatim/client'
 */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import { toEntity } from './route.js'
import { shortened } from './words.js'

/** Who is in a graph, and in how many articles with the one that the graph is of. */
/** @typedef {{ entity: EntityRef, articleCount: number }} Member */

/** Two that are named together, by their slugs, and in how many articles. */
/** @typedef {{ a: string, b: string, articleCount: number }} Tie */

/** @typedef {SimulationNodeDatum & Member & { radius: number, label: string }} Node */

const LABEL_MAX = 24
/** How wide a letter of a label is, about, in the units of the picture, which are those of the page or less. */
const LETTER = 7
const ROUNDS = 300
const MARGIN = 26
/** A picture of few is not blown up. */
const WIDTH_MIN = 700

/**
 * @template {keyof SVGElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string | number>} attributes
 * @param {...(SVGElement | string)} children
 */
function svg(tag, attributes, ...children) {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag)
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value))
  node.append(...children)
  return node
}

const at = (/** @type {number | undefined} */ place) => Math.round((place ?? 0) * 10) / 10

/**
 * Lays the members out so that those who are named together are near each other. The same graph gives the same picture.
 * @param {readonly Member[]} members the one that the graph is of first
 * @param {readonly Tie[]} ties
 */
function laidOut(members, ties) {
  const most = Math.max(1, ...ties.map(({ articleCount }) => articleCount))
  const nodes = members.map(
    /** @returns {Node} */
    (member, index) => ({
      ...member,
      ...(index === 0 ? { fx: 0, fy: 0 } : {}),
      radius: index === 0 ? 16 : 5 + 7 * Math.sqrt(Math.min(1, member.articleCount / most)),
      label: shortened(member.entity.name, LABEL_MAX)
    })
  )
  const known = new Map(nodes.map(node => [node.entity.slug, node]))
  const links = ties.flatMap(({ a, b, articleCount }) => {
    const [source, target] = [known.get(a), known.get(b)]
    return source && target ? [{ source, target, share: articleCount / most }] : []
  })
  const tie = forceLink(links)
  const room = (/** @type {Node} */ { radius, label }) => Math.max(radius + 16, (label.length * LETTER) / 2)
  forceSimulation(nodes)
    .force('push', forceManyBody().strength(-700))
    .force(
      'tie',
      tie.distance(({ share }) => 190 - 90 * share).strength(({ share }) => 0.1 + 0.3 * share)
    )
    .force('apart', forceCollide(room))
    .force('across', forceX(0).strength(0.03))
    .force('down', forceY(0).strength(0.1))
    .stop()
    .tick(ROUNDS)
  return { nodes, links }
}

/**
 * A picture of who is named with whom. It is for the eye: the list beside it says the same to everybody.
 * @param {readonly Member[]} members the one that the graph is of first
 * @param {readonly Tie[]} ties
 */
export function graph(members, ties) {
  const { nodes, links } = laidOut(members, ties)
  const across = nodes.flatMap(({ x = 0, label, radius }) => {
    const half = Math.max(radius, (label.length * LETTER) / 2) + MARGIN / 2
    return [x - half, x + half]
  })
  const down = nodes.flatMap(({ y = 0, radius }) => [y - radius - MARGIN / 2, y + radius + MARGIN])
  const [left, top] = [Math.min(...across), Math.min(...down)]
  const [width, height] = [Math.max(...across) - left, Math.max(...down) - top]
  const blank = Math.max(0, WIDTH_MIN - width)
  const lines = links.map(({ source, target, share }) =>
    svg('line', {
      x1: at(source.x),
      y1: at(source.y),
      x2: at(target.x),
      y2: at(target.y),
      'stroke-width': at(0.75 + 3 * share)
    })
  )
  const discs = nodes.map(({ x, y, radius, label, entity }, index) =>
    svg(
      'a',
      { href: toEntity(entity.slug), class: index === 0 ? `node own` : `node ${entity.kind}`, tabindex: -1 },
      svg('title', {}, entity.name),
      svg('circle', { cx: at(x), cy: at(y), r: at(radius) }),
      svg('text', { x: at(x), y: at((y ?? 0) + radius + 14), 'text-anchor': 'middle' }, label)
    )
  )
  return svg(
    'svg',
    {
      class: 'graph',
      viewBox: [left - blank / 2, top, width + blank, height].map(at).join(' '),
      'aria-hidden': 'true',
      focusable: 'false'
    },
    svg('g', { class: 'ties' }, ...lines),
    ...discs
  )
}
