import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { addressesOn } from '../../src/formats/addresses.js'
import { articleItem, type Feed, quoteItem } from '../../src/formats/feed.js'
import { ARTICLE_FORMATS, FEED_FORMATS, QUOTE_FORMATS } from '../../src/formats/formats.js'
import { writeHtml } from '../../src/formats/html/write.js'
import { writeMarkdown } from '../../src/formats/markdown/write.js'
import { printable } from '../../src/formats/markup.js'
import { writeText } from '../../src/formats/text/write.js'
import { writeWebAnnotation } from '../../src/formats/web-annotation/write.js'
import type { Article } from '../../src/model/article.js'
import type { Zone } from '../../src/model/block.js'
import type { Mention } from '../../src/model/mention.js'
import { kindOf, type Quote } from '../../src/model/quote.js'
import { type Span, spanOf } from '../../src/model/span.js'
import { lighthouseArticle } from './lighthouse.js'
import { all, parseMarkup, textOf } from './parse-markup.js'

const at = addressesOn('https://news.example')
let base: { article: Article; quotes: Quote[] }
beforeAll(async () => {
  base = await lighthouseArticle()
})

const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]>',
  '&amp;&#0;',
  '\n\n# not a heading\n- no list\n\n    no code',
  '[^1]: x',
  '---',
  '💡“📻”',
  '\ud800',
  '\0\u0007\ufffe',
  'שלום “עולם”',
  '{"a":1}'
)
const words = fc
  .array(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 12 }), fc.lorem({ maxCount: 4 })), { maxLength: 4 })
  .map(parts => parts.join(' '))
const zone = fc.constantFrom<Zone>('headline', 'standfirst', 'byline', 'body', 'body', 'heading', 'caption', 'credit')

/** Any article: any text in its blocks, and quotes and mentions over any of their characters. */
const anyArticle = fc
  .record({
    texts: fc.array(fc.tuple(zone, words), { maxLength: 5 }),
    cuts: fc.array(fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 }), { maxLength: 8 }),
    line: words
  })
  .map(({ texts, cuts, line }): Article => {
    const blocks = texts.map(([zone, text], index) => ({ ...base.article.blocks[0]!, index, zone, text }))
    const span = ([which, from, length]: [number, number, number]): Span => {
      const block = blocks[which % blocks.length]!
      const start = from % (block.text.length + 1)
      return spanOf(block.index, block.text, start, start + (length % (block.text.length - start + 1)))
    }
    const groups = blocks.length ? cuts.map(group => group.map(span)) : []
    const [quoted, named] = [groups.filter((_, i) => i % 2 === 0), groups.filter((_, i) => i % 2 === 1)]
    const quotes = quoted.map((content, i): Quote => {
      const verbatim = content.slice(i % 2)
      return { ...base.quotes[i % 4]!, text: line, content, verbatim, kind: kindOf(content, verbatim) }
    })
    const mention = base.article.mentions!.data[0]!
    const mentions = named.flat().map((span): Mention => ({ ...mention, span }))
    return {
      ...base.article,
      headline: line,
      standfirst: line,
      publisher: line,
      bylines: [line, line],
      topics: [line],
      blocks,
      media: blocks.slice(0, 1).map(caption => ({ kind: 'image', caption, credit: null })),
      quotes: { data: quotes, hasMore: false },
      mentions: { data: mentions, hasMore: false }
    }
  })

const law = (holds: (article: Article) => void) => fc.assert(fc.property(anyArticle, holds), { numRuns: 150 })

describe('any article', () => {
  it('is written in every format without a fault, and as well-formed JSON where that is JSON', () => {
    law(article => {
      for (const { type, write } of ARTICLE_FORMATS) {
        const text = write(article, at)
        if (type.includes('json')) expect(JSON.parse(text)).toBeTypeOf('object')
      }
      for (const quote of article.quotes!.data) {
        for (const { write } of QUOTE_FORMATS) expect(JSON.parse(write(quote, article, at))).toBeTypeOf('object')
      }
    })
  })

  it('has annotations whose selectors find their words in its text', () => {
    law(article => {
      const text = [...writeText(article)]
      const { first } = JSON.parse(writeWebAnnotation(article, at))
      const annotations = (first?.items ?? []) as { target: object | object[] }[]
      const targets = annotations.flatMap(({ target }) => target) as { selector: unknown }[]
      const spans = [
        ...article.quotes!.data.flatMap(({ content }) => content),
        ...article.mentions!.data.map(({ span }) => span)
      ]
      expect(targets).toHaveLength(spans.length)
      for (const [i, { selector }] of targets.entries()) {
        const [position, quote] = selector as [Record<string, number>, Record<string, string>]
        const { block, start, end } = spans[i]!
        const whole = article.blocks[block]!.text
        expect(quote).toMatchObject({ exact: spans[i]!.text })
        expect(whole.slice(0, start).endsWith(quote.prefix!)).toBe(true)
        expect(whole.slice(end).startsWith(quote.suffix!)).toBe(true)
        // A span that begins or ends inside a character has no place in code points.
        const splits = [start, end].some(unit =>
          /^[\ud800-\udbff][\udc00-\udfff]$/.test(whole.slice(unit - 1, unit + 1))
        )
        if (!splits) expect(text.slice(position.start, position.end).join('')).toBe(quote.exact)
      }
    })
  })

  it('is a page in which a quote of several paragraphs has its id once, at the first', () => {
    const { article } = base
    const block = article.blocks.find(({ zone }) => zone === 'body')!
    const blocks = ['Brandt said: “I came.', '“I saw.', '“I sailed.”'].map((text, index) => ({ ...block, index, text }))
    const content = blocks.map(({ index, text }) => {
      const start = text.indexOf('“') + 1
      return spanOf(index, text, start, text.indexOf('.') + 1)
    })
    const quote = { ...base.quotes[0]!, content, verbatim: content }
    const page = writeHtml({ ...article, blocks, quotes: { data: [quote], hasMore: false } }, at)
    expect(page.split(` id="${quote.id}"`)).toHaveLength(2)
    expect(page.split(`data-quote="${quote.id}"`)).toHaveLength(4)
    expect(page.indexOf(` id="${quote.id}"`)).toBeLessThan(page.indexOf('I came.'))
  })

  it('is a page that is well-formed, shows its words as they are, and has no element of theirs', () => {
    const known = ['h1', 'h2', 'p', 'q', 'span', 'blockquote', 'figure', 'figcaption', 'small', 'time', 'article']
    law(article => {
      const page = parseMarkup(writeHtml(article, at))
      const [story] = all(page, 'article')
      const shown = ['h1', 'h2', 'p', 'figcaption', 'small'].flatMap(name => all(story!, name))
      for (const block of article.blocks) {
        const element = shown.find(({ attributes }) => attributes['data-block'] === String(block.index))
        expect(textOf(element!)).toBe(printable(block.text))
      }
      const names = new Set(all(page, 'body').flatMap(body => elementsOf(body)))
      expect([...names].filter(name => !known.includes(name))).toEqual([])
      for (const quotation of all(page, 'q')) {
        expect(quotation.attributes.cite).toMatch(/^https:\/\/news\.example\/v1\/quotes\/quo_/)
      }
    })
  })

  it('is Markdown that says its words and nothing of their own markup', () => {
    law(article => {
      const text = writeMarkdown({ ...article, quotes: { data: [], hasMore: false } }, at)
      const body = text.slice(text.indexOf('\n---\n') + 5)
      const said = body.replace(/\\([^\w\s])/g, '$1')
      const plain = (words: string) => printable(words).replace(/[\s#*\\\u2028\u2029]+/g, '')
      expect(plain(said)).toBe(plain(article.blocks.map(block => block.text).join('')))
      expect(body).not.toMatch(/(?<!\\)[<[`]/)
    })
  })

  it('is an item of feeds that are well-formed', () => {
    law(article => {
      const items = [articleItem(article, at), ...article.quotes!.data.map(quote => quoteItem(quote, at))]
      const feed: Feed = { title: article.headline, description: '', home: 'x', self: 'x', next: null, items }
      for (const { type, write } of FEED_FORMATS) {
        const text = write(feed)
        if (type.includes('json')) expect(JSON.parse(text).items).toHaveLength(items.length)
        else expect(all(parseMarkup(text), type.includes('rss') ? 'item' : 'entry')).toHaveLength(items.length)
      }
    })
  })
})

const elementsOf = (node: ReturnType<typeof parseMarkup>): string[] =>
  node.children.flatMap(child => (typeof child === 'string' ? [] : [child.name, ...elementsOf(child)]))

describe('an article of hostile size', () => {
  it('is written at a length that grows with it alone', () => {
    const text = '“ab'.repeat(1_000)
    const block = { ...base.article.blocks[2]!, index: 0, text }
    const spans = Array.from({ length: 1_000 }, (_, i) => spanOf(0, text, i, Math.min(text.length, i + 400)))
    const article: Article = {
      ...base.article,
      blocks: [block],
      media: [],
      quotes: { data: spans.map(span => ({ ...base.quotes[0]!, content: [span], verbatim: [span] })), hasMore: false },
      mentions: { data: spans.map(span => ({ ...base.article.mentions!.data[0]!, span })), hasMore: false }
    }
    for (const { write } of ARTICLE_FORMATS) expect(write(article, at).length).toBeLessThan(6_000_000)
  })
})
