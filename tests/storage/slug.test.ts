import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isId } from '../../src/model/ids.js'
import { nameKey } from '../../src/storage/fold.js'
import { slugOf } from '../../src/storage/slug.js'
import { openInMemory } from './opened.js'
import { story } from './stories.js'

describe('a slug', () => {
  it.each([
    ['Mayor’s “Big Day” – at last!', 'mayors-big-day-at-last'],
    ['Æther & Straße: Łódź Ørsted', 'aether-strasse-lodz-orsted'],
    ['  3,000 people… ', '3-000-people'],
    ['שלום', ''],
    ['', '']
  ])('of %j is %j', (text, slug) => {
    expect(slugOf(text)).toBe(slug)
  })

  it('has at most 80 characters and ends with a whole word', () => {
    expect(slugOf('word '.repeat(50))).toBe(`${'word-'.repeat(15)}word`)
    expect(slugOf('w'.repeat(500))).toBe('w'.repeat(80))
  })

  it('is a word of an address, and no id, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        const slug = slugOf(text)
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
        expect(slug.length).toBeLessThanOrEqual(80)
        expect(isId(slug)).toBe(false)
      })
    )
  })
})

it('articles without a headline, or with one in other letters, have a slug of their own', async () => {
  const { store } = openInMemory()
  const slugs = []
  for (const headline of ['', 'שלום', '...', 'Art_01']) {
    slugs.push((await store.articles.save(story({ headline }))).slug)
  }
  expect(slugs[3]).toBe('art-01')
  for (const slug of slugs.slice(0, 3)) expect(slug).toMatch(/^article-[0-9a-f]{12}$/)
  for (const slug of slugs) expect((await store.articles.get(slug)).slug).toBe(slug)
})

it('a hundred articles of one headline have a hundred slugs', async () => {
  const { store } = openInMemory()
  const slugs = new Set<string>()
  for (let i = 0; i < 100; i++) slugs.add((await store.articles.save(story({ body: [`Issue ${i}`] }))).slug)
  expect(slugs.size).toBe(100)
  expect([...slugs].slice(0, 3)).toEqual(['the-harbour-reopens', 'the-harbour-reopens-2', 'the-harbour-reopens-3'])
})

describe('a name is compared', () => {
  it.each([
    ['U.N.', 'UN'],
    ['The Hague', 'hague'],
    ['Al-Khatib', 'al  khatib'],
    ['O’Brien', "O'Brien"],
    ['Łukasz Żółć', 'lukasz zolc'],
    ['Ⅷ', 'viii']
  ])('without regard to how it is written: %j is %j', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b))
  })

  it.each([
    ['The', ''],
    ['कि', 'की'],
    ['...', '…'],
    ['Lindqvist', 'Mara Lindqvist']
  ])('with regard to what it says: %j is not %j', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b))
  })
})
