import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/ingest/clean/clean.js'

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const page = read('seed/syria-munich.txt')
const document = clean(page)
const inZone = (zone: string) => document.blocks.filter(block => block.zone === zone)

describe('the Munich page', () => {
  it('has every block in its zone and at its place, and no other block', () => {
    const zones = document.blocks.map(({ zone, source }) => ({ zone, ...source }))
    expect(zones).toEqual(JSON.parse(read('tests/cases/zones/munich/zones.json')))
  })

  it('loses nothing: outside the blocks there is white space and one credit label', () => {
    const blocks = [...document.blocks].sort((a, b) => a.source!.start - b.source!.start)
    const ends = [0, ...blocks.map(({ source }) => source!.end)]
    const starts = [...blocks.map(({ source }) => source!.start), page.length]
    const between = ends.map((end, i) => page.slice(end, starts[i]).trim()).filter(Boolean)
    expect(between).toEqual(['Credit:'])
  })

  it('has a headline, a standfirst and no byline', () => {
    expect(document.headline).toBe(inZone('headline')[0]!.text)
    expect(document.standfirst).toBe(inZone('standfirst')[0]!.text)
    expect(document.bylines).toEqual([])
  })

  it('has one picture with its caption and its credit', () => {
    expect(document.media).toEqual([{ caption: inZone('caption')[0]!.index, credit: inZone('credit')[0]!.index }])
    expect(inZone('credit')[0]!.text).toBe('Reuters')
  })

  it('has six teasers, each a headline after the caption of its picture', () => {
    const related = inZone('related').map(({ index }) => index)
    expect(document.related).toHaveLength(6)
    expect(document.related.flatMap(({ caption, headline }) => [caption, headline])).toEqual(related)
  })

  it('is English, but for three Hebrew captions, which run from right to left', () => {
    expect(document).toMatchObject({ language: 'en', direction: 'ltr' })
    const foreign = document.blocks.filter(({ language }) => language !== 'en')
    expect(foreign.map(({ zone, language, direction }) => [zone, language, direction])).toEqual(
      Array(3).fill(['related', 'he', 'rtl'])
    )
    expect(document.blocks.filter(({ direction }) => direction === 'rtl')).toEqual(foreign)
  })
})
