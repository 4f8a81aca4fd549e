import type { Article } from '../../model/article.js'
import type { Mention } from '../../model/mention.js'
import type { Quote } from '../../model/quote.js'
import type { Span } from '../../model/span.js'
import type { Addresses } from '../addresses.js'
import { filled } from '../filled.js'
import { blockStarts, codePointsOf } from '../text/write.js'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** How many characters before and after it a quoted text is known by. */
const AROUND = 32

type Target = (span: Span) => object

/**
 * The quotes and mentions of an article as a collection of W3C Web Annotations. Their target is the article as plain
 * text; positions are in Unicode code points of it, as the standard has them.
 */
export function writeWebAnnotation(article: Article, at: Addresses): string {
  const target = targetIn(article, at)
  const items = [
    ...(article.quotes?.data ?? []).map(quote => quoteAnnotation(quote, target, at)),
    ...(article.mentions?.data ?? []).map(mention => mentionAnnotation(mention, target, at))
  ]
  const id = `${at.article(article.id)}.annotations.jsonld`
  return JSON.stringify({
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: article.headline,
    total: items.length,
    ...(items.length ? { first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items } } : {})
  })
}

/** One quote as a W3C Web Annotation of the article that it stands in. */
export const writeQuoteWebAnnotation = (quote: Quote, article: Article, at: Addresses): string =>
  JSON.stringify({ '@context': CONTEXT, ...quoteAnnotation(quote, targetIn(article, at), at) })

function targetIn(article: Article, at: Addresses): Target {
  const { blocks } = article
  const starts = blockStarts(article)
  const codePoints = new Map<number, (unit: number) => number>()
  const inBlock = (block: number) => {
    const known = codePoints.get(block)
    if (known) return known
    const made = codePointsOf(blocks[block]?.text ?? '')
    codePoints.set(block, made)
    return made
  }
  return ({ block, start, end, text: exact }) => {
    const first = starts[block] ?? 0
    const toCodePoint = inBlock(block)
    const { text } = blocks[block] ?? { text: '' }
    return {
      source: `${at.article(article.id)}.txt`,
      state: { type: 'TimeState', sourceDate: article.updatedAt },
      selector: [
        { type: 'TextPositionSelector', start: first + toCodePoint(start), end: first + toCodePoint(end) },
        {
          type: 'TextQuoteSelector',
          exact,
          prefix: text.slice(Math.max(0, start - AROUND), start).replace(/^[\udc00-\udfff]/, ''),
          suffix: text.slice(end, end + AROUND).replace(/[\ud800-\udbff]$/, '')
        }
      ]
    }
  }
}

const textBody = (purpose: string, value: string | null | undefined) =>
  value ? [{ type: 'TextualBody', purpose, value, format: 'text/plain' }] : []

const identifying = (entity: { id: string } | null | undefined, at: Addresses) =>
  entity ? [{ type: 'SpecificResource', purpose: 'identifying', source: at.entity(entity.id) }] : []

const quoteAnnotation = (quote: Quote, target: Target, at: Addresses) =>
  filled({
    id: at.quote(quote.id),
    type: 'Annotation',
    motivation: 'describing',
    body: [
      ...identifying(quote.speaker?.entity, at),
      ...textBody('describing', quote.speaker?.entity ? quote.speaker.entity.name : quote.speaker?.description),
      ...textBody('tagging', `${quote.kind} quote`)
    ],
    target: quote.content.map(target)
  })

const mentionAnnotation = (mention: Mention, target: Target, at: Addresses) => ({
  id: at.mention(mention.id),
  type: 'Annotation',
  motivation: 'identifying',
  body: [...identifying(mention.entity, at), ...textBody('tagging', mention.entity.kind)],
  target: target(mention.span)
})
