import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COLOURS } from '../../src/reader/speakers.js'

type Triple = [number, number, number]

const sheet = readFileSync(new URL('../../src/reader/theme.css', import.meta.url), 'utf8')

/** The colours of a scheme in linear light, by their name. */
function coloursOf(css: string): Map<string, Triple> {
  const linear = (hex: string) => {
    const c = Number.parseInt(hex, 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }
  const found = css.matchAll(/--([\w-]+): #(..)(..)(..);/g)
  return new Map([...found].map(([, name, r, g, b]) => [name!, [linear(r!), linear(g!), linear(b!)]]))
}

/** The contrast of two colours, after WCAG 2.2. */
function contrast(a: Triple, b: Triple): number {
  const light = ([r, g, b]: Triple) => 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05
  return Math.max(light(a), light(b)) / Math.min(light(a), light(b))
}

const times = (matrix: readonly Triple[], [x, y, z]: Triple) =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as Triple

/** How a colour is seen: Machado, Oliveira and Fernandes, 2009, at full severity, in linear light. */
const SIGHTS: Record<string, Triple[]> = {
  'normal sight': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1]
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
}

/** Linear light to Oklab (Ottosson, 2020), in which distances are those that are seen. */
function oklab(colour: Triple): Triple {
  const cone = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005]
    ],
    colour.map(c => Math.min(1, Math.max(0, c))) as Triple
  ).map(Math.cbrt) as Triple
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766]
    ],
    cone
  )
}

const [light = '', dark = ''] = sheet.split('@media (prefers-color-scheme: dark)')

describe.each([
  ['light', coloursOf(light)],
  ['dark', new Map([...coloursOf(light), ...coloursOf(dark)])]
])('the colours of the reader in the %s scheme', (_, colours) => {
  const colour = (name: string) => colours.get(name)!
  const speakers = Array.from({ length: COLOURS }, (_, i) => `speaker-${i + 1}`)

  it('let text be read: WCAG AA', () => {
    const pairs = [
      ...['page', 'raised', 'sunk'].flatMap(ground => ['ink', 'quiet', 'link', 'warning'].map(text => [text, ground])),
      ['on-link', 'link'],
      ['ink', 'found'],
      ...['speaker-0', ...speakers].map(ground => ['on-speaker', ground])
    ] as [string, string][]
    expect(pairs.filter(([text, ground]) => contrast(colour(text), colour(ground)) < 4.5)).toEqual([])
  })

  it('let the lines of every speaker be seen on the page', () => {
    expect(['speaker-0', ...speakers].filter(name => contrast(colour(name), colour('page')) < 3)).toEqual([])
  })

  it.each(Object.entries(SIGHTS))('tell speakers apart with %s', (_, sight) => {
    const seen = speakers.map(name => oklab(times(sight, colour(name))))
    const near = seen.flatMap((a, i) => seen.slice(i + 1).map(b => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])))
    expect(Math.min(...near)).toBeGreaterThan(0.1)
  })
})
