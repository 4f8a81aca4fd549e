import type { Article } from '../../model/article.js'
import type { Block } from '../../model/block.js'
import type { Mention } from '../../model/mention.js'
import type { Quote } from '../../model/quote.js'
import type { Span } from '../../model/span.js'
import type { Addresses } from '../addresses.js'
import { attributes, element, lines } from '../markup.js'
import { languageTag, publicationTime } from '../story.js'
import { type Mark, nest } from './nest.js'

/** The text has its own quotation marks, which browsers would double. */
export const STYLE = 'q::before,q::after{content:none}'

/**
 * The article as a page that stands alone, without scripts: words in quotation marks in `<q>` or `<blockquote>` with
 * `cite`, other reported words and mentions in `<span>`, each with data attributes that name what it is.
 */
export function writeHtml(article: Article, at: Addresses): string {
  const { id, slug, headline, bylines } = article
  const published = publicationTime(article)
  const lang = languageTag(article.language)
  return `${lines([
    '<!doctype html>',
    `<html${attributes({ lang, dir: article.direction })}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', headline.trim() || slug),
    ...bylines.map(content => `<meta${attributes({ name: 'author', content })}>`),
    `<link${attributes({ rel: 'canonical', href: at.story(article) })}>`,
    `<link${attributes({ rel: 'alternate', type: 'application/json', href: at.article(id) })}>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<article${attributes({ 'data-article': id, 'data-revision': String(article.revision) })}>`,
    ...blocksOf(article, at),
    element('time', published, { datetime: published }),
    '</article>',
    '</body>',
    '</html>'
  ])}\n`
}

const TAGS: Partial<Record<Block['zone'], string>> = { headline: 'h1', heading: 'h2', caption: 'figcaption' }

function blocksOf(article: Article, at: Addresses): string[] {
  const quotes = byBlock(article.quotes?.data ?? [], ({ content }) => content)
  const mentions = byBlock(article.mentions?.data ?? [], ({ span }) => [span])
  const creditOf = new Map(article.media.map(({ caption, credit }) => [caption?.index, credit]))
  const shown = new Set(article.media.flatMap(({ caption, credit }) => (caption && credit ? [credit.index] : [])))

  const attributesOf = (block: Block) => ({
    'data-block': String(block.index),
    'data-zone': block.zone,
    lang: block.language === article.language ? null : languageTag(block.language),
    dir: block.direction === article.direction ? null : block.direction
  })

  const write = (block: Block): string => {
    const inBlock = quotes.get(block.index) ?? []
    const alone = block.zone === 'body' ? wholeQuote(block, inBlock) : undefined
    const marks = [
      ...inBlock.flatMap(quote => (quote === alone ? [] : quoteMarks(quote, block.index, at))),
      ...(mentions.get(block.index) ?? []).map(mentionMark)
    ]
    const tag = TAGS[block.zone] ?? 'p'
    const written = `<${tag}${attributes(attributesOf(block))}>${nest(block.text, marks)}</${tag}>`
    if (alone) {
      const id = alone.content[0]?.block === block.index ? alone.id : null
      return `<blockquote${attributes({ id, ...quoteAttributes(alone, at) })}>${written}</blockquote>`
    }
    if (block.zone !== 'caption') return written
    const credit = creditOf.get(block.index)
    return `<figure>${written}${credit ? element('small', credit.text, attributesOf(credit)) : ''}</figure>`
  }
  return article.blocks.filter(({ index }) => !shown.has(index)).map(write)
}

/** What has spans in each block. */
function byBlock<T>(things: readonly T[], spansOf: (thing: T) => readonly Span[]): Map<number, T[]> {
  const inBlocks = new Map<number, T[]>()
  for (const thing of things) {
    for (const block of new Set(spansOf(thing).map(span => span.block))) {
      const inBlock = inBlocks.get(block)
      if (inBlock) inBlock.push(thing)
      else inBlocks.set(block, [thing])
    }
  }
  return inBlocks
}

/** What stands round the words of a quote. */
const MARK = /[\s“”„‟"'‘’‚‹›«»]/

/** The quote whose words in quotation marks, with their marks, are all that a block says. */
function wholeQuote({ index, text }: Block, quotes: readonly Quote[]): Quote | undefined {
  let first = 0
  let last = text.length
  while (first < last && MARK.test(text[first]!)) first++
  while (last > first && MARK.test(text[last - 1]!)) last--
  return quotes.find(({ verbatim }) => {
    const [only, more] = verbatim.filter(({ block }) => block === index)
    return first < last && only !== undefined && more === undefined && only.start <= first && last <= only.end
  })
}

const quoteAttributes = ({ id, kind, speaker }: Quote, at: Addresses) => ({
  cite: at.quote(id),
  'data-quote': id,
  'data-kind': kind,
  'data-speaker': speaker?.entity?.id ?? null,
  'data-speaker-name': speaker?.entity?.name ?? speaker?.description ?? null
})

function quoteMarks(quote: Quote, block: number, at: Addresses): Mark[] {
  const { cite, ...data } = quoteAttributes(quote, at)
  const first = quote.content[0]
  const idAt = ({ block, start }: Span) => (first?.block === block && first.start === start ? { id: quote.id } : {})
  const inBlock = (spans: readonly Span[]) => spans.filter(span => span.block === block)
  const direct = quote.kind === 'direct'
  const content = direct ? [] : inBlock(quote.content)
  return [
    ...content.map(span => ({ ...range(span), tag: 'span', ...idAt(span), attributes: data })),
    ...inBlock(quote.verbatim).map(span => ({
      ...range(span),
      tag: 'q',
      ...(direct ? idAt(span) : {}),
      attributes: { cite, ...data }
    }))
  ]
}

const mentionMark = ({ span, entity, form }: Mention): Mark => ({
  ...range(span),
  tag: 'span',
  attributes: { 'data-entity': entity.id, 'data-entity-kind': entity.kind, 'data-form': form }
})

const range = ({ start, end }: Span) => ({ start, end })
