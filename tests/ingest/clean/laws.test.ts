import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, cleanStory } from '../../../src/ingest/clean/clean.js'
import type { CleanDocument } from '../../../src/ingest/clean/document.js'

/** Pieces that pages are made of, so that arbitrary texts reach every zone. */
const piece = fc.oneof(
  fc.constantFrom(
    'Home',
    'Advertisement',
    'Related stories',
    'Read more: The Ferry That Never Came',
    'By Jane Doe',
    'Updated 3 May 2024 10:15',
    'Ferry Service Returns to the Northern Isles After Storm',
    'The harbour at duskCredit: Harbour News',
    'The ferry in the storm. (AP Photo/Jane Doe)',
    'Photo: Getty Images',
    'Nobody was hurt, the captain said, and the ferry will sail again on Monday when the wind has dropped.',
    '“We waited for hours,” said one passenger. “Nobody told us anything.”',
    'המעבורת חזרה לנמל',
    '12 Comments',
    'Reply',
    '\u200B',
    '\uD800',
    '\uFEFF'
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.lorem({ maxCount: 30 })
)
const gap = fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\u2028', '\t', ' ', '\u00A0', '')
const page = fc.array(fc.tuple(piece, gap), { maxLength: 40 }).map(parts => parts.flat().join(''))

const LABEL = /^[\p{L} ]{2,30}\s?(?::|\.{3}|…|by)$/iu
const GROUPS = ['story', 'related', 'furniture']
const groupOf = (zone: string) => Math.max(0, GROUPS.indexOf(zone))

function uncovered(text: string, { blocks }: CleanDocument): string[] {
  const inOrder = blocks.map(({ source }) => source!).sort((a, b) => a.start - b.start)
  const ends = [0, ...inOrder.map(({ end }) => end)]
  return ends.map((end, i) => text.slice(end, inOrder[i]?.start ?? text.length).trim()).filter(Boolean)
}

describe.each([
  ['a page', clean],
  ['a story', cleanStory]
])('the blocks of %s', (_, read) => {
  const hold = (law: (document: CleanDocument, text: string) => void) =>
    fc.assert(fc.property(fc.oneof(page, fc.string({ unit: 'binary' })), text => void law(read(text), text)))

  it('are numbered in order', () =>
    hold(({ blocks }) => expect(blocks.map(({ index }) => index)).toEqual(blocks.map((_, i) => i))))

  it('are exact slices of the text, neither empty nor with white space around', () =>
    hold(({ blocks }, text) => {
      for (const block of blocks) {
        expect(block.text).toBe(text.slice(block.source!.start, block.source!.end))
        expect(block.text).toBe(block.text.trim())
        expect(block.text).not.toBe('')
      }
    }))

  it('do not overlap, and leave nothing out but white space and credit labels', () =>
    hold((document, text) => {
      const sources = document.blocks.map(({ source }) => source!).sort((a, b) => a.start - b.start)
      for (const [i, { start }] of sources.entries()) expect(start).toBeGreaterThanOrEqual(sources[i - 1]?.end ?? 0)
      for (const rest of uncovered(text, document)) expect(rest).toMatch(LABEL)
    }))

  it('stand story first, then related, then furniture, each in the order of the page', () =>
    hold(({ blocks }) => {
      const place = blocks.map(({ zone, source }) => [groupOf(zone), source!.start] as const)
      const sorted = [...place].sort(([a, s], [b, t]) => a - b || s - t)
      expect(place).toEqual(sorted)
    }))

  it('are what headline, standfirst, bylines, pictures and teasers point to', () =>
    hold(({ blocks, headline, standfirst, bylines, media, related }) => {
      const zone = (index: number | null) => (index === null ? null : blocks[index]!.zone)
      const texts = (zone: string) => blocks.filter(block => block.zone === zone).map(({ text }) => text)
      expect(texts('headline')).toEqual(headline === '' ? [] : [headline])
      expect(texts('standfirst')).toEqual(standfirst === null ? [] : [standfirst])
      expect(texts('byline')).toEqual(bylines)
      for (const { caption, credit } of media) {
        expect([null, 'caption']).toContain(zone(caption))
        expect([null, 'credit']).toContain(zone(credit))
      }
      const teasers = related.flatMap(({ headline, caption }) => (caption === null ? [headline] : [headline, caption]))
      const indexes = blocks.filter(block => block.zone === 'related').map(({ index }) => index)
      expect(teasers.sort((a, b) => a - b)).toEqual(indexes)
    }))

  it('are the same each time', () => hold((document, text) => expect(read(text)).toEqual(document)))
})

describe('a text that nobody wrote', () => {
  it.each([
    ['of 5 MB in one line', 'x'.repeat(5_000_000)],
    ['of a sentence repeated for 5 MB in one line', 'Nobody knows, "said" the man (AP). '.repeat(140_000)],
    ['of 20,000 menu lines', 'Home\n'.repeat(20_000)],
    ['of 20,000 paragraphs', 'The bridge is closed until Monday, the mayor said.\n\n'.repeat(20_000)],
    ['of a million brackets', '('.repeat(1_000_000)],
    ['of 10,000 quotation marks', '“'.repeat(10_000)],
    ['of lone surrogates', '\uDC00\uD800\n'.repeat(1000)]
  ])('%s is read whole', (_, text) => {
    const document = clean(text)
    expect(uncovered(text, document)).toEqual([])
    expect(document.blocks.length).toBeGreaterThan(0)
  })
})
