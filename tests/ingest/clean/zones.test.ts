import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { storyText } from '../../../eval/story-text.js'
import { clean, cleanStory } from '../../../src/ingest/clean/clean.js'
import type { CleanDocument } from '../../../src/ingest/clean/document.js'

const folder = new URL('../../cases/zones/', import.meta.url)
const slugs = readdirSync(folder).filter(slug => readdirSync(new URL(slug, folder)).includes('page.txt'))
const zonesOf = ({ blocks }: CleanDocument) => blocks.map(({ zone, text }) => `${zone}\t${text}\n`).join('')
const zones = (text: string) => clean(text).blocks.map(({ zone, text }) => [zone, text])

describe('a page of text', () => {
  it.each(slugs)('is told apart: %s', async slug => {
    const page = readFileSync(new URL(`${slug}/page.txt`, folder), 'utf8')
    await expect(zonesOf(clean(page))).toMatchFileSnapshot(`../../cases/zones/${slug}/zones.txt`)
  })

  it.each([
    ['french-page', 'fr', 'ltr'],
    ['german-page', 'de', 'ltr'],
    ['hebrew-page', 'he', 'rtl'],
    ['arabic-page', 'ar', 'rtl'],
    ['japanese-page', 'ja', 'ltr']
  ])('has its language and direction, and so has all of its story: %s', (slug, language, direction) => {
    const document = clean(readFileSync(new URL(`${slug}/page.txt`, folder), 'utf8'))
    expect(document).toMatchObject({ language, direction })
    const told = document.blocks.filter(({ zone }) => zone === 'body' || zone === 'headline')
    expect(told.length).toBeGreaterThan(3)
    for (const block of told) expect(block).toMatchObject({ language, direction })
  })

  it.each([
    ['Volgens de burgemeester vaart de veerboot maandag weer.', 'De kapitein is blij.'],
    ['Подписание договора отложили до понедельника.', 'Паром снова вышел в море.'],
    ['Von Hamburg aus fährt die Fähre.', 'Sie ist voll.'],
    ['Di Maio ha parlato al porto.', 'Il traghetto è tornato.'],
    ['By Monday the Ferry was back.', 'It was full.']
  ])('keeps a sentence that begins as furniture of its language does: %s', (sentence, next) => {
    const told = zones(`Home\nLogin\n${next}\n${sentence}\n${next}`).filter(([zone]) => zone === 'body')
    expect(told.map(([, text]) => text)).toEqual([next, sentence, next])
  })

  it('is the same page with any line ends, tabs and a byte order mark', () => {
    const page = readFileSync(new URL('newspaper-page/page.txt', folder), 'utf8')
    for (const end of ['\n\n', '\r\n', '\r', '\u2028', '\t\n\u00A0\n']) {
      expect(zonesOf(clean(`\uFEFF${page.replaceAll('\n', end)}`))).toBe(zonesOf(clean(page)))
    }
  })

  it('may be empty, or white space', () => {
    for (const text of ['', ' \n\t\u00A0\r\n\uFEFF']) {
      expect(clean(text)).toMatchObject({ headline: '', standfirst: null, blocks: [], media: [], related: [] })
    }
  })

  it('of one word is a story of one word', () => {
    expect(zones('Hello')).toEqual([['body', 'Hello']])
  })

  it('of nothing but furniture has no story', () => {
    const page = 'Home\nNews\nZurich\nSign in\nSubscribe\nPrivacy policy\n© 2024 The Courier. All rights reserved.'
    expect(new Set(zones(page).map(([zone]) => zone))).toEqual(new Set(['furniture']))
  })

  it('with no headline begins with its first paragraph', () => {
    const document = clean('The bridge is closed.\n\nIt will open on Monday, the mayor said.')
    expect(document.headline).toBe('')
    expect(document.blocks.map(({ zone }) => zone)).toEqual(['body', 'body'])
  })

  it('in Hebrew is a story that runs from right to left', () => {
    const document = clean('המעבורת חזרה לנמל\n\nהמעבורת הפליגה שוב ביום שישי, שלושה שבועות אחרי הסערה.')
    expect(document).toMatchObject({ language: 'he', direction: 'rtl', headline: 'המעבורת חזרה לנמל' })
    expect(document.blocks.every(({ direction }) => direction === 'rtl')).toBe(true)
  })

  it('keeps a paragraph of the story that speaks of what furniture speaks of', () => {
    const paragraph = 'The company tracks its readers with cookies, and the court told it on Monday to ask them first.'
    expect(zones(`Home\n\nCourt Rules on Tracking\n\n${paragraph}\n\nIt has a month to appeal.`)).toContainEqual([
      'body',
      paragraph
    ])
  })
})

describe('a text in which nothing looks like furniture', () => {
  it('keeps its refrains, its cries and its short lines', () => {
    const poem = ['The mill goes round', 'and round it goes', 'STOP THE WHEEL AND LISTEN NOW', 'The mill goes round']
    expect(zones(poem.join('\n')).map(([, text]) => text)).toEqual(poem)
  })

  it('keeps every sentence in the story, in the order in which it came', () => {
    const words = fc.constantFrom('the', 'ferry', 'storm', 'mayor', 'sailed', 'asked', 'quickly', 'of', 'harbour')
    const sentence = fc.array(words, { minLength: 3, maxLength: 60 }).map(all => `It was ${all.join(' ')}.`)
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 30 }), sentences => {
        expect(zones(sentences.join('\n\n'))).toEqual(sentences.map(text => ['body', text]))
      })
    )
  })
})

describe('a caption', () => {
  const story = 'The ferry sailed again on Friday, three weeks after the storm.'
  const picture = (line: string) => zones(`Home\n\n${story}\n\n${line}\n\n${story} It was full.`).slice(1, -2)

  it.each([
    ['The harbour at duskCredit: Lena Voss', ['caption', 'The harbour at dusk'], ['credit', 'Lena Voss']],
    ['The harbour at dusk. Photo: Lena Voss', ['caption', 'The harbour at dusk.'], ['credit', 'Lena Voss']],
    ['The harbour.Credit...Lena Voss/Courier', ['caption', 'The harbour.'], ['credit', 'Lena Voss/Courier']],
    ['The harbour. (AP Photo/Lena Voss)', ['caption', 'The harbour.'], ['credit', '(AP Photo/Lena Voss)']],
    ['The harbour (Image: GETTY)', ['caption', 'The harbour'], ['credit', '(Image: GETTY)']],
    ['Photo: Lena Voss', ['credit', 'Lena Voss']],
    ['Getty Images', ['credit', 'Getty Images']],
    ['FILE - In this May 3 photo the ferry leaves.', ['caption', 'FILE - In this May 3 photo the ferry leaves.']]
  ])('%s is told from its credit', (line, ...expected) => {
    expect(picture(line)).toEqual(expected)
  })

  it.each([
    'He saw the big picture: peace was near.',
    'The guide can be read in print and on screen (and/or listened to).'
  ])('is not every line that has its words: %s', line => {
    expect(picture(line)).toEqual([['body', line]])
  })
})

describe('a story that is known to be clean', () => {
  it('keeps every line as body, furniture or not', () => {
    const { blocks } = cleanStory('Home\nSubscribe now\n\nThe end.')
    expect(blocks.map(({ zone, text }) => [zone, text])).toEqual([
      ['body', 'Home'],
      ['body', 'Subscribe now'],
      ['body', 'The end.']
    ])
  })

  it('has paragraphs of several lines where the lines are broken to fit a width', () => {
    const page = readFileSync(new URL('hard-wrapped/page.txt', folder), 'utf8')
    expect(cleanStory(page).blocks).toHaveLength(4)
    expect(storyText(cleanStory(page))).toBe(page.trim())
  })
})
